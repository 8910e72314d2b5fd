import { expect, it } from "vitest";
import { findNegations } from "./negation.js";

/** What a sentence denies, as `indicator=quote`. */
function denials(sentence: string, legal = false): string {
  return findNegations(sentence, legal)
    .map(({ indicator, start, end }) => `${indicator}=${sentence.slice(start, end)}`)
    .join(" ");
}

it.each([
  // Several at once, in one word.
  [
    "行政复议、行政诉讼均为零",
    "reconsideration.total=行政复议、行政诉讼均为零 litigation.total=行政复议、行政诉讼均为零",
  ],
  ["依申请公开数量为0", "applications.received=依申请公开数量为0"],
  ["信息公开申请为零", "applications.received=信息公开申请为零"],
  ["政府信息公开依申请办理事项为零", "applications.received=依申请办理事项为零"],
  ["信息公开的收费和减免为零", "applications.fees_charged=收费和减免为零"],
  ["我局共受理政府信息公开申请0", "applications.received=受理政府信息公开申请0"],
  ["共受理政府信息公开申请05号", ""],
  ["未发生电话及当面咨询", "inquiries.phone=未发生电话及当面咨询 inquiries.onsite=未发生电话及当面咨询"],
  ["没有产生信息公开处理费", "applications.fees_charged=没有产生信息公开处理费"],
  ["没有因政务公开产生投诉、举报", "complaints.total=没有因政务公开产生投诉"],
  ["未受理网上咨询业务", "inquiries.online=未受理网上咨询"],
  ["举报投诉为0.5%", ""],
  // Fees: said of what was done, once, however often.
  ["无行政事业性收取费用的情况", ""],
  ["全年提供信息一律不收费", "applications.fees_charged=一律不收费"],
  ["不收费的标准均由物价部门公布", ""],
  ["全年未收费,也未收取检索费", "applications.fees_charged=未收费"],
  ["没有减免复印费用", ""],
  ["没有对申请人收取费用", "applications.fees_charged=没有对申请人收取"],
  // A label that 无 alone stands behind.
  ["对公民收费情况:无。", "applications.fees_charged=对公民收费情况:无"],
  ["与行政复议有关的支出:无。", ""],
  ["行政诉讼案件数:无", "litigation.total=行政诉讼案件数:无"],
  ["存在问题:无。", ""],
  // What went wrong is not what was asked.
  ["没有出现败诉的行政诉讼", ""],
  ["未发现违规收费", ""],
  ["尚未审结总计未经复议直接起诉", ""],
  ["尚未 总计 未经复议直接起诉 复议后起诉", ""],
  ["结果维结果纠其他结尚未审总未经复议直接起诉", ""],
  ["未审理的行政诉讼", ""],
  // What the last year left over.
  ["无上年结转申请", "applications.carried_in=无上年结转"],
  ["无上一年度结转的政府信息公开申请", "applications.carried_in=无上一年度结转"],
  ["去年没有结转", "applications.carried_in=没有结转"],
  ["没有去年结转的申请,也无结转下年度申请", "applications.carried_in=没有去年结转 applications.carried_out=无结转下年"],
  ["上年度没有结转", "applications.carried_in=没有结转"],
  ["上年度受理的申请没有结转", ""],
  // One way to apply is not all applications.
  ["没有收到传真申请", "applications.received.fax=没有收到传真申请"],
  ["未收到以信函方式提出的政府信息公开申请", "applications.received.letter=未收到以信函方式提出的政府信息公开申请"],
  ["没有收到政府信息公开申请", "applications.received=没有收到政府信息公开申请"],
  ["没有逾期答复的申请", ""],
  ["没有因行政复议引起的申请", "reconsideration.total=没有因行政复议"],
  // What an office enforces is no disclosure.
  ["水政执法规范,全年无行政复议和行政诉讼", ""],
  ["水政执法信息公开规范,全年无行政复议", "reconsideration.total=无行政复议"],
  ["无不予公开信息的情况", "applications.outcome.denied=无不予公开信息的情况"],
  ["没有延期答复", "applications.closed.extended=没有延期"],
  // A denial goes on over its list and ends at a number.
  [
    "没有发生行政复议,行政诉讼,举报",
    "reconsideration.total=没有发生行政复议 litigation.total=没有发生行政复议,行政诉讼 complaints.total=没有发生行政复议,行政诉讼,举报",
  ],
  ["没有发生行政复议,行政诉讼3件", "reconsideration.total=没有发生行政复议"],
  ["没有发生行政复议,网站改版后收到投诉", "reconsideration.total=没有发生行政复议"],
])("%s", (sentence, expected) => expect(denials(sentence)).toBe(expected));

it("takes complaints for those about disclosure only where section or sentence speak of it", () => {
  expect(denials("没有发生投诉")).toBe("");
  expect(denials("没有发生投诉", true)).toBe("complaints.total=没有发生投诉");
  expect(denials("没有发生信息公开投诉")).toBe("complaints.total=没有发生信息公开投诉");
});
