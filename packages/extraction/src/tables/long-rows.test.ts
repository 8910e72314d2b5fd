import { matrixApplicants } from "@gongkai/contracts";
import { expect, it } from "vitest";
import type { Value } from "../layout/rows.js";
import { alignLongRow, joinParted, joinThousands } from "./long-rows.js";

const cells = (texts: string): Value[] =>
  texts.split(" ").map((text, i) => ({
    text,
    start: i,
    end: i + 1,
    value: { kind: "number", decimal: text, approximate: false, unit: "" },
  }));
const aligned = (texts: string) =>
  alignLongRow(cells(texts), matrixApplicants)
    ?.map(({ text }) => text)
    .join(" ") ?? null;

it.each([
  ["leaves out the next row's number behind the total", "3 1 0 0 0 0 4 2", "3 1 0 0 0 0 4"],
  ["leaves out a repeated total", "3 1 0 0 0 0 4 4", "3 1 0 0 0 0 4"],
  ["takes zeros that read the same whichever are left out", "0 0 0 0 0 0 0 2", "0 0 0 0 0 0 0"],
  ["takes no zeros that are left of a row that counts something", "2 2 0 0 0 0 0 0 0", null],
  ["takes nothing where the sums leave several rows", "3 0 1 0 0 0 0 4", null],
  ["takes nothing where no sum holds", "3 1 0 0 0 0 5 20", null],
  ["takes no whole row", "3 1 0 0 0 0 4", null],
])("%s", (_, texts, expected) => expect(aligned(texts)).toBe(expected));

it.each([
  ["1 180 46 3 2 19 8 1 258", "1180 46 3 2 19 8 1258"],
  ["2 004 0 0 0 0 0 2 004", "2004 0 0 0 0 0 2004"],
  ["1 180 46 3 2 19 8 1 259", null],
  ["1 180 46 3 2 19 8 258", null],
  ["1180 46 3 2 19 8 1258", null],
  ["1 80 46 3 2 19 8 158", null],
])("joins thousands that a blank parts where the sum holds: %s", (texts, expected) =>
  expect(
    joinParted(cells(texts), matrixApplicants, false)
      ?.map(({ text }) => text)
      .join(" ") ?? null,
  ).toBe(expected));

it.each([
  ["62 9 151 0 15 0 0 795", "629 151 0 15 0 0 795"],
  ["629 151 0 15 1 1 0 806", null],
  ["629 151 0 15 1 1 2 900", null],
  ["1 1 0 0 0 0 0 2 0", null],
])("joins digits that blanks part where one way makes the sum hold: %s", (texts, expected) =>
  expect(
    joinParted(cells(texts), matrixApplicants, true)
      ?.map(({ text }) => text)
      .join(" ") ?? null,
  ).toBe(expected));

it.each([
  ["1 366", 1, "1366"],
  ["16 1 5 231", 3, null],
  ["1 366 004", 1, null],
  ["1 36", 1, null],
  ["1 366", 2, null],
])("joins the thousands of the only column's number: %s in %i", (texts, width, expected) =>
  expect(
    joinThousands(adjacent(texts), width)
      ?.map(({ text }) => text)
      .join(" ") ?? null,
  ).toBe(expected));

it("joins no numbers that more than a blank parts", () =>
  expect(
    joinThousands(
      cells("1 366").map((cell, i) => ({ ...cell, start: 9 * i, end: 9 * i + 1 })),
      1,
    ),
  ).toBe(null));

/** Cells with a blank between each two. */
function adjacent(texts: string): Value[] {
  let at = 0;
  return cells(texts).map((cell) => {
    const start = at;
    at += cell.text.length + 1;
    return { ...cell, start, end: at - 1 };
  });
}
