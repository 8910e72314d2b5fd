import { join } from "node:path";
import { expect, test } from "vitest";
import { planFiles, usualTables } from "./plan-files.js";

const nowhere = () => false;
const refused = (names: string[], options: Parameters<typeof planFiles>[1], isFolder = nowhere) => {
  try {
    planFiles(names, options, isFolder);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error("It was not refused");
};

test("a file for each table goes into a folder", () => {
  expect(planFiles(["facts", "reports", "facts"], { format: "csv", out: "exported" }, nowhere)).toEqual([
    { path: join("exported", "facts.csv"), format: "csv", tables: ["facts"] },
    { path: join("exported", "reports.csv"), format: "csv", tables: ["reports"] },
  ]);
});

test.each(["out.2026/", "there.csv"])("%s is a folder", (out) => {
  const [file] = planFiles(["facts"], { format: "csv", out }, (path) => path === "there.csv");
  expect(file?.path).toBe(join(out, "facts.csv"));
});

test("without names it is what an analyst wants", () => {
  const files = planFiles([], { format: "parquet", out: "exported" }, nowhere);
  expect(files.flatMap(({ tables }) => tables)).toEqual(usualTables);
});

test("the ending tells the format", () => {
  expect(planFiles(["facts"], { out: "a/FACTS.JSONL" }, nowhere)).toEqual([
    { path: "a/FACTS.JSONL", format: "jsonl", tables: ["facts"] },
  ]);
  expect(planFiles(["facts"], { format: "csv", out: "facts.txt" }, nowhere)[0]?.format).toBe("csv");
});

test("a workbook takes a sheet for each table", () => {
  expect(planFiles(["facts", "reports"], { out: "all.xlsx" }, nowhere)).toEqual([
    { path: "all.xlsx", format: "xlsx", tables: ["facts", "reports"] },
  ]);
});

test("one table goes to standard output", () => {
  expect(planFiles(["facts"], { format: "csv", out: "-" }, nowhere)).toEqual([
    { path: null, format: "csv", tables: ["facts"] },
  ]);
});

test("what cannot be meant is refused", () => {
  expect(refused(["fact"], { out: "a.csv" })).toMatch(/fact .*annual_facts.*No table/);
  expect(refused(["facts", "reports"], { out: "a.csv" })).toMatch(/one file, and these are 2 tables/);
  expect(refused(["facts"], { out: "a" })).toMatch(/a is a folder: --format/);
  expect(refused(["facts"], { out: "a.txt" })).toMatch(/\.txt tells no format/);
  expect(refused(["facts"], { format: "xlsx", out: "a.csv" })).toMatch(/ends with \.csv, and --format is xlsx/);
  expect(refused(["facts"], { format: "xlsx", out: "-" })).toMatch(/not written to standard output/);
  expect(refused(["facts"], { out: "-" })).toMatch(/needs --format/);
  expect(refused([], { format: "csv", out: "-" })).toMatch(/one table/);
});
