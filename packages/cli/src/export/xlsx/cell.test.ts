import { expect, test } from "vitest";
import { cellKind, cellXml, excelDay, xmlText } from "./cell.js";
import { columnLetters } from "./sheet.js";

test.each([
  ["LowCardinality(Nullable(String))", "text"],
  ["Nullable(Decimal(38, 6))", "number"],
  ["UInt64", "number"],
  ["Nullable(Date32)", "date"],
  ["DateTime64(3, 'UTC')", "instant"],
  ["Bool", "boolean"],
  ["Enum8('year' = 1)", "text"],
  ["Array(LowCardinality(String))", "text"],
])("%s holds %s", (type, kind) => {
  expect(cellKind(type)).toBe(kind);
});

test("null is no cell, zero is one", () => {
  expect(cellXml("A2", "number", null)).toBe("");
  expect(cellXml("A2", "number", 0)).toBe('<c r="A2"><v>0</v></c>');
});

test("a number that Excel would round goes as text", () => {
  expect(cellXml("A2", "number", "123456789012345")).toContain("<v>123456789012345</v>");
  expect(cellXml("A2", "number", "-1234567.890000")).toContain("<v>-1234567.890000</v>");
  expect(cellXml("A2", "number", "1234567890123456")).toContain("<t>1234567890123456</t>");
  expect(cellXml("A2", "number", "0.1234567890123456")).toContain("<t>0.1234567890123456</t>");
});

test("days and instants as Excel counts them", () => {
  expect(excelDay("1900-03-01")).toBe(61);
  expect(excelDay("2013-03-29")).toBe(41362);
  expect(excelDay("2013-03-29 12:00:00.000")).toBe(41362.5);
  expect(excelDay("1900-02-28")).toBeNull();
  expect(cellXml("B2", "date", "1899-01-01")).toContain("<t>1899-01-01</t>");
});

test("text that XML cannot hold", () => {
  expect(xmlText('<a & "b">')).toBe("&lt;a &amp; &quot;b&quot;&gt;");
  expect(xmlText("a\u0001b\r")).toBe("a_x0001_b_x000D_");
  expect(xmlText("_x0001_")).toBe("_x005F_x0001_");
  expect(xmlText("共\u{20000}件")).toBe("共\u{20000}件");
});

test("columns have letters", () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(["A", "Z", "AA", "ZZ", "AAA"]);
});
