import { blanks, without, withoutBlanks } from "../without.js";
import { type BarCell, barCells } from "./bar-cells.js";
import { chineseYear, yearDigit } from "./dates.js";
import { isLabel } from "./metadata-block.js";
import { isOrganLine, organNamed } from "./organization.js";

/** A title in its parts. `organ` is what stands before the subject, without the year. */
export interface Title {
  readonly text: string;
  readonly organ: string;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

export interface TitleCandidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: "title_tag" | "heading" | "meta" | "line";
}

const subject = new RegExp(
  `(?:关于)?(?:公布|发布|编制|做好)?(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:开展)?(?:情况)?(?:的)?(?:(?:20\\d\\d|二${yearDigit}{3})年(?:度)?)?` +
    "(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:总结(?:报告)?|报告|年报)",
);
/** 2016年度, 二〇一六年, and of a school year (2015—2016学年) the year it ends in. A day (2011年3月7日) says when it came out. */
const yearPattern = new RegExp(
  `(?:(?:20\\d\\d[-—~至])?(20\\d\\d)(?:年度?|学年度?)|(二${yearDigit}{3})年度?)(?!\\d{1,2}月\\d{1,2}日|第?\\d{1,4}[号期])`,
);
const everyYear = new RegExp(yearPattern.source, "g");
/** A year without 年 right in front of the subject, and one in brackets behind the title. */
const yearInFront = /^\[?(20\d\d)\]?(?=[\u4e00-\u9fa5])/;
const bareYear = /(20\d\d)度?$/;
const yearBehind = /^[(:—-]{0,2}(20\d\d)(?:年|\)|$)/;
const organBehind = /^[(—-]+([\u4e00-\u9fa5]{4,30})\)?$/;
/** A page's title begins with its site's: 鹤山市政府信息公开网 鹤山市水务局…. */
const siteInFront = /^.{2,10}?(?:政府|政务)?信息公开(?:专网|专栏|平台|[网栏])?[-—_|]*(?=.{4,})/;
/** 鹤山市水务局公告(2017年第1号):鹤山市水务局2016年…. */
const announcement = /^[^:]{4,40}:(?=[\u4e00-\u9fa5]{3})/;
/** A portal's name in front of the place's own: 中国·鹤山 鹤山市水务局…. */
const portalInFront = /^中国[·•・][\u4e00-\u9fa5]{2,4}?(?=[\u4e00-\u9fa5]{2,4}[市县区旗州])/;
/** What spam leaves where a place's name stood: example.com沙田镇. */
const addressInFront = /^[A-Za-z][\w-]{0,30}(?:\.[A-Za-z]{2,10}){1,3}(?=[\u4e00-\u9fa5]{2})/;
/** A page of a book of reports says which it is: Page 4 - 鹤山市水务局…, 1、鹤山市水务局…. */
const pageInFront = /^(?:Page\d{1,3}[-—]|\d{1,2}、\d?(?=[\u4e00-\u9fa5]{2}))/;
/** What a line of metadata ends with is the title: 上传日期:2017年4月3日 鹤山市水务局…. */
const dayInFront =
  /^[\u4e00-\u9fa5]{2}(?:日期|时间):20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?(?=[\u4e00-\u9fa5]{3})/;
