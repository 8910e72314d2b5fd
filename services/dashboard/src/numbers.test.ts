import { expect, it } from "vitest";
import { duration, failureRate, percent } from "./numbers.js";

it("counts what was refused into no failure rate", () => {
  expect(failureRate({ parsed: 3, failed: 1 })).toBe(0.25);
  expect(failureRate({ parsed: 0, failed: 0 })).toBeNull();
});

it.each([
  [null, "–"],
  [0, "0.0 %"],
  [0.00001, "< 0.01 %"],
  [0.0042, "0.42 %"],
  [0.5, "50.0 %"],
  [1, "100.0 %"],
] as const)("writes the share %s as %s", (share, written) => expect(percent(share)).toBe(written));

it.each([
  [3.21, "3.2 ms"],
  [250, "250 ms"],
  [61_234, "61.2 s"],
] as const)("writes %s milliseconds as %s", (milliseconds, written) => expect(duration(milliseconds)).toBe(written));
