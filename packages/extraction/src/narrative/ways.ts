/** Ways to apply, by the last part of their indicator, and the words for them. */
export const waysToApply: readonly (readonly [way: string, words: string])[] = [
  ["in_person", "当面|现场|当场|窗口"],
  ["fax", "传真"],
  ["email", "电子邮件|电子邮箱"],
  ["online", "(?:政务|政府|门户)?网站?|网[上络页]|互联网|在线|(?:公开|服务)平台"],
  ["letter", "信函|信件|书信|邮寄"],
];
