import { matrixApplicants } from "@gongkai/contracts";
import { expect, it } from "vitest";
import { readCell } from "../layout/cell.js";
import { partJoined } from "./joined-numbers.js";

const parted = (row: string) => {
  let at = 0;
  const values = row.split(" ").map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length, value: readCell(text, false) };
  });
  return (
    partJoined(values, matrixApplicants)?.map(({ value, start, end }) => `${value.decimal}@${start}-${end}`) ?? null
  );
};

it("parts numbers that ran together where just one way adds up, each in its place", () => {
  expect(parted("300001 4")).toEqual(["3@0-1", "0@1-2", "0@2-3", "0@3-4", "0@4-5", "1@5-6", "4@7-8"]);
  expect(parted("1200000 12")?.map((part) => part.split("@")[0])).toEqual(["12", "0", "0", "0", "0", "0", "12"]);
  expect(parted("0000000")?.every((part) => part.startsWith("0@"))).toBe(true);
});

it("leaves alone what does not add up, adds up in two ways, or may be whole numbers", () => {
  expect(parted("300001 5")).toBeNull();
  expect(parted("12 12")).toBeNull();
  expect(parted("1111111 7")).toBeNull();
  expect(parted("100000 100000")).toBeNull();
  expect(parted("1 0 0 0 0 0 1")).toBeNull();
  expect(parted("1200000000 1200000000")).toBeNull();
});
