import fc from "fast-check";
import { expect, it } from "vitest";
import { Random } from "./random.js";

const drawn = (random: Random) => Array.from({ length: 20 }, () => random.next());

it("gives the same numbers for the same seed and stream, and others for others", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (seed, stream) => {
      const first = drawn(new Random(seed, stream));
      expect(drawn(new Random(seed, stream))).toEqual(first);
      expect(drawn(new Random(seed + 1, stream))).not.toEqual(first);
      expect(drawn(new Random(seed, stream + 1))).not.toEqual(first);
    }),
  );
});

it("stays within its bounds and reaches both", () => {
  const random = new Random(1);
  const values = Array.from({ length: 500 }, () => random.between(3, 6));
  expect(new Set(values)).toEqual(new Set([3, 4, 5, 6]));
});

it("takes so many of a list, in its order", () => {
  const list = [..."abcdefgh"];
  const taken = new Random(2).some(list, 3);
  expect(taken).toHaveLength(3);
  expect([...taken].sort()).toEqual(taken);
});
