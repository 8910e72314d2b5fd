import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { readRows } from "./row-table.js";
import { columns, grouped } from "./table.js";

test("Chinese characters take two places, numbers stand to the right", () => {
  expect(
    columns(
      ["区县", "件"],
      [
        ["张店区", 6],
        ["x", 1366],
      ],
    ),
  ).toBe(["区县      件", "张店区     6", "x       1366"].join("\n"));
});

test("thousands", () => {
  expect(grouped(1234567)).toBe("1,234,567");
});

const answer = (...lines: unknown[]) => Readable.from(lines.map((line) => `${JSON.stringify(line)}\n`));

test("rows of an answer: types decide the side, null is blank", async () => {
  const { table, shown, cut } = await readRows(
    answer(["year", "n"], ["String", "Nullable(UInt64)"], ["2012", "18446744073709551615"], ["2013", null]),
  );
  expect([shown, cut]).toEqual([2, false]);
  expect(table.split("\n")).toEqual(["year                     n", "2012  18446744073709551615", "2013"]);
});

test("a long answer is cut and says so", async () => {
  const rows = Array.from({ length: 1001 }, (_, at) => [String(at)]);
  expect(await readRows(answer(["n"], ["UInt64"], ...rows))).toMatchObject({ shown: 1000, cut: true });
});

test("an answer that breaks off with an error is an error", async () => {
  const broken = Readable.from(['["n"]\n["UInt64"]\n["1"]\nCode: 395. DB::Exception: no']);
  await expect(readRows(broken)).rejects.toMatchObject({ code: "E_QUERY_FAILED" });
});
