import { describe, expect, it } from "vitest";
import { unruledTable, type WrittenPage, writePdf } from "../../../../../test/documents/written-pdf.js";
import { extract } from "../../extract.js";
import { readPdf } from "./read-pdf.js";

function tablesOf(...pages: WrittenPage[]): string[][][] {
  const reading = readPdf(writePdf(pages));
  if (typeof reading === "string") throw new Error(reading);
  const { text, tables } = reading.source;
  return tables.map(({ rows }) => rows.map((row) => row.map(({ start, end }) => text.slice(start, end))));
}

const form = [
  ["指标名称", "单位", "历年累计数", "本年度数", "同比"],
  ["一、主动公开情况", "", "", "", ""],
  ["主动公开政府信息数", "条", "3748", "2225", ""],
  ["政府网站公开政府信息数", "条", "2611", "", ""],
  ["二、依申请公开情况", "", "", "", ""],
  ["收到申请数", "件", "27", "17", ""],
  ["传真申请数", "件", "", "1", ""],
  ["信函申请数", "件", "2", "1", ""],
];
const widths = [180, 50, 80, 80, 60];
const head = { x: 60, y: 60, text: "临河县人民政府2011年政府信息公开工作年度报告", size: 14 };

describe("tables without ruling lines", () => {
  it("are rebuilt from how their text stands, blank cells and blank columns kept", () =>
    expect(tablesOf(unruledTable(form, { widths }))).toEqual([form]));

  it("give the facts of their columns", () => {
    const { outcome } = extract(writePdf([{ texts: [head, ...unruledTable(form, { widths }).texts] }]));
    if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
    expect(outcome.facts.map(({ indicator, period, value }) => `${indicator}:${period}=${value}`)).toEqual([
      "disclosure.total:cumulative=3748",
      "disclosure.total:year=2225",
      "disclosure.channel.website:cumulative=2611",
      "applications.received:cumulative=27",
      "applications.received:year=17",
      "applications.received.fax:year=1",
      "applications.received.letter:cumulative=2",
      "applications.received.letter:year=1",
    ]);
  });

  it("of narrow columns keep their blank columns, the matrix too", () => {
    const heads = ["申请人情况", "自然人", "商业企业", "科研机构", "公益组织", "法律服务", "其他", "总计"];
    const rows = [
      heads,
      ["一、本年新收政府信息公开申请数量", "7", "", "", "2", "", "", "9"],
      ["二、上年结转政府信息公开申请数量", "1", "", "", "", "", "", "1"],
      ["（一）予以公开", "8", "", "", "1", "", "", "9"],
      ["1.属于国家秘密", "", "", "", "1", "", "", "1"],
      ["（七）总计", "8", "", "", "2", "", "", "10"],
    ];
    const matrix = unruledTable(rows, { widths: [180, 40, 40, 40, 40, 40, 40, 40], size: 8, height: 14 });
    expect(tablesOf(matrix)).toEqual([rows]);
  });

  it("are left as lines where it is not certain which column is blank", () => {
    const rows = [
      ["指标", "单位", "累计", "本年"],
      ...[1, 2, 3, 4].map((number) => [`收到申请${number}`, "件", String(number), ""]),
    ];
    const { texts } = unruledTable(rows, { widths: [180, 60, 60, 60] });
    const between = texts.map((each) => (/^\d$/.test(each.text) ? { ...each, x: each.x + 28 } : each));
    expect(tablesOf({ texts: between })).toEqual([]);
  });

  it("join a label that goes on in the next line", () => {
    const wrapped = [
      ["统计指标", "单位", "统计数"],
      ["主动公开政府信息数", "条", "12"],
      ["危及国家安全公共安全经济安全和社", "件", "3"],
      ["会稳定", "", ""],
      ["涉及商业秘密", "件", ""],
      ["涉及个人隐私", "件", "4"],
      ["法律法规规定的其他情形", "件", "5"],
    ];
    expect(tablesOf(unruledTable(wrapped, { widths: [180, 60, 60] }))).toEqual([
      [...wrapped.slice(0, 2), ["危及国家安全公共安全经济安全和社会稳定", "件", "3"], ...wrapped.slice(4)],
    ]);
  });

  it("are not running text, nor a list of numbers and dates, nor rows that are whole", () => {
    const line = (y: number, text: string, x = 60) => ({ x, y, text });
    const prose = [100, 120, 140, 160, 180].map((y) =>
      line(y, "本机关全年主动公开政府信息300条，其中政府网站公开200条，政府公报12条"),
    );
    const metadata = ["索引号：000-1", "文号：无", "日期：2012-3-1", "主题：年报", "机构：县政府"].flatMap(
      (text, i) => [line(300 + 20 * i, text), line(300 + 20 * i, "公开方式：主动", 300)],
    );
    expect(tablesOf({ texts: [...prose, ...metadata] })).toEqual([]);
    const whole = form.filter((row) => row.slice(0, 4).every((text) => text !== "")).map((row) => row.slice(0, 4));
    expect(tablesOf(unruledTable(whole, { widths }))).toEqual([]);
  });
});
