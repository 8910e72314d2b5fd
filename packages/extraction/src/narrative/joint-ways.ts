/** The ways to apply that may stand in one name with another, the words for each; null: a way that no indicator counts. */
const ways: readonly (readonly [words: string, way: string | null])[] = [
  ["当面|现场|当场|窗口|柜台", "in_person"],
  ["传真|电报", "fax"],
  ["电子邮件|电子邮箱|邮箱|电邮", "email"],
  ["线上|网[上络页]|互联网|在线|网站|平台", "online"],
  ["信函|信件|书信|来信|邮寄|邮政|(?<!电子|电子版)邮件|EMS", "letter"],
  ["电话|口头|短信|微信", null],
];
const anyWay = ways.map(([words]) => `(${words})`).join("|");
const kind = "(?:申请|形式|方式|渠道|途径|提交|递交)*";
/** 信函传真申请, 信函、传真申请, 邮件和网络: two names beside each other, the last of them what the number counts. */
const joint = new RegExp(
  `(?:${anyWay})${kind}(?:、|/|和|与|及|或|以及|或者|\\()?(?:书面)?(?:${anyWay})\\)?[^,;。、:()\\d\\u4e00-\\u9fa5]{0,2}(?:[形方]式|渠道|途径|等|递交|提交|提出|申请|受理|收到|办理|的|表|件|政府|信息公开|共|计|为|有|总|数|达|合|分别)*$`,
);

/** Which ways to apply the words in front of a number name together, so that it counts none of them alone; null where one stands by itself. */
export function jointWays(words: string): string[] | null {
  const found = joint.exec(words);
  if (found === null) return null;
  const named = new Set<string | null>();
  for (const [at, word] of found.slice(1).entries()) if (word !== undefined) named.add(ways[at % ways.length]![1]);
  if (named.size < 2) return null;
  return [...named].filter((way) => way !== null);
}
