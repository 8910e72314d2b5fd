import { expect, it } from "vitest";
import { extract } from "./extract.js";

/** What a report says was received, by its table and by a sentence. */
function received(sentence: string) {
  const report = [
    "泾县水利局2022年政府信息公开工作年度报告",
    "一、总体情况",
    sentence,
    "三、收到和处理政府信息公开申请情况",
    "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
    "| 一、本年新收政府信息公开申请数量 | 12 | 3 | 0 | 0 | 0 | 0 | 15 |",
    "| 二、上年结转政府信息公开申请数量 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |",
    "| 三、本年度办理结果 | （七）总计 | 16 | 3 | 0 | 0 | 0 | 0 | 19 |",
    "| 四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
  ].join("\n");
  const { outcome } = extract(new TextEncoder().encode(report));
  if (outcome.status !== "parsed") throw new Error(outcome.status);
  return outcome.facts
    .filter(({ indicator, origin }) => indicator === "applications.received" && origin === "text")
    .map(({ applicant, value }) => `${applicant}=${value}`);
}

it.each([
  ["全年共受理政府信息公开申请19件，其中自然人申请16件，法人或其他组织申请3件。", ["organization=3"]],
  ["全年共受理政府信息公开申请15件。", ["total=15"]],
  ["全年共收到政府信息公开申请19件。", ["total=19"]],
  ["全年共受理政府信息公开申请20件。", ["total=20"]],
])("%s", (sentence, facts) => expect(received(sentence)).toEqual(facts));
