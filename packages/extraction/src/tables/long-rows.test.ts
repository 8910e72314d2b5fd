import { matrixApplicants } from "@gongkai/contracts";
import { expect, it } from "vitest";
import type { Value } from "../layout/rows.js";
import { alignLongRow } from "./long-rows.js";

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
