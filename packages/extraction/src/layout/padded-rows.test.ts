import { expect, test } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";
import { endOfCells, fillsRows } from "./padded-rows.js";

const filled = [
  "第二十条第（五）项 | |||",
  "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |",
  "行政许可 | 6 | 39 | |",
];

/** The values of the row of 行政许可 in a text of these lines. */
const valuesOf = (lines: readonly string[]) =>
  rowsOf(lines.join("\n"))
    .find(({ labels }) => labels.at(-1)?.text === "行政许可")
    ?.values.map(({ text }) => text);

test.each([
  ["rows filled up", filled, true, ["6", "39"]],
  ["blank cells written", [...filled, "行政强制 | | 3 | 2 |"], false, ["6", "39", ""]],
  ["one bar behind the last cell", filled.slice(1), false, ["6", "39", ""]],
  ["bars around every row", filled.map((line) => `| ${line}`), false, ["6", "39", ""]],
])("%s", (_, lines, fills, values) => {
  expect(fillsRows(lines.join("\n"))).toBe(fills);
  expect(valuesOf(lines)).toEqual(values);
});

test.each([
  ["a | 1 | ||", "a | 1 |"],
  ["a | 1 | |", "a | 1 |"],
  ["a | 1 |", "a | 1 |"],
  ["a | 1", "a | 1"],
])("%s", (line, cells) => expect(line.slice(0, endOfCells(line, 0, line.length)).trimEnd()).toBe(cells));
