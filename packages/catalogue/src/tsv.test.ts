import { expect, test } from "vitest";
import { parseTable, printTable, readDataTable } from "./tsv.js";

test("cells come back, the empty one at the end of a row too", () => {
  const text = "a\tb\n\t二\n1\t\n";
  expect(parseTable(text).rows).toEqual([
    ["", "二"],
    ["1", ""],
  ]);
  expect(printTable(parseTable(text))).toBe(text);
});

test("a missing file and other columns are named", () => {
  expect(() => readDataTable("nowhere.tsv", [])).toThrow(/nowhere\.tsv cannot be read/);
  expect(() => readDataTable("identities.tsv", ["code"])).toThrow(/identities\.tsv has the columns identity,/);
});
