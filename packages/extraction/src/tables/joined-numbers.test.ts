import { matrixApplicants } from "@gongkai/contracts";
import { expect, it } from "vitest";
import { readCell } from "../layout/cell.js";
import { partDigits, partGroups, partJoined, partTwo } from "./joined-numbers.js";

const cells = (row: string) => {
  let at = 0;
  return row.split(" ").map((text) => {
    const start = at;
    at += text.length + 1;
    return { text, start, end: start + text.length, value: readCell(text, false) };
  });
};
const places = (values: ReturnType<typeof partJoined>) =>
  values?.map(({ value, start, end }) => `${value.decimal}@${start}-${end}`) ?? null;
const parted = (row: string) => places(partJoined(cells(row), matrixApplicants));

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

it("parts one number into its digits where there are as many as columns", () => {
  expect(places(partDigits(cells("0012"), 4))).toEqual(["0@0-1", "0@1-2", "1@2-3", "2@3-4"]);
  for (const row of ["012", "00123", "0 0 1 2", "0.12", "-012", ""]) expect(partDigits(cells(row), 4)).toBeNull();
});

it("parts one number into groups whose last cells are sums, where just one way does", () => {
  const groups = (row: string) => places(partGroups(cells(row), 2, 3))?.map((part) => part.split("@")[0]) ?? null;
  expect(groups("011202")).toEqual(["0", "1", "1", "2", "0", "2"]);
  expect(groups("12012303")).toEqual(["12", "0", "12", "3", "0", "3"]);
  expect(groups("012202")).toBeNull();
  expect(groups("11011011011")).toBeNull();
  for (const row of ["01120", "0 1 1 2 0 2", "0.1122"]) expect(groups(row)).toBeNull();
});

it("parts one number into two, the one no less than the other", () => {
  const two = (row: string, larger: 0 | 1 | null) => places(partTwo(cells(row), larger));
  expect(two("00", 1)).toEqual(["0@0-1", "0@1-2"]);
  expect(two("728", 1)).toEqual(["7@0-1", "28@1-3"]);
  expect(two("287", 0)).toEqual(["28@0-2", "7@2-3"]);
  expect(two("07", null)).toEqual(["0@0-1", "7@1-2"]);
  for (const row of ["4251516", "10", "2121", "7", "7 28", "-72"]) expect(two(row, 1)).toBeNull();
  expect(two("100", null)).toEqual(["10@0-2", "0@2-3"]);
  expect(two("10", null)).toEqual(["1@0-1", "0@1-2"]);
  for (const row of ["728", "120", "7"]) expect(two(row, null)).toBeNull();
});
