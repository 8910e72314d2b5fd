import { expect, test } from "vitest";
import { ways } from "./glued-numbers.js";

test.each([
  ["000", 3, false, 1],
  ["105", 3, false, 1],
  ["1105", 3, false, 2],
  ["1005", 3, false, 1],
  ["12", 1, false, 1],
  ["1", 2, false, 0],
  ["21710000218", 7, true, 1],
  ["0000000", 7, true, 1],
  ["112", 3, true, 1],
  ["1111112", 3, true, 2],
  ["9918", 3, true, 1],
  ["9919", 3, true, 0],
  ["101020", 3, true, 1],
])("%s is %i numbers (summing: %s) in %i ways", (digits, count, sums, expected) => {
  expect(ways(digits, count, sums)).toBe(expected);
});
