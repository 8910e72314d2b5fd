import { matrixApplicants } from "@gongkai/contracts";
import { expect, it } from "vitest";
import { readCell } from "../layout/cell.js";
import type { TableRow } from "../layout/rows.js";
import { partBySums } from "./joined-rows.js";
import { matrixRows } from "./matrix-labels.js";
import type { PlacedRow } from "./matrix-sums.js";

const row: TableRow = { labels: [], unit: "", values: [], delimited: false, table: 0, half: 0, start: 0, end: 0 };
const nothing = "0 0 0 0 0 0 0";
const indexOf = (name: string) => matrixRows.findIndex(({ indicator }) => indicator === `applications.${name}`);

/** A matrix of the 2019 form: what is not given holds zeros. Numbers of a row are parted by blanks or by nothing. */
function matrix(given: Readonly<Record<string, string>>): PlacedRow[] {
  const rows = new Map(Object.entries(given).map(([name, numbers]) => [indexOf(name), numbers]));
  return matrixRows.flatMap(({ indicator }, index) => {
    if (/\.other\./.test(indicator)) return [];
    const values = (rows.get(index) ?? nothing).split(" ").map((text) => ({
      text,
      start: 0,
      end: text.length,
      value: readCell(text, false),
    }));
    return [{ row, values, index }];
  });
}

const read = (rows: readonly PlacedRow[], name: string) =>
  partBySums(rows, matrixApplicants)
    .find(({ index }) => index === indexOf(name))
    ?.values.map(({ text }) => text)
    .join(" ");

it("parts a row by what the other rows make its columns", () => {
  const rows = matrix({
    "outcome.granted": "110000011",
    "outcome.total": "11 0 0 0 0 0 11",
    received: "11 0 0 0 0 0 11",
  });
  expect(read(rows, "outcome.granted")).toBe("11 0 0 0 0 0 11");
  const others = matrix({
    "outcome.granted": "110000011",
    "outcome.total": "1 10 0 0 0 0 11",
    received: "1 10 0 0 0 0 11",
  });
  expect(read(others, "outcome.granted")).toBe("1 10 0 0 0 0 11");
});

it("parts several, each by those that are parted already, or together", () => {
  const rows = matrix({ "outcome.granted": "11 0 0 0 0 0 11", "outcome.total": "110000011", received: "110000011" });
  expect(read(rows, "outcome.total")).toBe("11 0 0 0 0 0 11");
  expect(read(rows, "received")).toBe("11 0 0 0 0 0 11");
  const together = matrix({
    "outcome.granted": "110000011",
    "outcome.partially_granted": "220000022",
    "outcome.total": "33 0 0 0 0 0 33",
  });
  expect(read(together, "outcome.granted")).toBe("11 0 0 0 0 0 11");
  expect(read(together, "outcome.partially_granted")).toBe("22 0 0 0 0 0 22");
});

it("joins digits that blanks part by what the other rows make its columns", () => {
  const rows = matrix({
    "outcome.granted": "5 0 0 0 1 1 0 16",
    "outcome.total": "5 0 0 0 11 0 16",
    received: "5 0 0 0 1 1 0 16",
  });
  expect(read(rows, "outcome.granted")).toBe("5 0 0 0 11 0 16");
  expect(read(rows, "received")).toBe("5 0 0 0 11 0 16");
});

it("chooses between joining cells and leaving out those of another row", () => {
  const given = { "outcome.total": "13 3 0 0 0 0 16", received: "13 3 0 0 0 0 16" };
  const row = "1 3 3 0 0 0 0 1 6";
  expect(read(matrix({ ...given, "outcome.granted": row }), "outcome.granted")).toBe("13 3 0 0 0 0 16");
  const left = { "outcome.total": "3 3 0 0 0 0 6", received: "3 3 0 0 0 0 6" };
  expect(read(matrix({ ...left, "outcome.granted": row }), "outcome.granted")).toBe("3 3 0 0 0 0 6");
});

it("leaves a row that the sums contradict, or part in two ways", () => {
  const contradicted = matrix({ "outcome.granted": "110000011", "outcome.total": "12 0 0 0 0 0 12" });
  expect(read(contradicted, "outcome.granted")).toBe("110000011");
  const twoWays = matrix({ "outcome.granted": "110000011", "outcome.total": "110000011", received: "110000011" });
  for (const name of ["outcome.granted", "outcome.total", "received"]) expect(read(twoWays, name)).toBe("110000011");
});

it("believes no sum where a row cannot be read, or few rows are left", () => {
  const given = { "outcome.granted": "110000011", "outcome.total": "11 0 0 0 0 0 11" };
  const unread = matrix({ ...given, "outcome.denied.state_secret": "? 0 0 0 0 0 ?" });
  expect(read(unread, "outcome.granted")).toBe("110000011");
  const few = matrix(given).filter(({ index }) => index < 10 || index === indexOf("outcome.total"));
  expect(read(few, "outcome.granted")).toBe("110000011");
});

it("touches no row beside another one of the same label", () => {
  const rows = matrix({
    "outcome.granted": "11 0 0 0 0 0 11",
    "outcome.total": "110000011",
    received: "11 0 0 0 0 0 11",
  });
  const [again] = matrix({ received: nothing });
  const total = rows.find(({ index }) => index === indexOf("outcome.total")) as PlacedRow;
  const twice = [...rows, { ...(again as PlacedRow), index: total.index }];
  expect(partBySums(twice, matrixApplicants).map(({ values }) => values)).toEqual(twice.map(({ values }) => values));
});

it("gives up where there are too many ways", () => {
  const long = "123456789".repeat(6);
  const rows = matrix({ "outcome.granted": long, "outcome.total": "11 0 0 0 0 0 11" });
  expect(read(rows, "outcome.granted")).toBe(long);
});
