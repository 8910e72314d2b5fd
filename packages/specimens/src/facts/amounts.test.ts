import fc from "fast-check";
import { expect, it } from "vitest";
import { Random } from "../random.js";
import { split, splitBy } from "./amounts.js";

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

it("cuts a total into whole parts that add up to it", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 1e6 }), fc.integer({ min: 1, max: 12 }), (seed, total, count) => {
      const parts = split(new Random(seed), total, count);
      expect(parts).toHaveLength(count);
      expect(sum(parts)).toBe(total);
      expect(parts.every((part) => Number.isInteger(part) && part >= 0)).toBe(true);
    }),
  );
});

it("gives nothing to a part of no weight while another has one", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat({ max: 1e6 }), (seed, total) => {
      const [none, some] = splitBy(new Random(seed), total, [0, 0.3]);
      expect([none, some]).toEqual([0, total]);
    }),
  );
});
