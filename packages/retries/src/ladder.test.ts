import fc from "fast-check";
import { expect, test } from "vitest";
import { delayOf } from "./ladder.js";

const defaultDelays = [60, 600, 3600];

test("a minute, ten minutes, an hour", () => {
  const middle = () => 0.5;
  expect([1, 2, 3].map((step) => delayOf(step, defaultDelays, middle))).toEqual([60_000, 600_000, 3_600_000]);
});

test("chance moves a step by a fifth at most, and never before the step below it", () => {
  const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: defaultDelays.length }), share, share, (step, some, other) => {
      const delay = delayOf(step, defaultDelays, () => some);
      expect(Math.abs(delay / (defaultDelays[step - 1]! * 1000) - 1)).toBeLessThanOrEqual(0.2);
      if (step > 1) expect(delay).toBeGreaterThan(delayOf(step - 1, defaultDelays, () => other));
    }),
  );
});
