import { describe, expect, it } from "vitest";
import { rowsOf, statistics, values } from "../../../../test/documents/table-rows.js";
import { normalize } from "../normalize/normalize.js";
import { readDisclosure } from "../tables/disclosure.js";
import { readStatistics } from "../tables/statistics.js";
import { layOut } from "./layout.js";
import { hasRunOnNumbers, runOnPart, wordEnd } from "./run-on-line.js";

const part = (line: string) => {
  const { text, codes } = normalize(line);
  if (!hasRunOnNumbers(codes, 0, text.length)) return null;
  const found = runOnPart(text, codes, { start: 0, end: text.length });
  return found === null ? null : text.slice(found.start, found.end);
};

describe("a table on one line", () => {
  const form =
    "统 计 指 标 单位 统计数 一、主动公开情况 —— （一）主动公开政府信息数（同一信息 只计1条） 条 34 二、依申请公开情况 （一）收到申请数 件 5 1．当面申请数 件 0";

  it("is read word by word", () => {
    const found = [
      "disclosure.total:year=34条",
      "applications.received:year=5件",
      "applications.received.in_person:year=0件",
    ];
    expect(statistics(readStatistics(rowsOf(form), 2016))).toEqual(found);
    expect(statistics(readStatistics(rowsOf(`全年工作平稳。${form} 填报人：甲乙 审核人：丙丁`), 2016))).toEqual(found);
    expect(
      values(
        readDisclosure(
          rowsOf("信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 1 行政规范性文件 3 1 12 行政许可 - "),
        ),
      ),
    ).toEqual(
      ["rules.issued=0", "rules.repealed=0", "rules.in_force=1"].concat([
        "normative.issued=3",
        "normative.repealed=1",
        "normative.in_force=12",
      ]),
    );
  });

  it("may stand between sentences, which stay whole", () => {
    const line = `我局公开信息， 共 12 条。 ${form} 五、存在的问题 明年将改进， 增加 3 人 培训 2 次。 规章 0 行政许可 4 行政处罚 6`;
    const { lines, rows } = layOut(normalize(line), []);
    const text = normalize(line).text;
    const written = lines.map(({ start, end }) => text.slice(start, end));
    expect(written[0]).toBe("我局公开信息, 共 12 条。");
    expect(written.slice(1, 4)).toEqual(["统 计 指 标", "单位", "统计数"]);
    expect(written).toContain("五、存在的问题 明年将改进, 增加 3 人 培训 2 次。");
    expect(rows.filter(({ values }) => values.length > 0).map(({ labels }) => labels.at(-1)?.text)).toEqual([
      "一、主动公开情况",
      "只计1条)",
      "(一)收到申请数",
      "1.当面申请数",
      "规章",
      "行政许可",
      "行政处罚",
    ]);
  });

  it.each([
    ["two rows of a line of their own", "规章 0 0 0 行政规范性文件 1 0 2", "规章 0 0 0 行政规范性文件 1 0 2"],
    ["three rows behind a sentence", "如下。 规章 0 行政许可 4 行政处罚 6", "规章 0 行政许可 4 行政处罚 6"],
    ["words behind its last number", "规章 0 行政许可 4 行政处罚 6 联系电话 传真", "规章 0 行政许可 4 行政处罚 6"],
    ["units behind its numbers", "收到申请 3 件 行政复议 0 件 行政诉讼 1 件", "收到申请 3 件 行政复议 0 件 行政诉讼 1"],
    [
      "commas within brackets",
      "部分公开（区分处理的， 只计这一情形） 1 其他处理 2 总计 3",
      "部分公开(区分处理的, 只计这一情形) 1 其他处理 2 总计 3",
    ],
  ])("has %s", (_, line, expected) => expect(part(line)).toBe(expected));

  it.each([
    ["two rows behind a sentence", "如下。 规章 0 行政许可 4"],
    ["one row", "本年新收政府信息公开申请数量 1 0 0 0 0 0 1"],
    ["numbers alone", "1 2 3 4 5"],
    ["names of one character", "甲 1 乙 2 丙 3 丁 4"],
    ["numbers that a sentence has", "在 2022 年 共公开 152 条政府信息 收到 3 件申请 培训 2 次"],
    ["clauses", "公开信息 152 条， 收到申请 3 件， 召开会议 2 次， 培训 1 次"],
    ["cells that bars part", "规章 | 0 | 行政许可 | 4 | 行政处罚 | 6"],
    ["words without blanks", "规章0行政许可4行政处罚6"],
    ["labels longer than any", `规章 0 ${"公开".repeat(33)} 4 行政处罚 6`],
  ])("is none of %s", (_, line) => expect(part(line)).toBeNull());
});

it("takes characters that stand apart for one word", () => {
  const end = (text: string) => wordEnd(normalize(text).codes, 0, text.length);
  expect(end("统 计 指 标 单位")).toBe(7);
  expect(end("统 计")).toBe(3);
  expect(end("数 个 35")).toBe(1);
  expect(end("件 数 35")).toBe(3);
  expect(end("数 个 ——")).toBe(1);
  expect(end("数 个")).toBe(3);
  expect(end("单位 统 计")).toBe(2);
  expect(end("规 章程")).toBe(1);
  expect(end("1 条")).toBe(1);
});

it("takes a year and the 年 that stands apart behind it for one word", () => {
  const end = (text: string) => wordEnd(normalize(text).codes, 0, text.length);
  expect(end("2015 年 历年累计")).toBe(6);
  expect(end("2015 年度 历年累计")).toBe(7);
  expect(end("2015 年 度 历年累计")).toBe(8);
  expect(end("2015 年 度假 3")).toBe(6);
  expect(end("2015 年底 3")).toBe(4);
  expect(end("1998 年 3")).toBe(4);
  expect(end("2015 条 3")).toBe(4);
});

it.each([
  "2015 年",
  "2015 年度",
  "2015 年 度",
  "2015年",
  "2015 年历年累计",
  "2015 年数",
  "2015 年度数",
])("heads a column: %s", (head) => {
  const heads = head.endsWith("累计") ? head : `${head} 历年累计`;
  const line = `工作有序。 附表 指标名称 计量单位 ${heads} 主动公开信息数 条 61 240 政府公报公开 条 3 12 收到申请数 件 0 5`;
  expect(statistics(readStatistics(rowsOf(line), 2015))).toEqual([
    "disclosure.total:year=61条",
    "disclosure.total:cumulative=240条",
    "disclosure.channel.gazette:year=3条",
    "disclosure.channel.gazette:cumulative=12条",
    "applications.received:year=0件",
    "applications.received:cumulative=5件",
  ]);
});

it("has heads whose letters are parted before a year", () => {
  const line =
    "工作有序。 附表 指 标 单 位 2015 年 历年 累计 主动公开信息数 条 61 240 政府公报公开 条 3 12 收到申请数 件 0 5";
  expect(statistics(readStatistics(rowsOf(line), 2015))).toHaveLength(6);
});
