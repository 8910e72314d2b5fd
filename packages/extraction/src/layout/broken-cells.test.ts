import { describe, expect, it } from "vitest";
import { normalize } from "../normalize/normalize.js";
import { joinBrokenCells } from "./broken-cells.js";

/** The rows of a text, each as its cells without blanks. */
const rows = (text: string) =>
  joinBrokenCells(normalize(text))
    .text.split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.replace(/\s/g, "")));

const head = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数  \n---|---|---|---  \n";
const behind = (text: string) => rows(head + text).slice(2);

describe("cells over several lines in tables without outer bars", () => {
  it.each([
    ["规章 | 0  \n  | 0  \n|  \n0  \n行政规范性文件 | 3 |   \n2 | 12  ", ["规章|0|0|0", "行政规范性文件|3|2|12"]],
    [
      "三、办理结果 | （一）予以  \n公开 | 29 | 3  \n（二）部分公开 | 4 | 2",
      ["三、办理结果|(一)予以公开|29|3", "(二)部分公开|4|2"],
    ],
    ["上年结转 | 4  \n  \n| 1  \n  \n行政处罚 | 5", ["上年结转|4|1", "行政处罚|5"]],
    ["总计 | 总计  \n0  \n|  \n0 | 3", ["总计|总计", "0|0|3"]],
    ["一、主动公开情况 |  |   \n公开信息数 | 条 | 5", ["一、主动公开情况||", "公开信息数|条|5"]],
    ["行政许可 |   \n行政处罚 | 5", ["行政许可|", "行政处罚|5"]],
    ["总计 | 86 | 7  \n2 | 0 | 0", ["总计|86|7", "2|0|0"]],
    ["规章 | 0 | 1 | 2  \n三、收到申请情况", ["规章|0|1|2", "三、收到申请情况"]],
  ])("%j", (text, expected) => expect(behind(text).map((cells) => cells.join("|"))).toEqual(expected));

  it("in their heads, too", () =>
    expect(rows("信息内容 | 本年制  \n发件数 | 现行有  \n效件数  \n---|---|---  \n规章 | 0 | 3")).toEqual([
      ["信息内容", "本年制发件数", "现行有效件数"],
      ["---", "---", "---"],
      ["规章", "0", "3"],
    ]));

  it("every character but line ends keeps its place", () => {
    const normal = normalize(`${head}规章 | 0  \n| 0  \n| 3`);
    const { text } = joinBrokenCells(normal);
    expect(text.length).toBe(normal.text.length);
    expect(text.replace(/\s/g, "")).toBe(normal.text.replace(/\s/g, ""));
  });
});

it.each([
  "| 信息内容 | 本年 |\n|---|---|\n| 规章 |\n| 0 |",
  "首页 | 公开\n县人民政府2019年年度报告\n\n一、概述",
  `${head}规章 | 0 | 0 | 3  \n  \n全年公开信息12条 | 无  \n\n县人民政府2019年年度报告`,
])("leaves %j alone", (text) => {
  const normal = normalize(text);
  expect(joinBrokenCells(normal).text).toBe(normal.text);
});
