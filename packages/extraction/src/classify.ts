import { type Candidate, candidateOf, guideTitle, noticeTitle } from "./candidate.js";
import type { SourceDocument } from "./document.js";
import { matchesOf } from "./matches-of.js";
import type { Outline } from "./outline.js";
import { titlePattern } from "./outline.js";
import { type Refusal, refused } from "./refusal.js";
import { withoutBlanks } from "./without.js";

const attachment = /\.(?:pdf|docx?|xlsx?|wps|et|zip|rar|ofd|rtf)(?:$|[?#\s])/i;
const fileEnding = /\.[A-Za-z]{2,4}$/;
const fileName = /[^\s|]{2,60}\.(?:pdf|docx?|xlsx?|wps|zip|rar|ofd)\b/gi;
/** 404 and the like count nothing: 404万元 is money. */
const errorPage =
  /(?:(?<![\d.,])(?:404|403|500|502)(?![\d.,%]|\s?[万亿元个人名件条项次篇份家户公米吨亩余多])|找不到(?:文件|页面|网页)|页面(?:不存在|未找到|已删除|无法)|(?:文件|目录|网页)(?:不存在|已删除|未找到)|资源可能已被删除|访问(?:的页面|出错|被拒绝)|服务器错误|not found|forbidden)/i;
const loginPage = /(?:用户登录|登录密码|请输入(?:用户名|密码|验证码)|验证码)/;
const noticeBody =
  /(?:事项|要求|工作)(?:具体)?(?:如下)?通知如下|通[知报]如下|现就(?!.{0,40}(?:报告|汇报|总结|报送)如下).{0,40}(?:如下|通知)|请(?:各|你).{0,30}(?:报送|编制|公布|填报|按时)|各(?:县|市|区|乡|镇|省|有关|直属|部门|单位|街道).{0,60}:/;
const newsWords =
  /来源:?\s{0,2}[^\s,。]{0,6}(?:日报|晚报|晨报|早报|都市报|新华社|中新网|新闻网)|(?:记者|通讯员)|(?:日报|晚报|晨报|早报|都市报|本报|本网|新华社|中新网).{0,8}(?:讯|电)|(?:年报|报告)》?(?:显示|披露|指出)/g;
/** What an item of news says of an office's work. */
const praise =
  /信息公开.{0,12}(?:取得|喜获|荣获|再获|获得|获|居|排名|位列|位居).{0,12}(?:成绩|成效|进展|佳绩|好评|表彰|第[一二三]|前列)$/;
const otherSubject =
  /(?:政府工作报告|预算(?:执行|公开|草案)?|决算|部门预算|法治政府建设|审计(?:工作)?报告|统计公报|工作总结(?!.{0,10}信息公开)|公开指南|公开目录|述职|督查|招聘|采购公告|中标)/;

/** A notice whose annex is the report itself. */
const publishing =
  /(?:公布|印发|发布)(?!.{0,60}(?:格式|编制|模板|要求|通知.{0,4}通知)).{0,60}(?:报告|年报).{0,2}的?(?:通知|公告|通报|函)\)?$/;

/** 现将我局2014年度政府信息公开工作情况报告如下 */
const handsIn =
  /形成[^。;:,]{2,30}公开[^。;:,]{0,12}报告如下|现[将就对](?:[我本]|[^。;,:\d]{2,20}(?:局|委|办|院|政府|中心)(?=20\d\d年))[^。;:,]{0,40}公开[^。;:,]{0,24}(?:(?:报告|汇报|总结|函报)如下|(?:报告|总结|情况)(?:予以|随函|一并)?(?:报送|报上|上报|呈报|函报))/;
const asksOthers = /请(?:各|你).{0,30}(?:报送|编制|填报|按时)/;

/** 现就报送2015年政府信息公开工作情况有关事项通知如下: a notice that lost its title. */
const asksAround = /现[就将][^。;]{0,60}公开[^。;]{0,40}(?:有关)?(?:事项|问题|要求|工作)(?:的)?通知如下/;

/** One kind of document that is no report, or null where this is none of it. */
type Judge = (candidate: Candidate) => Refusal | null;

/** In this order: what a later one says holds only where no earlier one applies. */
const judges: readonly Judge[] = [
  nothingToRead,
  errorPageOf,
  loginPageOf,
  notice,
  partOfYear,
  book,
  study,
  press,
  listPage,
  attachmentOnly,
  picture,
  guide,
  aboutReports,
  sample,
  otherDocument,
  mention,
  titleAlone,
];

/** So many cells of its tables has nothing but a report. */
const enoughCells = 8;

/** Tells a report from what is none, by title, structure and speech. Null where it is a report, or may be: its facts will tell. */
export function refusal(
  text: string,
  source: SourceDocument,
  outline: Outline,
  tableFacts: number,
  textFacts: number,
): Refusal | null {
  if (tableFacts >= enoughCells) return null;
  const candidate = candidateOf(text, source, outline, tableFacts, textFacts);
  for (const judge of judges) {
    const refused = judge(candidate);
    if (refused !== null) return refused;
  }
  return null;
}

function isEmpty({ textFacts, tableFacts }: Candidate): boolean {
  return textFacts + tableFacts === 0;
}

/** Words of any English sentence: so many make a text, no page's error nor its menu. */
const english = /\b(?:the|of|and|in|to|for|on|was|were|by|with)\b/gi;
const fewestEnglish = 12;

function nothingToRead({ hanCount, source, namesItself, text }: Candidate): Refusal | null {
  if (hanCount >= 20) return null;
  const words = text.slice(0, 6000).match(english)?.length ?? 0;
  if (words >= fewestEnglish && !errorPage.test(text.slice(0, 600)))
    return refused("not_a_report", "A text in English.", { characters: hanCount });
  return source.images > 0 && namesItself
    ? refused("image_only", "The report is a picture.", { images: source.images })
    : refused("empty", "The document holds no text.", { characters: hanCount });
}

function errorPageOf({ hanCount, text, namesItself }: Candidate): Refusal | null {
  return hanCount < 600 && errorPage.test(text.slice(0, 2000)) && !namesItself
    ? refused("empty", "An error page of the server.")
    : null;
}

function loginPageOf({ hanCount, text, namesItself }: Candidate): Refusal | null {
  return hanCount < 400 && loginPage.test(text) && !namesItself ? refused("not_a_report", "A login page.") : null;
}

function notice(candidate: Candidate): Refusal | null {
  const { tableFacts, titled, ownSections, text, source } = candidate;
  // A short sentence of the body is no title.
  const titles = candidate.titles.filter((title) => !title.includes("。"));
  if (isEmpty(candidate) && asksAround.test(withoutBlanks(text.slice(0, 900))))
    return refused("notice", "Asks for reports or explains how they are made.", { title: null });
  if (tableFacts >= 3 || !titles.slice(0, 6).some((title) => noticeTitle.test(title) && /公开/.test(title)))
    return null;
  // A notice that publishes the report holds it.
  const publishes = titles.some((title) => publishing.test(title));
  // A letter that hands the office's own report in, and holds it.
  const opening = withoutBlanks(text.slice(0, 1500));
  if (handsIn.test(opening) && !asksOthers.test(opening)) {
    if (!isEmpty(candidate)) return null;
    const links = linkedFiles(text, source);
    if (links.length > 0) return refused("attachment_only", "The page only links the report.", { links });
  }
  if (titled && ownSections >= 2 && publishes) return null;
  // Where its body is cut off, its title and that it counts nothing are enough.
  return (isEmpty(candidate) && !publishes) ||
    noticeBody.test(text.slice(0, 6000)) ||
    /格式|模板|说明|规范|解读/.test(titles[0] ?? "")
    ? refused("notice", "Asks for reports or explains how they are made.", {
        title: titles.find((title) => noticeTitle.test(title)) ?? null,
      })
    : null;
}

/** 2018年上半年政府信息公开工作总结, 第一季度政务公开工作总结, 政务公开半年工作总结 */
const partTold =
  /(?:半年|第?[一二三四1-4]季度|前三季度|(?<!\d)\d{1,2}月份)[^。,;:]{0,12}(?:信息|政务)公开(?:工作)?[^。,;:]{0,10}(?:总结|报告|情况|小结)|(?:信息|政务)公开(?:工作)?(?:半年|上半年|下半年|季度)(?:工作)?(?:总结|报告|情况|小结)/;
const wholeYear = /年度(?:工作)?报告|年报/;

/** A summary of some months, which is no report on a year. */
function partOfYear({ text, titles }: Candidate): Refusal | null {
  return partTold.test(withoutBlanks(text.slice(0, 200))) && !titles.slice(0, 6).some((title) => wholeYear.test(title))
    ? refused("not_a_report", "Sums up a part of a year.")
    : null;
}

function press({ text, ownSections }: Candidate): Refusal | null {
  if (ownSections >= 2) return null;
  const words = (text.slice(0, 3000).match(newsWords)?.length ?? 0) + (text.slice(3000).match(newsWords)?.length ?? 0);
  return words >= 2 ? refused("not_a_report", "A press article about reports.", { newsWords: words }) : null;
}

function listPage(candidate: Candidate): Refusal | null {
  const { text, ownSections, hanCount } = candidate;
  if (ownSections >= 2) return null;
  const lines = reportLines(text);
  const fewest = isEmpty(candidate) && pager.test(text) ? fewestOfPages : fewestListed;
  if (lines >= fewest && lines * 45 > hanCount - 200)
    return refused("list_page", "A page that lists reports.", { reports: lines });
  const reports = isEmpty(candidate) ? reportsOfYears(text) : 0;
  return reports >= fewestListed ? refused("list_page", "A page that lists reports.", { reports }) : null;
}

const fewestListed = 5;
/** Fewer do where the page says that it is one of several, and holds nothing else. */
const fewestOfPages = 3;
const pager = /[上下]一页|尾页|共\d+页/;
const ofYear = /(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/g;

/** Of how many years a text names reports: a list whose page was put on one line, or whose lines hold more than the titles. */
function reportsOfYears(text: string): number {
  return new Set(matchesOf(ofYear, text).map(([, year]) => year)).size;
}

function attachmentOnly({ text, source, ownSections, textFacts, namesItself, hanCount }: Candidate): Refusal | null {
  if (ownSections >= 2 || textFacts > 0 || !namesItself || hanCount >= 1200) return null;
  const links = linkedFiles(text, source);
  return links.length > 0 ? refused("attachment_only", "The page only links the report.", { links }) : null;
}

function picture({ source, ownSections, textFacts, namesItself, hanCount }: Candidate): Refusal | null {
  return ownSections < 2 && textFacts === 0 && namesItself && source.images > 0 && hanCount < 500
    ? refused("image_only", "The report is a picture.", { images: source.images })
    : null;
}

function guide(candidate: Candidate): Refusal | null {
  return isEmpty(candidate) && isGuide(candidate.text, candidate.titles)
    ? refused("not_a_report", "A guide to disclosure, no report on it.")
    : null;
}

/** 第一条 … 第二条 …: the articles of rules. */
const article = /^\s{0,8}第[一二三四五六七八九]条/gm;
const explanation = /(?:进行|[作做]出?)?如下解读|解读如下/;

/** Rules on reports, or what explains one that stands elsewhere. */
function aboutReports(candidate: Candidate): Refusal | null {
  if (!isEmpty(candidate)) return null;
  if (explanation.test(candidate.text.slice(0, 600)))
    return refused("not_a_report", "Explains a report that stands elsewhere.");
  return (candidate.text.slice(0, 6000).match(article)?.length ?? 0) >= 2
    ? refused("not_a_report", "Rules on disclosure, no report on it.")
    : null;
}

function otherDocument(candidate: Candidate): Refusal | null {
  const { text, titles, namesItself, ownSections: sections, tableFacts, textFacts } = candidate;
  if (namesItself) return null;
  const [title = ""] = titles;
  const mentions = text.match(/信息公开|政务公开|依申请公开|主动公开/g)?.length ?? 0;
  if (isEmpty(candidate) || guideTitle.test(title))
    return refused("not_a_report", "Speaks of disclosure, but reports nothing.", { mentions });
  const isAboutOther = otherSubject.test(title) && !/信息公开/.test(title);
  const isNews = titles.slice(0, 3).some((line) => praise.test(line));
  if (isAboutOther || isNews || mentions < 3 || (sections < 2 && textFacts < 3))
    return refused("not_a_report", "No report on the disclosure of government information.", { mentions, sections });
  return sections < 2 && tableFacts < 4 && mentions < 8
    ? refused("not_a_report", "Speaks of disclosure, but has not the parts of a report.", { mentions, sections })
    : null;
}

const bookNumber = /ISBN[ :]{0,3}(?:97[89][- ]?)?\d/i;
const bookTrade = /出版社|定价|开本|书号|页数|装帧/;

/** What a paper says of itself, and what only papers do. */
const abstract = /摘 ?要/;
const paper = /Abstract|参考文献|文献标识码|中图分类号|作者(?:简介|单位)|\[目的|Key ?words/i;

/** A paper that studies reports. */
function study({ text, ownSections, tableFacts }: Candidate): Refusal | null {
  const head = text.slice(0, 3000);
  return ownSections < 2 && tableFacts === 0 && abstract.test(head) && paper.test(head)
    ? refused("not_a_report", "A paper on reports.")
    : null;
}

/** What a shop or a library says of a book of reports. */
function book({ text, ownSections, tableFacts }: Candidate): Refusal | null {
  const head = text.slice(0, 6000);
  return ownSections < 2 && tableFacts === 0 && bookNumber.test(head) && bookTrade.test(head)
    ? refused("not_a_report", "Tells of a book.")
    : null;
}

/** XX年 and 20xx年 stand where whoever copies a sample writes the year. */
const maskedYear = /(?:^|[^A-Za-z\d])(?:20)?(?:[xX×]{2}|[*○]{2}|_{2,10}) ?年/;
const maskedCount = /(?:^|[^A-Za-z\d])(?:[xX×○]{2,6}|_{2,10}) ?[条件次份号]/;
const maskedCounts = new RegExp(maskedCount, "gm");
/** XX镇: no organ's name. */
const maskedOrgan = /(?:^|[^A-Za-z\d])[xX×]{2,3} ?(?:镇|乡|街道|县|区|市|局)(?!场)/;
/** What every such name has, and hardly a report. */
const twoMasks = /[xX×]{2}/;
const maskedOrgans = new RegExp(maskedOrgan, "g");

const plainYear = /20\d\d ?年/;
const modelText = /范文(?:精选|大全|\d{1,2}篇)|(?:工作|总结|报告)范文|\(?精选\d{1,2}篇/;

function sample(candidate: Candidate): Refusal | null {
  const head = candidate.text.slice(0, 600);
  const mayBeMasked = twoMasks.test(candidate.text.slice(0, 2000));
  if (
    mayBeMasked &&
    (maskedOrgan.test(head.slice(0, 200)) || (candidate.text.slice(0, 2000).match(maskedOrgans)?.length ?? 0) >= 2)
  )
    return refused("not_a_report", "A sample text without its organ.");
  // What sites of model texts hand out to be copied.
  if (modelText.test(head) || (!plainYear.test(candidate.text.slice(0, 6000)) && maskedYear.test(head)))
    return refused("not_a_report", "A sample text without its year.");
  if (!isEmpty(candidate)) return null;
  // Whose blanks were left as they stood tells nothing, wherever the first of them stands.
  const masked =
    maskedYear.test(head) || maskedCount.test(head) || (candidate.text.match(maskedCounts)?.length ?? 0) >= 2;
  return masked ? refused("not_a_report", "A sample text without its year.") : null;
}

function titleAlone(candidate: Candidate): Refusal | null {
  const { hanCount, namesItself } = candidate;
  return namesItself && hanCount < 150 && isEmpty(candidate)
    ? refused("empty", "A title without a report.", { characters: hanCount })
    : null;
}

/** What may follow a report's title on its line. */
const behindTitle = /^(?:$|[-—_|([<:\d【]|\.[A-Za-z]|》?的|[发来作索日时浏字打信分全正附])/;

/** Only speaks of reports, by no title of its own: …年度报告展示平台, …年度报告出炉. */
function mention(candidate: Candidate): Refusal | null {
  if (!isEmpty(candidate) || candidate.ownSections > 0 || candidate.declaresItself) return null;
  return candidate.titles.some(isReportTitle) ? null : refused("not_a_report", "Speaks of reports, but is none.");
}

function isReportTitle(line: string): boolean {
  const match = titlePattern.exec(line);
  if (match === null || /[。;]/.test(line.slice(0, match.index))) return false;
  return behindTitle.test(line.slice(match.index + match[0].length));
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
