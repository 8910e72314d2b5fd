import { describe, expect, it } from "vitest";
import { ClickHouseException } from "./exception.js";

describe("ClickHouseException.from", () => {
  it("unwraps an error that the engine reports twice, and hides the spool file", () => {
    const raw =
      "Code: 117. DB::Exception: Code: 117. DB::Exception: Unknown field found: (at row 1)\n: (in file/uri /data/spool/x.in): While executing File. (INCORRECT_DATA) (version 26.7.2.1). (INCORRECT_DATA)";
    const exception = ClickHouseException.from(new Error(raw));
    expect(exception.message).toBe(
      "Code: 117. DB::Exception: Unknown field found: (at row 1)\n: While executing File. (INCORRECT_DATA)",
    );
    expect([exception.code, exception.status]).toEqual([117, 400]);
  });

  it("keeps an ordinary error", () => {
    const raw = "Code: 60. DB::Exception: Table d.t does not exist. (UNKNOWN_TABLE)";
    const exception = ClickHouseException.from(new Error(raw));
    expect([exception.message, exception.status]).toEqual([raw, 404]);
  });

  it("gives a full disk ClickHouse's code", () => {
    const full = Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    expect(ClickHouseException.from(full)).toMatchObject({ code: 243, status: 500 });
  });

  it("gives what it does not know the code of an unknown exception", () => {
    expect(ClickHouseException.from("boom")).toMatchObject({ code: 1002, status: 500 });
  });
});
