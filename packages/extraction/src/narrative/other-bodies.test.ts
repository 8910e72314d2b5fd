import { expect, test } from "vitest";
import { factsOf, report, type Sentences } from "../../../../test/documents/sentences.js";

const bodies: Sentences = [
  ["9个区县局合计召开政府信息公开会议31次；我局召开政府信息公开会议3次。", "training.meetings=3"],
  ["我局收到申请12件。派出机构另收到申请31件。", "applications.received=12"],
  ["县（市）水文局合计收到申请31件，由县局分别答复和统计。", ""],
  ["各旗县局分别收到申请31件。", ""],
  ["我局收到申请12件。下属三家单位收到申请8件，由各单位自行答复。", "applications.received=12"],
  ["9个州（市）水文局另收到申请77件。", ""],
  ["5个派出机构单独编制年度报告，其主动公开的8830条信息未计入本报告。", ""],
  // One body, or all of the office's own.
  ["县水文局合计收到申请31件。", "applications.received=31"],
  ["收到申请31件，由办公室统一答复。", "applications.received=31"],
  ["收到申请31件，由各科室分别答复，同意公开20件。", "applications.received=31 applications.outcome.granted=20"],
];

test.each(bodies)("%s", (sentence, facts) => {
  expect(factsOf(report(7, sentence))).toEqual(facts.split(" ").filter(Boolean).sort());
});
