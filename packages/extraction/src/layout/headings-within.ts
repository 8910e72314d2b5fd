// A page whose text a crawler put on one line has its headings in the middle of it, glued to the paragraphs behind them:
// 工作平稳。三、依申请公开情况2013年共收到申请2件。

import type { Stretch } from "./stretch.js";

/** So long is no paragraph. */
const shortest = 600;
/** A heading, but not of the first group of a table whose heads stand in front of it: its number, and words up to the first that ends one, where no more of it follows. */
const heading =
  /(?=[一二三四五六七八九十])(?:(?<![\u4e00-\u9fff、]|(?:指 ?标|单位|累计|年度|统计数) )|(?<=\d(?:人次|万?元|[条件次篇个人项份])))[一二三四五六七八九十]{1,2}、 ?(?!是)[^。;,:!?“”\s\d]{0,36}?(?:概述|概况|情况(?!统计|说明)|措施|事项(?:与附表)?|统计表|问题(?!及|和|与|、)|(?:计划|打算|安排|方向|建议)(?= ))(?!的|及|和|与|、|,|:)|\n/g;

/** What the headings of parts of a section are made of, and what they end with. */
const partWords =
  "主动|依?申请|公开|政府|政务|信息|主要|工作|受理|收到|处理|办理|答复|收费|减免|费用|支出|收取|咨询|行政|复议|诉讼|申诉|举报|投诉|人员|经费|[的其对、和与及]";
const partEnds = "类别|形式|渠道|途径|方式|范围|载体|数量";
/**
 * The heading of a part of a section, such as how, in what kinds or how much was disclosed: (二)主动公开政府信息的主要类别. No row
 * of a table: neither its number nor its unit stands behind it.
 */
const partHeading = new RegExp(
  `(?<!第)(?:\\([一二三四五六七八九十]\\)|(?<![\\d.])[1-9][.、．]) ?(?:${partWords})+(?:(?:${partEnds})(?:[、和与及](?:${partEnds}))?(?:情况)?|情况)(?![\u4e00-\u9fff]? ?(?:\\d(?!\\d{3} ?年|[.、．]|\\d{0,4}[条件次人][均全都已])|[-—|]))|\\n`,
  "g",
);
/** The heads of a table of statistics, whose groups are headed likewise. */
const tableHeads = /(?:指 ?标|项 ?目) ?(?:名 ?称)? ?(?:(?:计 ?量)? ?单 ?位|20\d\d|历年|本年|数量)|统 ?计 ?指 ?标|\n/g;
/** What a heading is no heading in front of, but the beginning of a sentence, or ends by itself. */
const goesOn = "的是为有,:;、和与及。";

const marks = "*#";

/** Where headings begin and end within the line from `at` to `end`, in order; none in nearly every line. */
export function headingCuts(text: string, at: number, end: number): number[] {
  if (end - at < shortest) return [];
  const cuts: number[] = [];
  for (const { start, end: stop } of headingsWithin(text, at, end)) cuts.push(beforeMarks(text, start, at), stop);
  tableHeads.lastIndex = at;
  const table = Math.min(tableHeads.exec(text)?.index ?? end, end);
  partHeading.lastIndex = at;
  for (let match = partHeading.exec(text); match !== null && match.index < table; match = partHeading.exec(text))
    cuts.push(beforeMarks(text, match.index, at), ...endOfPart(text, end));
  return cuts.sort((a, b) => a - b);
}

/** The headings of sections within the line from `at` to `end`, in order. */
export function headingsWithin(text: string, at: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  heading.lastIndex = at;
  for (let match = heading.exec(text); match !== null && match.index < end; match = heading.exec(text))
    found.push({ start: match.index, end: Math.min(heading.lastIndex, end) });
  return found;
}

/** Where the marks of Markdown in front of a heading begin. */
function beforeMarks(text: string, start: number, from: number): number {
  let at = start;
  while (at > from && marks.includes(text[at - 1] as string)) at--;
  return at;
}

/** Where the heading of a part ends that was just found, if the words behind it do not go on from it. */
function endOfPart(text: string, end: number): number[] {
  const { lastIndex } = partHeading;
  return goesOn.includes(text[lastIndex] ?? ".") ? [] : [Math.min(lastIndex, end)];
}
