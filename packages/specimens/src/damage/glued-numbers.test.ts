import { expect, test } from "vitest";
import { ways } from "./glued-numbers.js";

test.each([
  ["21710000218", 7, 1],
  ["0000000", 7, 1],
  ["112", 3, 1],
  ["9918", 3, 1],
  ["101020", 3, 1],
  ["9919", 3, 0],
  ["11112", 3, 2],
  ["12", 3, 0],
])("%s is %i numbers whose last is the sum in %i ways", (digits, count, expected) => {
  expect(ways(digits, count)).toBe(expected);
});