const leading =
  /^(?:#+|\[[^[\]\d][^[\]]{0,9}\]|\*+|[-—•·]+|文号|关键[字词]|主题词|标题|名称|中文名|信息名称|[|:>\]]|附件?\d?:?|第[一二三四五六七八九十\d]{1,2}篇:|正文)+/;

/** A title without blanks and the marks of Markdown. */
const unmarked = without(`${blanks}*`);

/** A sentence that names a report is no title. */
const sentence = /[,。;]|根据|依据|按照|(?:公开|发布|公布)了/;

/** Reads a line as a report's title, or null where it is none. Blanks do not count. */
export function readTitle(candidate: TitleCandidate): Title | null {
  const text = unmarked(candidate.text).replace(pageInFront, "").replace(dayInFront, "").replace(leading, "");
  const match = subject.exec(text);
  if (match === null || match.index > 60) return null;
  const behind = text.slice(match.index + match[0].length);
  // Something else's title that holds the words: 年报比对, 年报的通知.
  if (
    behind !== "" &&
    !/^(?:[-—_|/·([:,。〈《<"”]|\.(?:docx?|wps|pdf|html?)(?![a-z])|(?:发布|公开)?(?:日期|时间):|(?:信息)?来源:|作者:|\d|附|全文|正文|二维码|打印|的(?:公告|公示|通告)|$)/.test(
      behind,
    )
  )
    return null;
  if (sentence.test(text.slice(0, match.index))) return null;
  const title = text.slice(0, match.index + match[0].length);
  // 人民政府信息公开 is the government's disclosure of information, its name cut by the subject.
  let before = title.slice(0, match.index);
  if (before.endsWith("人民") && match[0].startsWith("政府")) before += "政府";
  const organ = organOf(before);
  return {
    text: title,
    organ: organ === "" ? organInBrackets(behind) : organ,
    year:
      yearOf(title) ??
      yearNumber(bareYear.exec(before)) ??
      yearNumber(yearBehind.exec(behind)) ??
      yearNumber(yearInFront.exec(title)) ??
      shortYearOf(before),
    start: candidate.start,
    end: candidate.end,
  };
}

function yearOf(title: string): number | null {
  const year = yearPattern.exec(title);
  return year?.[2] === undefined ? yearNumber(year) : chineseYear(year[2]);
}

/** 08年, 09年度: a year of the Regulations' time by its last two digits. */
const shortYear = /(?<!\d)(0[89]|1\d|2[0-5])年度?(?!\d)/;

function shortYearOf(before: string): number | null {
  const digits = shortYear.exec(before)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

function yearNumber(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(match[1]);
}

/** The organ in what stands before the subject; where the subject is one of two (…2016年法治政府建设和政府信息公开…), what stands before the year. */
function organOf(before: string): string {
  const cleaned = (words: string) =>
    words
      .replace(announcement, "")
      .replace(siteInFront, "")
      .replace(portalInFront, "")
      .replace(addressInFront, "")
      .replace(/^(?:年度?|本年度)|(?:关于|年度?|本级|工作|(?<!社会)(?:发布|公布))$/g, "")
      .replace(
        /^(?:中国(?!人民|银|证券|保险|气象|地震|民[用航]|烟草|铁路|邮政|共产)(?=[\u4e00-\u9fa5]{2,6}?(?:省|市|县|区))|(?:公布|发布)(?=.{2,}(?:省|市|县|区)))/,
        "",
      );
  // A heading and the title's own line may both name the organ.
  const organ = cleaned(
    before.replace(everyYear, "").replace(bareYear, "").replace(yearInFront, "").replace(shortYear, ""),
  ).replace(/^(.{4,})\1$/, "$1");
  const year = yearPattern.exec(before);
  const first = year === null ? "" : cleaned(before.slice(0, year.index));
  // 海关总署2010年海关信息公开…: whose disclosure it is, said again.
  if (organ.length > first.length && first.includes(organ.slice(first.length)) && organNamed(first) !== null)
    return first;
  if (organ.length < 2 || organNamed(organ) !== null) return organ;
  return organNamed(first) === null ? organ : first;
}

/** 年度报告(鹤山市沙田镇) */
const placeAlone = /^(?!.*[含各全我本及和])[\u4e00-\u9fa5]{3,20}(?:[市县区旗镇乡]|街道)$/;

/** 年度报告——鹤山市水务局, 年度报告(鹤山市水务局). */
function organInBrackets(behind: string): string {
  const organ = organBehind.exec(behind)?.[1] ?? "";
  return isOrganLine(organ) || placeAlone.test(organ) ? organ : "";
}

/** The organ on the line below a title that names none, as a subtitle does. */
export function organBelow(text: string, title: Title): string | null {
  const from = text.indexOf("\n", title.end - 1) + 1;
  if (title.organ !== "" || from === 0) return null;
  const line = text
    .slice(from, from + 60)
    .trimStart()
    .split("\n", 1)[0]!
    .replace(/\s/g, "")
    .replace(/^\((.*)\)$/, "$1");
  return isOrganLine(line) ? organNamed(line) : null;
}

/** The report's title among candidates: the first that names organ and year, else the most telling. */
export function chooseTitle(candidates: readonly TitleCandidate[]): Title | null {
  let best: Title | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const title = readTitle(candidate);
    if (title === null) continue;
    const score = 1 + (title.organ.length >= 2 ? 2 : 0) + (title.year === null ? 0 : 2);
    // The page's heading may name the organ in full, its title tag short.
    const fuller = score === bestScore && best !== null && title.year === best.year && isFuller(title, best);
    if (score > bestScore || fuller) {
      best = title;
      bestScore = score;
    }
  }
  return best;
}

/** The place or government that an organ belongs to, in front of its short name. */
const above = /^(?!.*(?:条例|公布|编制|报告))[\u4e00-\u9fa5]{1,20}(?:省|区|市|州|盟|县|旗|政府)$/;

function isFuller({ organ }: Title, than: Title): boolean {
  const [full, short] = [organNamed(organ) ?? organ, organNamed(than.organ) ?? than.organ];
  return short.length >= 3 && full.endsWith(short) && above.test(full.slice(0, -short.length));
}

/** Lines of the head as candidates, each alone and with the one or two behind it, since titles wrap. */
export function lineCandidates(text: string, end: number): TitleCandidate[] {
  const lines: { text: string; start: number; end: number }[] = [];
  const limit = Math.min(end, text.length);
  for (let at = 0; at < limit && lines.length < 60; ) {
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = text.slice(at, stop);
    const bare = line.trim();
    if (bare !== "") {
      const start = at + line.indexOf(bare);
      for (const { value, ...place } of cellsOf(bare, start)) if (value !== "") lines.push({ text: value, ...place });
    }
    at = stop + 1;
  }
  const candidates: TitleCandidate[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > 80) {
      // Title and text in one line, parted by a blank or by (以下简称…).
      const first = line.text.slice(0, endOfTitle(line.text));
      const title = first.length <= 60 && /(?:报告|年报)$/.test(first) ? first : titleRunOn.exec(line.text)?.[0];
      if (title !== undefined)
        candidates.push({ text: title, start: line.start, end: line.start + title.length, source: "line" });
      return;
    }
    if (!/报\s?告|年\s?报|总\s?结/.test(line.text) && !mayBegin(lines, i)) return;
    // The last step of a breadcrumb trail is the page itself.
    const step = line.text.slice(line.text.lastIndexOf(">") + 1);
    if (step.length < line.text.length)
      candidates.push({ text: step, start: line.end - step.length, end: line.end, source: "line" });
    let joined = line.text;
    for (let n = 1; n <= 2; n++) {
      const next = lines[i + n];
      // The longer reading first: an organ on its own line belongs to the title below it.
      if (next === undefined || next.text.length > 60 || /[。;:]/.test(joined)) break;
      joined += next.text;
      if (/(?:报告|年报|总结)\s*$/.test(next.text) && mayWrap(line.text, next))
        candidates.push({ text: joined, start: line.start, end: next.end, source: "line" });
    }
    candidates.push({ text: line.text, start: line.start, end: line.end, source: "line" });
  });
  return candidates;
}

/** A line cut at its bars; at its tabs only where it is of the metadata block, since blanks of a title become tabs too. */
function cellsOf(line: string, start: number): readonly BarCell[] {
  if (line.length <= 300 && line.includes("|")) return barCells(line, start);
  const cells = line.length <= 300 && line.includes("\t") ? barCells(line, start, "\t") : [];
  return cells.length > 1 && isLabel((cells[0] as BarCell).value)
    ? cells
    : [{ value: line, start, end: start + line.length }];
}

/** A title with blanks within, and behind it how a report begins: 白石镇 2021 年政府信息 公开工作年度报告 根据…. */
const titleRunOn = /^[^,。;:]{6,70}?(?:报告|年报)(?=\s*(?:根据|依据|按照|为|本报告|本年报|引\s?言|一、))/;

/** Where a blank or (以下简称…) parts a title from the text behind it; at most 61. */
function endOfTitle(line: string): number {
  const at = line.slice(0, 61).search(/\s|\(以下/);
  return at === -1 ? 61 : at;
}

/** Whether the line below may end a title that a line begins, or, where a place's name stands alone, the one below that. */
function mayBegin(lines: readonly { text: string }[], at: number): boolean {
  const ends = (n: number) => /公开|报告|年报|\d/.test(lines[at + n]?.text.slice(0, 40) ?? "");
  return ends(1) || (/[省市县区旗州盟镇乡]$/.test(lines[at]?.text ?? "") && ends(2));
}

/** A document's number on a line of its own: 鹤卫[2015]3号. */
const numberLine = /^[\u4e00-\u9fa5]{2,12}\[20\d\d\]第?\d{1,4}号?$/;

/** Whether a line may be the beginning of the title that another ends: no metadata, no breadcrumb, no title of its own. */
function mayWrap(first: string, last: { text: string; start: number; end: number }): boolean {
  if (/[,;:|>/]|报告|年报|总结/.test(first) || numberLine.test(withoutBlanks(first))) return false;
  const own = readTitle({ ...last, source: "line" });
  if (own !== null && own.organ.length >= 2) return false;
  return own === null || !/\d{4}-|\d{5}|公开/.test(first);
}
