import { expect, it } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";

const valuesOf = (text: string, isPage = false) =>
  rowsOf(text, isPage).flatMap(({ values }) => (values.length === 0 ? [] : [values.map((value) => value.text)]));
const row = ["11", "1", "0", "0", "0", "0", "12"];

it("a cell that holds the numbers of a whole row is a cell for each", () => {
  expect(valuesOf("| 本年新收 | 11 1 0 0 0 0 12 |")).toEqual([row]);
  expect(valuesOf("<table><tr><td>本年新收</td><td>11<p>1<p>0<p>0<p>0<p>0<p>12</td></tr></table>", true)).toEqual([
    row,
  ]);
});

it("a number whose digits blanks part is one", () => {
  expect(
    valuesOf("| 行政许可 | 1 180 |\n| 行政处罚 | 1 204 388 |\n| 行政强制 | 5 |\n| 规章 | 1 9 |\n| 收费 | 1 5 3 |"),
  ).toEqual([["1180"], ["1204388"], ["5"], ["19"], ["153"]]);
});

it("numbers of a row may have a unit, a footnote's mark or a lost digit each, though blanks alone part them", () => {
  expect(valuesOf("本年新收 130 30 0 0 0 0[1] 160※\n予以公开 1□ 3 0 0 0 0 1□\n规章 2件 0件 11件")).toEqual([
    ["130", "30", "0", "0", "0", "0[1]", "160※"],
    ["1□", "3", "0", "0", "0", "0", "1□"],
    ["2件", "0件", "11件"],
  ]);
  expect(valuesOf("发布文件 3件 全年接待来访 12人次")).toEqual([]);
});
