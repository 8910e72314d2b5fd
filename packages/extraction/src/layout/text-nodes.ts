import { dropping } from "../normalize/dropping.js";
import type { NormalText } from "../normalize/normalize.js";

// A crawler that takes a page's text piece by piece ends a line wherever the page's markup changes, within sentences too:
// 全年公开政府信息 / 249 / 条，其中… Such line ends are none.

/** A unit that no label begins with. */
const unit =
  "(?:年|月|日(?!常)|条(?!例)|件(?!数)|次(?!数)|个(?!人)|人(?!员|数|大)|项(?!目)|份|篇|场|期|家(?!庭)|处(?!理|罚)|名(?!称)|起|位|册|批|封|户|宗|套|页|天|万|亿|元|余|多|号)";
/** What most texts have not: a line that begins with what closes, or with a unit and the end of a clause. */
const hint = /\n(?:[,。]|[条件人次年][,。、;])/;
/** What no line begins with, and a unit that goes on behind its number: 共 / 87 / 人，专职. */
const broken =
  /\n(?:[,。;:、)》”%]|(?<=[\u4e00-\u9fff,:]\n[\n ]{0,8}\d[\d.,]{0,9}\n)(?:条|件|人|次|年|个|项|篇)[,。、;])/g;
/** So many of them are no accident. */
const fewest = 3;
/** A line end within a number that prose holds: 1 / 23 / 件，其中. */
const withinNumber = new RegExp(
  `(?<=[^\\d\\n.,%-]\\n[\\n ]{0,8}\\d[\\d.,]{0,9})\\n(?=[.,]?\\d[\\d.,]{0,9}(?:%|\\n(?:[,。;)\\]]|${unit}[^\\n])))`,
  "g",
);
/** A line end within a year: 州人民政府 / 20 / 23 / 年. */
const withinYear = /(?<=[\u4e00-\u9fff,:]\n[\n ]{0,8}(?:[12]|19|20|19\d|20\d))\n(?=\d{1,3}\n年)/g;
/** A line end within a date or number of the page's head, behind its label: 生成日期： / 2024 / -01-14. */
const withinCode = /(?<=:\n[\n ]{0,8}[0-9A-Za-z/-]{1,30})\n(?=[0-9A-Za-z/-]{1,30}(?:\n|$))/g;
const twoDates = /\d{4}-\d\d?-\d\d?\n\d{4}/y;
const longestDate = 10;
/** A line end that parts no lines: in front of what closes, behind what opens, between a number and its unit or stop, and in front of such a number. */
const within = new RegExp(
  `\\n(?=[,。;:、)》”%\\]]|(?<=\\n\\d{1,2}\\n)\\.(?!\\d)|(?<=\\n\\d{0,2}[.、]\\n)[\\u4e00-\\u9fff“]|(?<=[(《“,、[]\\n)|(?<=\\d\\n)${unit}|(?<=[\\u4e00-\\u9fff,:\\]]\\n)\\d[\\d.,]{0,9}\\n(?:${unit}|[%\\]]))`,
  "g",
);

/** The text without the line ends that the markup of its page made. Linear in its length. */
export function joinTextNodes(normal: NormalText): NormalText {
  const { text } = normal;
  if (!hint.test(text) || (text.match(broken)?.length ?? 0) < fewest) return normal;
  return joined(joined(normal, withinNumber, withinYear, withinCode), within);
}

/** The text without the line ends that the patterns find. */
function joined(normal: NormalText, ...patterns: readonly RegExp[]): NormalText {
  const { text } = normal;
  const places = new Set<number>();
  for (const pattern of patterns)
    for (const { index } of text.matchAll(pattern))
      if (pattern !== withinCode || !partsDates(text, index)) places.add(index);
  if (places.size === 0) return normal;
  return dropping(
    normal,
    normal.codes,
    [...places].sort((a, b) => a - b),
  );
}

function partsDates(text: string, at: number): boolean {
  twoDates.lastIndex = text.lastIndexOf("\n", at - 1) + 1;
  return at - twoDates.lastIndex <= longestDate && twoDates.test(text);
}
