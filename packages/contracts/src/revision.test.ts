import { expect, test } from "vitest";
import { revisionOf } from "./revision.js";

test("versions order by number, then by remedy step", () => {
  const ordered = [
    revisionOf("0.9.12"),
    revisionOf("0.10.0"),
    revisionOf("1.4.0"),
    revisionOf("1.4.0", 2),
    revisionOf("1.4.1"),
  ];
  expect([...ordered].sort((a, b) => a - b)).toEqual(ordered);
  expect(revisionOf("1.4.0", 2)).toBe(100_400_002);
  expect(revisionOf("41.999.999", 99)).toBeLessThan(2 ** 32);
});

test("what is no version, or does not fit, is refused", () => {
  for (const version of ["1.4", "v1.4.0", "42.0.0", "1.1000.0"]) expect(() => revisionOf(version)).toThrow(RangeError);
  expect(() => revisionOf("1.0.0", 100)).toThrow(RangeError);
});
