import { blanks, tableOf, without } from "../without.js";
import { isContraction } from "./contraction.js";
import { yearDigit } from "./dates.js";
import { organNamed } from "./organ-name.js";
import { organInBrackets, organOf } from "./title-organ.js";
import { yearOfTitle } from "./title-year.js";

/** A title in its parts. `organ` is what stands before the subject, without the year. */
export interface Title {
  readonly text: string;
  readonly organ: string;
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
}

/** A text that may be the title. */
export interface TitleCandidate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly source: "title_tag" | "heading" | "meta" | "line";
  /** What it was read as, since several ask. */
  title?: Title | null | undefined;
}

const subject = new RegExp(
  `(?:关于)?(?:公布|发布|编制|做好|报送|上报)?(?:政府|政务)?(?:信息|政务)(?:工作)?公开(?:重点)?(?:工作)?(?:开展)?(?:情况)?(?:的)?(?:(?:20\\d\\d|二${yearDigit}{3})年(?:度)?)?` +
    "(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?(?:总结(?:报告)?|报告|年报)",
);
/** A page of a book of reports says which it is: Page 4 - 鹤山市水务局…, 1、鹤山市水务局…. */
const pageInFront = /^(?:Page\d{1,3}[-—]|\d{1,2}、\d?(?=[\u4e00-\u9fa5]{2}))/;
/** What a line of metadata ends with is the title: 上传日期:2017年4月3日 鹤山市水务局…. */
const dayInFront =
  /^[\u4e00-\u9fa5]{2}(?:日期|时间):20\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:\d{1,2}:\d\d(?::\d\d)?)?(?=[\u4e00-\u9fa5]{3})/;
/** 鹤水发[2017]3号 鹤山市水务局…: a document's number on the title's line. */
const numberInFront = /^[\u4e00-\u9fa5]{2,10}\[20\d\d\]\d{1,4}号(?=[\u4e00-\u9fa5]{3})/;
/** So is what a letter's signature ends with: 鹤山市公安局2016年1月4日 鹤山市公安局2015年…. */
const signedInFront = /^[\u4e00-\u9fa5]{0,24}20\d\d年\d{1,2}月\d{1,2}日(?=[\u4e00-\u9fa5]{3})/;
const leading =
  /^(?:#+|\[[^[\]\d][^[\]]{0,9}\]|\*+|[-—•·]+|文号|关键[字词]|主题词|标题|名称|中文名|信息名称|[|:>\]]|附件?\d?:?|第[一二三四五六七八九十\d]{1,2}篇:|正文)+/;

/** A title without blanks and the marks of Markdown. */
const unmarked = without(`${blanks}*`);

const pageBegins = tableOf("P0123456789");
const leadingBegins = tableOf("#[*-—•·文关主标名中信|:>]附第正");

function withoutLabel(whole: string): string {
  let text = whole;
  if (pageBegins[text.charCodeAt(0)] === 1) text = text.replace(pageInFront, "");
  if (text.includes(":")) text = text.replace(dayInFront, "");
  if (text.includes("]")) text = text.replace(numberInFront, "");
  if (text.includes("月")) text = text.replace(signedInFront, "");
  return leadingBegins[text.charCodeAt(0)] === 1 ? text.replace(leading, "") : text;
}

/** A sentence that names a report is no title. */
const sentence = /[,。;]|根据|依据|按照|(?:公开|发布|公布)了/;

/** Reads a line as a report's title, or null where it is none. Blanks do not count. */
export function readTitle(candidate: TitleCandidate): Title | null {
  if (candidate.title === undefined) candidate.title = titleOf(candidate);
  return candidate.title;
}

function titleOf(candidate: TitleCandidate): Title | null {
  const whole = unmarked(candidate.text);
  if (!whole.includes("公开") || !(whole.includes("报") || whole.includes("总结"))) return null;
  const text = withoutLabel(whole);
  const match = subject.exec(text);
  if (match === null || match.index > 60) return null;
  const behind = text.slice(match.index + match[0].length);
  // Something else's title that holds the words: 年报比对, 年报的通知.
  if (
    behind !== "" &&
    !/^(?:[-—_|/·([:,。〈《<"”]|\.(?:docx?|wps|pdf|html?)(?![a-z])|(?:发布|公开)?(?:日期|时间):|(?:信息)?来源:|作者:|\d|附|全文|正文|二维码|打印|》?的(?:公告|公示|通告|公?函|报告)(?![\u4e00-\u9fa5])|$)/.test(
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
    year: yearOfTitle(title, before, behind),
    start: candidate.start,
    end: candidate.end,
  };
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

const startsWithLevel = /^[省市县区州旗]/;

function isFuller({ organ }: Title, than: Title): boolean {
  const [full, short] = [organNamed(organ) ?? organ, organNamed(than.organ) ?? than.organ];
  if (short.length < 3) return false;
  if (full.endsWith(short)) return above.test(full.slice(0, -short.length));
  // 市人社局 of the title tag is 鹤山市人力资源和社会保障局.
  const own = full.indexOf(short[0] as string);
  return startsWithLevel.test(short) && own >= 2 && isContraction(short, full.slice(own));
}
