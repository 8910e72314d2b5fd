import type { SectionKind } from "@gongkai/contracts";
import { headingsWithin } from "./layout/headings-within.js";
import type { Layout, Line } from "./layout/layout.js";
import { mark } from "./layout/marks.js";
import { remembering } from "./remembering.js";
import { withoutBlanks } from "./without.js";

/** A section of the report; offsets in the normalised text, from its heading to the next. */
export interface OutlinedSection {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}

/** What of a document is the report: where it begins and ends, its sections, and lines that read like its title. */
export interface Outline {
  /** Where the first section begins; before it stand title, metadata and preface. */
  readonly headEnd: number;
  /** Where the report ends and footer or related links begin. */
  readonly bodyEnd: number;
  readonly sections: readonly OutlinedSection[];
  readonly titleLines: readonly Line[];
}

const heading =
  /^(?:#+\s*)?(?:\*\*)?\s*(?:第?([一二三四五六七八九十]{1,3})(?:部分|章)?\s*[、.:,]|第([一二三四五六七八九十]{1,3})部分)\s*(\S.{1,60})/;
/** What a heading begins with. */
const headingBegins = new Set([..."#*第一二三四五六七八九十"].map((character) => character.charCodeAt(0)));
const footer =
  /^(?:上一[篇条]|下一[篇条]|相关(?:文章|链接|信息|新闻|附件|阅读)|打印|关闭|[[(]?(?:打印|关闭)|版权所有|主办单位|主办:|网站地图|联系我们|扫一扫|分享到|网站标识码|技术支持|承办单位|友情链接)|ICP备|公网安备/;
/** A report's title: organ and year may stand on lines of their own. */
export const titlePattern =
  /(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:\d{4}年)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:报告|年报|总结)|信息公开.{0,10}年度?报告|信息公开年报/;

const kinds: readonly (readonly [RegExp, SectionKind])[] = [
  [/复议|诉讼|举报|投诉|申诉/, "reconsideration"],
  [/收费|费用|减免/, "fees"],
  [/申请/, "applications"],
  [/存在.{0,6}问题|主要问题|问题[和及与]|不足|改进|下一步|今后|打算|工作安排|努力方向|工作计划|意见建议/, "problems"],
  [/咨询/, "inquiries"],
  [/解读|回应|互动/, "response"],
  [/统计表|附表|附件/, "statistics"],
  [/总体|概述|概况|基本情况|综述/, "overview"],
  [/主动公开|公开.{0,4}信息|重点领域|信息公开(?:的)?情况|公开平台|公开工作/, "disclosure"],
  [/机构|队伍|人员|经费|培训|组织|保障|监督/, "institution"],
];

/** Finds the report within the document. */
export function outline(text: string, layout: Layout): Outline {
  const found: Heading[] = [];
  const titleLines: Line[] = [];
  let bodyEnd = text.length;
  let seen = 0;
  for (const line of layout.lines) {
    if (line.kind === "cells") continue;
    const length = line.end - line.start;
    seen++;
    if (length > longestOpened) found.push(...inlineHeadings(text, line));
    else {
      const content = text.slice(line.start, line.end);
      const match = headingBegins.has(text.charCodeAt(line.start)) ? heading.exec(content) : null;
      // A heading may run on into its paragraph; its own words are those before the first stop.
      if (match !== null) {
        const said = match[3] as string;
        const stop = said.search(/[。;:]/);
        const words = (stop === -1 ? said : said.slice(0, stop)).replace(/[*\s]/g, "");
        const nested = /^\([一二三四五六七八九十]\)/.test(words);
        if (words.length <= 40 && !nested) {
          const within = length > shortestRunOn ? inlineHeadings(text, line) : [];
          // Where a blank ends the heading, what is behind it is its paragraph.
          if (within[0]?.start !== line.start)
            found.push({ kind: kindOf(words), heading: headed(content, within[0], line), start: line.start });
          found.push(...within);
          bodyEnd = text.length;
          continue;
        }
      }
      if (match !== null || length > shortestRunOn) {
        const within = inlineHeadings(text, line);
        const whole = match === null || within[0]?.start === line.start ? null : ofForm.exec(content)?.[0];
        if (whole) found.push({ kind: kindOf(whole), heading: whole, start: line.start });
        found.push(...within);
      }
      if (
        length <= 80 &&
        titleLines.length < 12 &&
        (line.marks & mark.stop) === 0 &&
        titlePattern.test((line.marks & mark.noise) === 0 ? content : withoutBlanks(content)) &&
        !content.includes(";")
      )
        titleLines.push(line);
      if (seen > 8 && bodyEnd === text.length && found.length > 0 && length <= 160 && footer.test(content))
        bodyEnd = line.start;
    }
  }
  const first = found[0]?.start ?? 0;
  return {
    headEnd: found.length > 0 ? first : Math.min(text.length, 1500),
    bodyEnd,
    sections: found.map(({ kind, heading: words, start }, i) => ({
      kind,
      heading: words,
      start,
      end: found[i + 1]?.start ?? bodyEnd,
    })),
    titleLines,
  };
}

/** A longer line is headed by words that blanks part from it, if at all. */
const longestOpened = 400;
/** A shorter one holds no more than the heading that it begins with and its paragraph. */
const shortestRunOn = 100;
/** 六、其他需要报告的事项: tells nothing of what it is about, but that the section before it is at an end. */
const ofRest = /^[一二三四五六七八九十]{1,2}、其[他它](?:需要|应当|须)?(?:报告|说明)/;

/** A heading that the form since 2019 gives ends where its words do, though nothing parts it from its paragraph. */
const ofForm =
  /^[一二三四五六]、(?:总体情况|主动公开政府信息情况|收到和处理政府信息公开申请情况|存在的主要问题及改进情况|其他需要报告的事项)/;

/** A heading as a line has it, without marks of Markdown: its first words, as far as the next heading in it. */
function headed(content: string, next: Heading | undefined, line: Line): string {
  const end = Math.min(80, next === undefined ? content.length : next.start - line.start);
  return content.slice(0, end).replace(/[*#]/g, "").trim();
}

interface Heading {
  readonly kind: SectionKind;
  readonly heading: string;
  readonly start: number;
}

/** Headings inside one long line: a page whose paragraphs were run together. */
function inlineHeadings(text: string, line: Line): Heading[] {
  return headingsWithin(text, line.start, line.end).flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const kind = kindOf(words);
    return kind === "other" && !ofRest.test(words) ? [] : [{ kind, heading: words, start }];
  });
}

/** What a section is about, by the words of its heading. */
export const kindOf: (words: string) => SectionKind = remembering(
  (words) => kinds.find(([pattern]) => pattern.test(words))?.[1] ?? "other",
);
