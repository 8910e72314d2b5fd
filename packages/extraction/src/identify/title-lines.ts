import { holding, withoutBlanks } from "../without.js";
import { type BarCell, barCells } from "./bar-cells.js";
import { endingWith } from "./endings.js";
import { isLabel } from "./metadata-labels.js";
import { readTitle, type TitleCandidate } from "./title.js";

/** How many lines of a head are looked at, and how long one is that is a title or a part of one. */
const mostLines = 60;
const longestTitle = 80;
const longestPart = 60;

const holdsStop = holding("。;:");
const endsAsTitle = endingWith(["报告", "年报", "总结"]);

/** Whether a line may be the last of a title that wraps. */
function endsTitle({ text }: TitleCandidate): boolean {
  return text.length <= longestPart && endsAsTitle(text);
}

/**
 * Whether a title may wrap from a line into the next. What the next begins with was said for itself: a page's title that
 * names the organ only.
 */
function mayGoOn(line: TitleCandidate, next: TitleCandidate): boolean {
  return next.text.length <= longestPart && !holdsStop(line.text) && !next.text.startsWith(line.text);
}

/** Lines of the head as candidates, each alone and with the one or two behind it, since titles wrap. */
export function lineCandidates(text: string, end: number): TitleCandidate[] {
  const lines = headLines(text, Math.min(end, text.length));
  const candidates: TitleCandidate[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > longestTitle) {
      const title = titleInFront(line.text);
      if (title !== undefined) {
        const front = candidate(title, line.start, line.start + title.length);
        const above = lines[i - 1];
        if (above !== undefined && mayGoOn(above, front) && mayWrap(above.text, front))
          candidates.push(candidate(above.text + title, above.start, front.end));
        candidates.push(front);
      }
      if (line.text.length > longestRow) candidates.push(...titlesWithin(line));
      return;
    }
    if (!/报\s?告|年\s?报|总\s?结/.test(line.text) && !mayBegin(lines, i)) return;
    // The last step of a breadcrumb trail is the page itself.
    const step = line.text.slice(line.text.lastIndexOf(">") + 1);
    if (step.length < line.text.length) candidates.push(candidate(step, line.end - step.length, line.end));
    const [second, third] = [lines[i + 1], lines[i + 2]];
    // The longer reading first: an organ on its own line belongs to the title below it.
    if (second !== undefined && mayGoOn(line, second)) {
      const joined = line.text + second.text;
      if (endsTitle(second) && mayWrap(line.text, second)) candidates.push(candidate(joined, line.start, second.end));
      if (third !== undefined && endsTitle(third) && mayGoOn(second, third) && mayWrap(line.text, third))
        candidates.push(candidate(joined + third.text, line.start, third.end));
    }
    candidates.push(line);
  });
  return candidates;
}

function candidate(text: string, start: number, end: number): TitleCandidate {
  return { text, start, end, source: "line", title: undefined };
}

/** The lines that begin before `limit`, without the blanks around them; none is empty. */
function headLines(text: string, limit: number): TitleCandidate[] {
  const lines: TitleCandidate[] = [];
  for (let at = 0; at < limit && lines.length < mostLines; ) {
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = text.slice(at, stop);
    const bare = line.trim();
    if (bare !== "") addCells(lines, bare, at + line.indexOf(bare));
    at = stop + 1;
  }
  return lines;
}

/** A line cut at its bars; at its tabs only where it is of the metadata block, since blanks of a title become tabs too. */
function addCells(lines: TitleCandidate[], line: string, start: number): void {
  const bar = line.length > longestRow ? null : line.includes("|") ? "|" : line.includes("\t") ? "\t" : null;
  const cells = bar === null ? [] : barCells(line, start, bar);
  if (bar === "|" || (cells.length > 1 && isLabel((cells[0] as BarCell).value))) {
    for (const cell of cells) if (cell.value !== "") lines.push(candidate(cell.value, cell.start, cell.end));
  } else lines.push(candidate(line, start, start + line.length));
}

const longestRow = 300;
/** How much of a line that holds a whole page is looked at. */
const longestPage = 2_000;

/** The title that a long line begins with, parted from the text behind it by a blank or by (以下简称…). */
function titleInFront(line: string): string | undefined {
  const at = line.indexOf("报");
  if (at === -1 || at > longestTitle) return undefined;
  const first = line.slice(0, endOfTitle(line));
  return first.length <= 60 && /(?:报告|年报)$/.test(first) ? first : titleRunOn.exec(line)?.[0];
}

/** A title with blanks within, and behind it how a report begins: 白石镇 2021 年政府信息 公开工作年度报告 根据…. */
const titleRunOn = /^[^,。;:]{6,70}?(?:报告|年报)(?=\s*(?:根据|依据|依照|按照|为|本报告|本年报|引\s?言|一、|\(20\d\d))/;

/** What may be titles where a page was put on one line: words between blanks that end as one, or go on with what stands below it. */
const withinLine =
  /(?<=\s|报告|年报)(?:(?!报告|年报)[^\s,。;:《》]){10,60}(?:报告|年报)(?=\s|[([【]|(?:发布)?(?:时间|日期):|(?:信息)?来源:|字[号体]:)/g;

/** The titles within a line that holds a whole page, each with its organ and year. */
function titlesWithin(line: TitleCandidate): TitleCandidate[] {
  return Array.from(line.text.slice(0, longestPage).matchAll(withinLine), ({ 0: text, index }) =>
    candidate(text, line.start + index, line.start + index + text.length),
  ).filter((each) => {
    const title = readTitle(each);
    return title !== null && title.year !== null && title.organ.length >= 4;
  });
}

/** Where a blank or (以下简称…) parts a title from the text behind it; at most 61. */
function endOfTitle(line: string): number {
  const at = line.slice(0, 61).search(/\s|\(以下/);
  return at === -1 ? 61 : at;
}

/** Whether the line below may end a title that a line begins, or, where a place's name stands alone, the one below that. */
function mayBegin(lines: readonly TitleCandidate[], at: number): boolean {
  return speaksOfReport(lines[at + 1]) || (endsAsPlace(lines[at]?.text ?? "") && speaksOfReport(lines[at + 2]));
}

const endsAsPlace = endingWith([..."省市县区旗州盟镇乡"]);
const holdsDigit = holding("0123456789");

/** Whether a line's beginning has a title's words or a number. */
function speaksOfReport(line: TitleCandidate | undefined): boolean {
  const words = line?.text.slice(0, 40) ?? "";
  return holdsDigit(words) || words.includes("公开") || words.includes("报告") || words.includes("年报");
}

/** A document's number on a line of its own: 鹤卫[2015]3号. */
const numberLine = /^[\u4e00-\u9fa5]{2,12}\[20\d\d\]第?\d{1,4}号?$/;

/** 基本介绍 above • 中文名:白石市水务局2016年…: what is listed or labelled begins there. */
const labelled = /^(?:[•·*-]|[\u4e00-\u9fa5]{2,4}:)/;

/** Whether a line may be the beginning of the title that another ends: no metadata, no breadcrumb, no title of its own. */
function mayWrap(first: string, last: TitleCandidate): boolean {
  if (/[,;:|>/]|报告|年报|总结/.test(first) || numberLine.test(withoutBlanks(first))) return false;
  if (labelled.test(last.text)) return false;
  const own = readTitle(last);
  if (own !== null && own.organ.length >= 2) return false;
  return own === null || !/\d{4}-|\d{5}|公开/.test(first);
}
