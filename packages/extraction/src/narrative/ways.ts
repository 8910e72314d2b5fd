/** Ways to apply, by the last part of their indicator, and the words for them. */
export const waysToApply: readonly (readonly [way: string, words: string])[] = [
  ["in_person", "当面|现场|当场|窗口"],
  ["fax", "传真"],
  ["email", "电子邮件|电子邮箱"],
  ["online", "线上|(?:政务|政府|门户)?网站?|网[上络页](?:平台)?|互联网|在线|(?:公开|服务)平台"],
  ["letter", "信函|信件|书信|邮寄"],
];

/** How a way stands behind a number: 3件是网上提的, 2件通过信函, 5件来自网络, 2件当面递交. */
export function wayBehind(words: string): string {
  const handed = "(?:递交|提交|提出|提)的?";
  return `(?:申请)?(?:(?:是|为|系|属于|来自于?|通过|采[用取])(?:(?:到|来|前来)[\\u4e00-\\u9fa5]{1,4})?(?:${words})(?:形式|方式|渠道|途径)?(?:申请|${handed})?|(?:${words})(?:${handed})?)(?:申请)?(?=[,。;)]|、\\d|$)`;
}
