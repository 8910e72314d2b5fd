import { expect, it } from "vitest";
import { extract } from "./extract.js";

/** What a report's sentences say was received, above the row of its table; so many came in. */
function received(sentence: string, count: number): string[] {
  const { outcome } = extract(
    Buffer.from(
      `临河县水务局2021年政府信息公开工作年度报告\n一、总体情况\n${sentence}\n三、收到和处理政府信息公开申请情况\n| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n| 一、本年新收政府信息公开申请数量 | ${count} | 0 | 0 | 0 | 0 | 0 | ${count} |\n`,
    ),
  );
  if (outcome.status !== "parsed") return [outcome.rejection.reason];
  return outcome.facts
    .filter(({ origin, indicator }) => origin === "text" && indicator === "applications.received")
    .map(({ value, evidence }) => `${value} ${evidence.quote}`);
}

it("leaves out documents that are disclosed on request, where the form counts other applications", () => {
  expect(received("制作政务信息851条。依申请公开信息788条。", 0)).toEqual([]);
  expect(received("依申请公开政府信息5条，均已答复。", 5)).toEqual(["5 依申请公开政府信息5条"]);
  expect(received("全年收到政府信息公开申请4件。", 5)).toEqual(["4 全年收到政府信息公开申请4件"]);
});
