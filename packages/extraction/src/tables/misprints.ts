import { remembering } from "../remembering.js";

/** Characters that typists take for each other, by sound or by shape; the first stands for all of its group. */
const confused = [
  "作做",
  "复覆",
  "询寻循",
  "讼讯迅训颂",
  "它他她",
  "账帐",
  "予于与",
  "受收",
  "份分",
  "订定",
  "即既",
  "记纪",
  "划画",
  "已己巳",
  "制治致置",
  "查察",
  "议意",
  "密蜜",
  "函涵",
  "网纲",
  "博搏",
  "微徽",
  "撤撒",
  "维唯惟",
  "请清",
  "报抱",
  "征徵",
  "培倍",
  "办辨",
  "结洁",
  "补朴",
  "正整",
  "逾愈",
  "检捡",
  "途徒",
  "径经",
  "掌撑",
  "握屋",
  "持恃待",
  "纠究",
  "申审",
  "缴交",
  "范犯泛",
  "构购",
  "案按",
  "卷巻",
  "开幵干",
  "织只职",
  "程成",
  "效郊",
  "确却",
  "法发",
  "供拱",
  "档挡",
];

const first: ReadonlyMap<string, string> = new Map(
  confused.flatMap((group) => [...group].map((each) => [each, group[0] as string])),
);

/** A text in which characters that are taken for each other are one: what a label and its misprint share. */
export const despiteMisprints: (text: string) => string = remembering((text) => {
  let folded = "";
  for (const character of text) folded += first.get(character) ?? character;
  return folded;
});
