import { expect, test } from "vitest";
import { identify } from "./identify.js";

function remarks(text: string) {
  const headEnd = text.indexOf("\n一、");
  const found = identify({ text, titles: [], headEnd, bodyEnd: text.length });
  return found.remarks.map(({ code, start, end }) => [code, text.slice(start, end)]);
}

test("a report in harmony needs no remark", () => {
  expect(
    remarks("泾县水利局2016年政府信息公开工作年度报告\n电话:0563-5022631\n一、概述\n泾县水利局\n2017年3月9日\n"),
  ).toEqual([]);
});

test("the period of another year", () => {
  const text = "泾县水利局2016年政府信息公开工作年度报告\n统计期限自2015年1月1日起至2015年12月31日止。\n一、概述\n";
  expect(remarks(text)).toEqual([["year_conflict", "2015年1月1日起至"]]);
});

test("a region that only the telephone tells, and one it denies", () => {
  expect(remarks("水利局2016年政府信息公开工作年度报告\n电话:0563-5022631\n一、概述\n")).toEqual([
    ["region_inferred", "0563-5022631"],
  ]);
  expect(remarks("泾县水利局2016年政府信息公开工作年度报告\n电话:0632-5022631\n一、概述\n")).toEqual([
    ["region_conflict", "0632-5022631"],
  ]);
});

test("a region that only the end tells has its place there", () => {
  const text = `水利局2016年政府信息公开工作年度报告\n${"说明".repeat(300)}\n一、概述\n${"工作有序。".repeat(900)}\n联系电话:0563-5022631\n`;
  expect(remarks(text)).toEqual([["region_inferred", "0563-5022631"]]);
});

test("another region's organ signs", () => {
  const text = "泾县水利局2016年政府信息公开工作年度报告\n一、概述\n广德县水利局\n2017年3月9日\n";
  expect(remarks(text)).toEqual([["organization_conflict", "2017年3月9日"]]);
});
