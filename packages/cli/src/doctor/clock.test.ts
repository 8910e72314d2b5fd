import { expect, test } from "vitest";
import { clockFinding } from "./clock.js";

const at = (ms: number) => new Date(1_700_000_000_000 + ms);
const compare = (server: number, asked: number, answered: number) => {
  const { ok, found } = clockFinding("redis", at(server), at(asked).getTime(), at(answered).getTime());
  return [ok, found];
};

test.each([
  [
    [20, 0, 40],
    [true, "as ours"],
  ],
  [
    [-1000, 0, 10],
    [true, "1.0 s behind"],
  ],
  [
    [3000, 0, 10],
    [false, "3.0 s ahead"],
  ],
  [
    [-86_400_000, 0, 10],
    [false, "86400.0 s behind"],
  ],
  // A slow answer says little.
  [
    [3000, 0, 6000],
    [true, "as ours"],
  ],
] as const)("a clock at %j is %j", ([server, asked, answered], expected) => {
  expect(compare(server, asked, answered)).toEqual(expected);
});
