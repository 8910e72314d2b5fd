import type { RejectionReason } from "@gongkai/contracts";
import type { SourceDocument } from "./document.js";
import type { Outline } from "./outline.js";
import { titlePattern } from "./outline.js";
import { blanks, without, withoutBlanks } from "./without.js";

/** Why a document is no report, or null where it is one (or may be: its facts will tell). */
export interface Refusal {
  readonly reason: RejectionReason;
  readonly message: string;
  readonly detail: Record<string, unknown>;
}

const withoutNoise = without(`${blanks}*#`);
const attachment = /\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd|rtf)(?:$|[?#\s])/i;
const fileEnding = /\.[A-Za-z]{2,4}$/;
const fileName = /[^\s|]{2,60}\.(?:pdf|docx?|xlsx?|wps|zip|rar|ofd)\b/gi;
/** 404 and the like count nothing: 404万元 is money. */
const errorPage =
  /(?:(?<![\d.,])(?:404|403|500|502)(?![\d.,%]|\s?[万亿元个人名件条项次篇份家户公米吨亩余多])|找不到(?:文件|页面|网页)|页面(?:不存在|未找到|已删除|无法)|(?:文件|目录|网页)(?:不存在|已删除|未找到)|资源可能已被删除|访问(?:的页面|出错|被拒绝)|服务器错误|not found|forbidden)/i;
const loginPage = /(?:用户登录|登录密码|请输入(?:用户名|密码|验证码)|验证码)/;
const noticeTitle =
  /(?:关于|做好|开展|报送|编制|编报|公布|印发|征集|填报).{0,60}(?:通知|通报|函|意见|办法|说明|要求|方案|公告|提示)\)?$|(?:参考格式|格式文本|模板|样式|填报说明|填表说明|编制规范|编写规范|编制要求|政策解读|问答)|^(?:文字|图文|图片|图表|一图|视频|媒体)?解读|解读$/;
const noticeBody =
  /(?:事项|要求|工作)(?:具体)?(?:如下)?通知如下|通[知报]如下|现就.{0,40}(?:如下|通知)|请(?:各|你).{0,30}(?:报送|编制|公布|填报|按时)|各(?:县|市|区|乡|镇|省|有关|直属|部门|单位|街道).{0,60}:/;
const newsWords =
  /来源:?\s{0,2}[^\s,。]{0,6}(?:日报|晚报|晨报|早报|都市报|新华社|中新网|新闻网)|(?:记者|通讯员)|(?:日报|晚报|晨报|早报|都市报|本报|本网|新华社|中新网).{0,8}(?:讯|电)|(?:年报|报告)》?(?:显示|披露|指出)/g;
const otherSubject =
  /(?:政府工作报告|预算(?:执行|公开|草案)?|决算|部门预算|法治政府建设|审计(?:工作)?报告|统计公报|工作总结(?!.{0,10}信息公开)|公开指南|公开目录|述职|督查|招聘|采购公告|中标)/;

const guideTitle =
  /公开(?:工作)?(?:指南|目录|制度|规定|办法|细则|规程|流程图?|申请表|指引|须知)(?:\((?:试行|暂行|修订|\d{4}年?(?:版|修订版?)?)\))?$|公开年度报告(?:制度|办法)(?:\((?:试行|暂行)\))?$/;
/** Parts of a report's overview, as the form of 2021 names them. */
const overviewParts =
  /(?:^|\n)[ \t]{0,8}\([一二三四五]\)[ ]{0,4}(?:主动公开|依申请公开|政府信息管理|平台建设|监督保障|[\u4e00-\u9fa5]{1,6}公开(?:情况|方面))/g;
/** A report that names itself where its title is lost: 本报告根据…条例编制, 特向社会公布…年度报告, 现将…信息公开情况报告如下. */
const declarations: readonly RegExp[] = [
  /(?:报告|年报)(?:\(以下[^)]{0,20}\))?是?(?:由[^。]{2,60})?(?:根据|依据|依照|按照|按)[^。]{0,90}(?:信息|政务)公开[^。]{0,200}(?:编制|编写|撰写|汇总|制作)/,
  /(?:根据|依据|依照|按照)[^。]{0,60}信息公开[^。]{0,160}(?:编制|编写)(?:了|而成)?(?:的)?本(?:年度?|工作)?(?:报告|年报)/,
  /(?:向社会|现|现予)(?:公布|公开|发布)[^。]{0,50}(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?年?度?(?:工作)?(?:报告|年报)(?!的通知)/,
  /(?:特编制|编制了|形成)[^。;]{2,60}信息公开(?:工作)?(?:情况)?(?:的)?(?:年度?)?(?:工作)?报告/,
  /信息公开[^。]{0,80}(?:特|现)向社会(?:公布|公开)[^。]{0,12}年度?报告/,
  /现将[^。]{0,40}信息公开[^。]{0,12}(?:报告|年报)》?(?:予以)?(?:公布|公开|发布)/,
  /现将[^。]{0,40}(?:信息|政务)公开[^。]{0,24}(?:报告|汇报|公布|总结)如下/,
  /(?:根据|依据|依照|按照)[^。]{0,60}信息公开[^。请各]{0,120}(?:[,;]现|工作实际,?)编制[^。;]{0,40}信息公开(?:工作)?(?:年度?)?(?:工作)?报告/,
  /(?:根据|依据|依照|按照)[^。]{0,90}信息公开[^。]{0,120}现(?:向社会)?(?:公布|公开)[^。]{0,40}信息公开(?:工作)?情况[。:(]/,
  /本(?:年度?)?(?:报告|年报)(?:中)?所列数据的统计(?:期限|时限|日期)[^。]{0,60}20\d\d年[^。]{0,40}。/,
];
/** How much of a report's beginning its declaration stands in. */
const longestPreface = 1500;
/** A notice whose annex is the report itself. */
const publishing =
  /(?:公布|印发|发布)(?!.{0,60}(?:格式|编制|模板|要求|通知.{0,4}通知)).{0,60}(?:报告|年报).{0,2}的?(?:通知|公告|通报|函)\)?$/;

/**
 * Tells a report from what is none, by title, structure and speech. `sectionKinds`: how many of the report's own sections
 * were found; `tableFacts`: how many cells of its tables.
 */
export function refusal(
  text: string,
  source: SourceDocument,
  outline: Outline,
  tableFacts: number,
  textFacts: number,
): Refusal | null {
  if (tableFacts >= 8) return null;
  const hanCount = countHan(text);
  const titles = titlesOf(text, source, outline);
  const titled = titles.some(
    (title) => titlePattern.test(title) && !noticeTitle.test(title) && !guideTitle.test(title),
  );
  const reportTitle = titled || declaresItself(withoutBlanks(text.slice(0, longestPreface)));
  const headed = new Set(
    outline.sections
      .filter(({ kind }) => kind !== "other" && kind !== "overview" && kind !== "institution")
      .map(({ kind }) => kind),
  ).size;
  const ownSections = Math.max(headed, new Set(text.slice(0, 20_000).match(overviewParts)).size);

  if (hanCount < 20) {
    if (source.images > 0 && reportTitle)
      return { reason: "image_only", message: "The report is a picture.", detail: { images: source.images } };
    return { reason: "empty", message: "The document holds no text.", detail: { characters: hanCount } };
  }
  if (hanCount < 600 && errorPage.test(text.slice(0, 2000)) && !reportTitle)
    return { reason: "empty", message: "An error page of the server.", detail: {} };
  if (hanCount < 400 && loginPage.test(text) && !reportTitle)
    return { reason: "not_a_report", message: "A login page.", detail: {} };

  const head = text.slice(0, 3000);
  const isNotice =
    titles.slice(0, 6).some((title) => noticeTitle.test(title) && /公开/.test(title)) &&
    !(titled && ownSections >= 2 && titles.some((title) => publishing.test(title))) &&
    (noticeBody.test(text.slice(0, 6000)) || /格式|模板|说明|规范|解读/.test(titles[0] ?? ""));
  if (isNotice && tableFacts < 3)
    return {
      reason: "notice",
      message: "Asks for reports or explains how they are made.",
      detail: { title: titles.find((title) => noticeTitle.test(title)) ?? null },
    };

  const news = (head.match(newsWords)?.length ?? 0) + (text.slice(3000).match(newsWords)?.length ?? 0);
  if (news >= 2 && ownSections < 2)
    return { reason: "not_a_report", message: "A press article about reports.", detail: { newsWords: news } };

  const listed = reportLines(text);
  if (listed >= 5 && ownSections < 2 && listed * 45 > hanCount - 200)
    return { reason: "list_page", message: "A page that lists reports.", detail: { reports: listed } };

  if (ownSections < 2 && textFacts === 0 && reportTitle && hanCount < 1200) {
    const links = linkedFiles(text, source);
    if (links.length > 0)
      return { reason: "attachment_only", message: "The page only links the report.", detail: { links } };
  }
  if (ownSections < 2 && textFacts === 0 && reportTitle && source.images > 0 && hanCount < 500)
    return { reason: "image_only", message: "The report is a picture.", detail: { images: source.images } };

  if (textFacts + tableFacts === 0 && isGuide(text, titles))
    return { reason: "not_a_report", message: "A guide to disclosure, no report on it.", detail: {} };

  const mentions = text.match(/信息公开|政务公开|依申请公开|主动公开/g)?.length ?? 0;
  if (!reportTitle) {
    if (textFacts + tableFacts === 0 || guideTitle.test(titles[0] ?? ""))
      return { reason: "not_a_report", message: "Speaks of disclosure, but reports nothing.", detail: { mentions } };
    const about = titles[0] !== undefined && otherSubject.test(titles[0]) && !/信息公开/.test(titles[0]);
    if (about || mentions < 3 || (ownSections < 2 && textFacts < 3)) {
      return {
        reason: "not_a_report",
        message: "No report on the disclosure of government information.",
        detail: { mentions, sections: ownSections },
      };
    }
    if (ownSections < 2 && tableFacts < 4 && mentions < 8)
      return {
        reason: "not_a_report",
        message: "Speaks of disclosure, but has not the parts of a report.",
        detail: { mentions, sections: ownSections },
      };
    return null;
  }
  if (hanCount < 150 && textFacts === 0 && tableFacts === 0)
    return { reason: "empty", message: "A title without a report.", detail: { characters: hanCount } };
  return null;
}

function declaresItself(head: string): boolean {
  return declarations.some((pattern) => pattern.test(head));
}

/** Whether a line of the page's head is a guide's title, 泾县水务局政府信息公开指南, and none a report's: a menu names both without organ or year. */
function isGuide(text: string, titles: readonly string[]): boolean {
  if (titles.some((title) => titlePattern.test(title) && /20\d\d/.test(title))) return false;
  const lines = text.slice(0, 1000).split("\n");
  return lines.some((line) => {
    const bare = withoutBlanks(line);
    return bare.length > 10 && bare.length <= 60 && guideTitle.test(bare) && !/[,。;:]/.test(bare);
  });
}

function linkedFiles(text: string, source: SourceDocument): { href: string; text: string }[] {
  const linked = source.links.filter(({ href, text: name }) => attachment.test(href) || attachment.test(name));
  const named = (text.match(fileName) ?? []).filter((name) => !linked.some((link) => link.text.includes(name)));
  return [
    ...linked.map(({ href, text: name }) => ({ href, text: name })),
    ...named.map((name) => ({ href: name, text: name })),
  ];
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

/** How many different lines are nothing but a report's title: what a list page is made of. */
function reportLines(text: string): number {
  const titles = new Set<string>();
  for (const line of text.split("\n")) {
    if (line.length < 8) continue;
    const bare = withoutBlanks(line);
    if (
      bare.length >= 8 &&
      bare.length <= 60 &&
      /(?:20\d\d|二.{3})(?:年|度)/.test(bare) &&
      titlePattern.test(bare) &&
      !/[。;]/.test(bare)
    )
      titles.add(bare.replace(fileEnding, ""));
  }
  return titles.size;
}
