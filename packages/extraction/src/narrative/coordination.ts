import type { Quantity } from "../quantity/quantities.js";
import { longestSubject } from "./phrase.js";

const reasonBehind = /^(?:申请)?(?:均|全部|都|皆)?(?:因|是|为)?(?:涉及|属于?)(国家秘密|商业秘密|个人隐私)/;
const secrets: Readonly<Record<string, string>> = {
  国家秘密: "state_secret",
  商业秘密: "trade_secret",
  个人隐私: "privacy",
};

const ofOneKind = /^,?(?:均|全部|都|皆)[为是系]?[专全兼]职/;

/**
 * All that one number counts. 行政复议案件和行政诉讼0件: none of either. 不予公开的3件均涉及商业秘密: refused, and why.
 * 工作人员3人,均为兼职: all staff, and of one kind.
 */
export function coordinated(
  sentence: string,
  from: number,
  quantity: Quantity,
  behind: string,
  indicator: string,
): string[] {
  if (indicator === "applications.outcome.denied") {
    const secret = reasonBehind.exec(behind)?.[1];
    return secret === undefined ? [indicator] : [indicator, `${indicator}.${secrets[secret]}`];
  }
  if (indicator.startsWith("institution.staff.") && ofOneKind.test(behind)) return ["institution.staff", indicator];
  if (quantity.decimal !== "0" || (indicator !== "litigation.total" && indicator !== "reconsideration.total"))
    return [indicator];
  const between = sentence.slice(Math.max(from, quantity.start - longestSubject), quantity.start);
  const both = /复议(?:案件|申请|数量|数)?[、和及与或](?:提起)?行政诉讼/.test(between);
  return both ? ["reconsideration.total", "litigation.total"] : [indicator];
}
