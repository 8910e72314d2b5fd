import { expect, test } from "vitest";
import { extract } from "./extract.js";

function reasonOf(lines: readonly string[]): string | null {
  const { outcome } = extract(Buffer.from(lines.join("\n")));
  return outcome.status === "rejected" ? outcome.rejection.reason : null;
}

const figures = "2016年，全省主动公开政府信息61万条，发布政策解读稿件90篇，收到政府信息公开申请53件。";

test("a press article that a paper is named as the source of is no report", () => {
  expect(
    reasonOf([
      "临河省发布2016年政府信息公开工作年度报告",
      "2017-03-28 来源: 临河日报",
      "27日，省政府向社会发布年度报告。",
      `《年度报告》显示，${figures}`,
    ]),
  ).toBe("not_a_report");
});

test("a report that a paper is named as the source of is one", () => {
  expect(
    reasonOf([
      "临河省人民政府2016年政府信息公开工作年度报告",
      "2017-03-28 来源: 临河日报",
      "一、概述",
      "根据《条例》编制本报告。工作有序。",
      "二、主动公开政府信息情况",
      figures,
      "三、依申请公开政府信息情况",
      "收到政府信息公开申请53件。",
      "四、行政复议和行政诉讼情况",
      "未发生行政复议和行政诉讼。",
    ]),
  ).toBeNull();
});
