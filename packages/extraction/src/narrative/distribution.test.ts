import { expect, it } from "vitest";
import { findQuantities } from "../quantity/quantities.js";
import { distribution } from "./distribution.js";

/** What is handed out in a sentence, as `number=name+name`. */
function shares(sentence: string): string {
  return [...distribution(sentence, findQuantities(sentence))]
    .map(([{ decimal }, names]) => `${decimal}=${names.join("+")}`)
    .join(" ");
}

it.each([
  ["现场咨询、电话咨询分别为13人次和7人次", "13=现场咨询 7=电话咨询"],
  ["土地征收、房屋拆迁、社会保障三类依次为3条、4条、5条", "3=土地征收 4=房屋拆迁 5=社会保障"],
  [
    "全县行政许可、行政处罚、行政强制决定数量分别为3宗、4宗和5宗",
    "3=作出行政许可决定 4=作出行政处罚决定 5=作出行政强制决定",
  ],
  ["现场、来电、网上咨询分别为3人次、4人次、5人次", "3=现场咨询 4=来电咨询 5=网上咨询"],
  ["通过网络、信函、当面等方式分别收到申请3件、4件、5件", "3=通过网络 4=信函 5=当面"],
  ["行政复议、行政诉讼均为2件", "2=行政复议+行政诉讼"],
  ["行政复议和行政诉讼各有2件", "2=行政复议+行政诉讼"],
  // As many names as numbers, or nothing is handed out.
  ["现场咨询、电话咨询、信函分别为13人次和7人次", ""],
  ["现场咨询分别为13人次和7人次", ""],
  ["行政复议均为2件", ""],
  // A conjunction within a name: only the last one parts the list.
  ["政策和法规、财政和审计分别为3条和4条", "3=政策和法规 4=财政和审计"],
  ["政策和法规、财政、审计分别为3条、4条和5条", "3=政策和法规 4=财政 5=审计"],
  // A remark in brackets is no number of the run, and what stands in between ends it.
  ["现场咨询、电话咨询分别为13人次(占65%)和7人次", "13=现场咨询 7=电话咨询"],
  ["现场咨询、电话咨询分别为13人次和7人次,另有9人次来信", "13=现场咨询 7=电话咨询"],
  // The clause begins behind the last comma.
  ["上年有信函、传真,现场咨询、电话咨询分别为13人次和7人次", "13=现场咨询 7=电话咨询"],
  ["公开信息13条和7条", ""],
])("%s", (sentence, expected) => expect(shares(sentence)).toBe(expected));
