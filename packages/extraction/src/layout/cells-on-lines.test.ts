import { expect, it } from "vitest";
import { rowsOf } from "../../../../test/documents/table-rows.js";

const rows = (text: string) =>
  rowsOf(text).flatMap(({ labels, values }) =>
    values.length === 0 ? [] : [`${labels.at(-1)?.text ?? ""} ${values.map((value) => value.text).join(" ")}`],
  );

it.each([
  ["本年新收申请数量\n13\n2\n0\n15\n上年结转\n1\n0\n0\n1", ["本年新收申请数量 13 2 0 15", "上年结转 1 0 0 1"]],
  ["本年新收申请数量\n13 2\n0\n15\n上年结转\n1\n0 0\n1", ["本年新收申请数量 13 2 0 15", "上年结转 1 0 0 1"]],
  ["本年新收申请数量 13\n\n2\n\n0 15\n\n上年结转 1 0\n0\n1", ["本年新收申请数量 13 2 0 15", "上年结转 1 0 0 1"]],
  [
    "本年新收申请数量\n13 2 0 0 0 0\n15\n上年结转\n1 0 0 0\n\n0\n0 1",
    ["本年新收申请数量 13 2 0 0 0 0 15", "上年结转 1 0 0 0 0 0 1"],
  ],
  ["行政规范性文件12\n4\n63\n行政许可9\n行政处罚7\n3", ["行政规范性文件 12 4 63", "行政许可 9", "行政处罚 7", " 3"]],
])("cells on lines of their own are a row, also where some share a line: %j", (text, found) =>
  expect(rows(text)).toEqual(found));

it("a row ends with its line where but one line of numbers follows", () =>
  expect(rows("行政许可 97\n4\n行政处罚 12 3\n行政强制 0")[0]).toBe("行政许可 97"));

it("what looks like a unit may end a label that is broken", () => {
  const found = rowsOf("规范性文\n件\n12\n1\n48\n其他对外管理服务事\n项\n3\n0\n3\n政协提案\n件\n4\n7");
  expect(found.map(({ labels, unit }) => `${labels.map(({ text }) => text).join("")} ${unit}`)).toEqual([
    "规范性文件 ",
    "其他对外管理服务事项 ",
    "政协提案 件",
  ]);
});

it("a year and 年 on lines of their own are the head of a column", () => {
  const table = "信息公开统计表\n指标名称\n计量单位\n2018\n年\n历年累计\n主动公开政府信息数\n条\n12\n64";
  expect(rows(table)).toEqual(["主动公开政府信息数 12 64"]);
});

it("has a place for every digit behind a unit, also where a blank parts them", () => {
  const places = rowsOf(`公开范围件2 ${"1".repeat(25)}`).flatMap(({ labels, values }) => [...labels, ...values]);
  for (const { start } of places) expect(start).toBeGreaterThanOrEqual(0);
});
