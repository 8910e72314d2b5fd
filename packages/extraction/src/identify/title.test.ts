import { expect, test } from "vitest";
import { extract } from "../extract.js";

/** A report on 2016 whose text speaks of other years more often than of its own. */
function identified(title: string) {
  const { outcome } = extract(
    Buffer.from(
      [
        title,
        "根据《中华人民共和国政府信息公开条例》编制本报告。2015年以来，2014年和2015年的工作有序，2015年继续推进。",
        "一、概述",
        "工作有序。",
        "二、主动公开政府信息情况",
        "全年主动公开政府信息120条。",
        "三、依申请公开",
        "全年收到政府信息公开申请3件。",
      ].join("\n"),
    ),
  );
  if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
  return { year: outcome.year, organization: outcome.organization.name };
}

test.each([
  ["鹤山市水务局2016年政府信息公开工作年度报告", "鹤山市水务局"],
  ["鹤山市水务局政府信息公开年度报告（2016年）", "鹤山市水务局"],
  ["鹤山市水务局政府信息公开年报(2016)", "鹤山市水务局"],
  ["鹤山市水务局信息公开年度工作报告（2016年1月-12月）", "鹤山市水务局"],
  ["鹤山市水务局政府信息公开2016年年报", "鹤山市水务局"],
  ["鹤山市2016政府信息公开工作年报", "鹤山市人民政府"],
  ["鹤山市水务局二0一六年政府信息公开工作年度报告", "鹤山市水务局"],
  ["鹤山市水务局二〇一六年政府信息公开工作年度报告", "鹤山市水务局"],
  ["鹤山市水务局关于2016年政府信息公开工作年度报告的公告", "鹤山市水务局"],
  ["鹤山市水务局2016年度法治政府建设和政府信息公开工作年度报告", "鹤山市水务局"],
  ["2016年度政府信息公开工作报告——鹤山市水务局", "鹤山市水务局"],
  ["关于2016年度政府信息公开工作情况的报告（鹤山市水务局）", "鹤山市水务局"],
  ["政府信息公开工作年度报告（2016年度）\n鹤山市水务局", "鹤山市水务局"],
  ["鹤山职业学院2015—2016学年信息公开年度报告", "鹤山职业学院"],
])("%s", (title, organization) => {
  expect(identified(title)).toEqual({ year: 2016, organization });
});
