import type { SourceDocument } from "./document.js";
import { once } from "./once.js";
import type { Outline } from "./outline.js";
import { titlePattern } from "./outline.js";
import { withoutBlanks, withoutNoise } from "./without.js";

export const noticeTitle =
  /(?:关于|做好|开展|报送|编制|编报|公布|印发|征集|填报).{0,60}(?:通知|通报|函|意见|办法|说明|要求|方案|公告|提示)\)?$|(?:参考格式|格式文本|模板|样式|填报说明|填表说明|编制规范|编写规范|编制要求|政策解读|问答)|^(?:文字|图文|图片|图表|一图|视频|媒体)?解读|解读$/;
export const guideTitle =
  /公开(?:工作)?(?:指南|目录|制度|规定|办法|细则|规程|流程图?|申请表|指引|须知)(?:\((?:试行|暂行|修订|\d{4}年?(?:版|修订版?)?)\))?$|公开(?:工作)?年度报告(?:制度|办法)(?:\((?:试行|暂行)\))?$/;
/** A title of rules for reports, whatever is joined to it. */
const ruleTitle = /信息公开(?:工作)?年度报告(?:制度|办法|规定)/;
/** Parts of a report's overview, as the form of 2021 names them. */
const overviewParts =
  /(?:^|\n)[ \t]{0,8}\([一二三四五]\)[ ]{0,4}(?:主动公开|依申请公开|政府信息管理|平台建设|监督保障|[\u4e00-\u9fa5]{1,6}公开(?:情况|方面))/g;
/** A report that names itself where its title is lost: 本报告根据…条例编制, 特向社会公布…年度报告, 现将…信息公开情况报告如下. */
const declarations: readonly RegExp[] = [
  /(?:报告|年报)》?(?:\(以下[^)]{0,20}\))?是?(?:由[^。]{2,60})?(?:根据|依据|依照|按照|按)[^。]{0,90}(?:信息|政务)公开[^。]{0,200}(?:编制|编写|撰写|汇总|制作)/,
  /(?:根据|依据|依照|按照)[^。]{0,60}信息公开[^。]{0,160}(?:编制|编写)(?:了|而成)?(?:的)?本(?:年度?|工作)?(?:报告|年报)/,
  /由[^。]{2,40}编制的?(?:20\d\d年度?)?(?:政府)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/,
  /(?:信息|政务)公开[^。]{0,60}(?:编制|编写|撰写)(?:并?(?:发布|公布|完成))?了?本(?:年度?|工作)?(?:报告|年报)/,
  /(?:向社会|现|现予)(?:公布|公开|发布)[^。]{0,50}(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?年?度?(?:工作)?(?:报告|年报)(?!的通知)/,
  /(?:特编制|编制了|形成)[^。;]{2,60}信息公开(?:工作)?(?:情况)?(?:的)?(?:年度?)?(?:工作)?报告/,
  /信息公开[^。]{0,80}(?:特|现)向社会(?:公布|公开)[^。]{0,12}年度?报告/,
  /现将[^。]{0,40}信息公开[^。]{0,12}(?:报告|年报)》?(?:予以)?(?:公布|公开|发布)/,
  /现[将就对][^。]{0,40}(?:信息|政务)公开[^。]{0,24}(?:报告|汇报|公布|总结)如下/,
  /(?:根据|依据|依照|按照)[^。]{0,60}信息公开[^。请各]{0,120}(?:[,;]现|实际,?)编制[^。;]{0,40}信息公开(?:工作)?(?:年度?)?(?:工作)?报告/,
  /(?:根据|依据|依照|按照)[^。]{0,90}信息公开[^。]{0,120}现(?:向社会)?(?:公布|公开)[^。]{0,40}信息公开(?:工作)?情况[。:(]/,
  /现[将对][^。]{0,40}(?:信息|政务)公开(?:工作)?(?:情况)?(?:进行|予以)公[布示开]/,
  /本(?:年度?)?(?:报告|年报)(?:中)?所列数据的统计(?:期限|时限|日期)[^。]{0,60}20\d\d年[^。]{0,40}。/,
];
/** How much of a report's beginning its declaration stands in. */
const longestPreface = 1500;

/** A document that may be a report, and what tells whether it is one. */
export interface Candidate {
  readonly text: string;
  readonly source: SourceDocument;
  /** How many cells of a report's tables it has, and how many figures its sentences state. */
  readonly tableFacts: number;
  readonly textFacts: number;
  readonly hanCount: number;
  /** What may be its title, best first. */
  readonly titles: readonly string[];
  /** Whether one of them is a report's. */
  readonly titled: boolean;
  /** Whether its first sentences call it a report. */
  readonly declaresItself: boolean;
  /** Whether a title or its first sentences do. */
  readonly namesItself: boolean;
  /** How many of a report's own parts it has. */
  readonly ownSections: number;
}

export function candidateOf(
  text: string,
  source: SourceDocument,
  outline: Outline,
  tableFacts: number,
  textFacts: number,
): Candidate {
  const titles = titlesOf(text, source, outline);
  const titled = titles.some(
    (title) =>
      titlePattern.test(title) && !noticeTitle.test(title) && !guideTitle.test(title) && !ruleTitle.test(title),
  );
  // Most documents have a report's title, and are not asked what their sentences call them.
  const declared = once(() => declaresItself(withoutBlanks(text.slice(0, longestPreface))));
  return {
    text,
    source,
    tableFacts,
    textFacts,
    hanCount: countHan(text),
    titles,
    titled,
    get declaresItself() {
      return declared();
    },
    get namesItself() {
      return titled || declared();
    },
    ownSections: ownSections(text, outline),
  };
}

function declaresItself(head: string): boolean {
  return declarations.some((pattern) => pattern.test(head));
}

function ownSections(text: string, { sections }: Outline): number {
  const own = sections.filter(({ kind }) => kind !== "other" && kind !== "overview" && kind !== "institution");
  const headed = new Set(own.map(({ kind }) => kind)).size;
  return Math.max(headed, new Set(text.slice(0, 20_000).match(overviewParts)).size);
}

function countHan(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x3400 && code <= 0x9fff) count++;
  }
  return count;
}

/** Candidate titles, best first, without blanks. */
function titlesOf(text: string, source: SourceDocument, outline: Outline): string[] {
  const fromMedium = source.titles.map(({ text: title }) => withoutBlanks(title));
  const lines = outline.titleLines
    .filter(({ start }) => start < outline.headEnd + 200)
    .map(({ start, end }) => withoutNoise(text.slice(start, end)));
  const head = text
    .slice(0, 400)
    .split("\n")
    .map((line) => withoutNoise(line).replaceAll("|", ""))
    .filter((line) => line.length < 80);
  const first = head.slice(0, 6).filter((line) => line.length > 4);
  // A title may be cut by the end of a line, and stand behind the block of numbers and dates.
  const unlabelled = head.filter((line) => line.length > 1 && !line.includes(":"));
  return [...fromMedium, ...first, ...joinedPairs(first), ...joinedPairs(unlabelled), ...lines];
}

/** The first line and the second as one, the second and the third. */
function joinedPairs(lines: readonly string[]): string[] {
  return lines.slice(1, 3).map((line, i) => `${lines[i]}${line}`);
}
