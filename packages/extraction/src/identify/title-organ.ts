import { tableOf } from "../without.js";
import { isOrganLine } from "./organ-line.js";
import { organNamed } from "./organ-name.js";
import type { Title } from "./title.js";
import { beforeYear, withoutYears } from "./title-year.js";

/** A page's title begins with its site's: 鹤山市政府信息公开网 鹤山市水务局…. */
const siteInFront = /^.{2,10}?(?:政府|政务)?信息公开(?:专网|专栏|平台|[网栏])?[-—_|]*(?=.{4,})/;
/** 鹤山市水务局公告(2017年第1号):鹤山市水务局2016年…. */
const announcement = /^[^:]{4,40}:(?=[\u4e00-\u9fa5]{3})/;
/** A portal's name in front of the place's own: 中国·鹤山 鹤山市水务局…. */
const portalInFront = /^中国[·•・][\u4e00-\u9fa5]{2,4}?(?=[\u4e00-\u9fa5]{2,4}[市县区旗州])/;
/** What spam leaves where a place's name stood: example.com沙田镇. */
const addressInFront = /^[A-Za-z][\w-]{0,30}(?:\.[A-Za-z]{2,10}){1,3}(?=[\u4e00-\u9fa5]{2})/;
/** What a sentence or the year leaves around the name. */
const around =
  /^(?:年度?|本年度|(?:关于)?(?:报送|上报|呈报)[《<]?)|(?:关于(?:(?:报送|上报|呈报)[《<]?)?|年度?|本级|工作|(?<!社会)(?:发布|公布))$/g;
const stateInFront =
  /^(?:中国(?!人民|银|证券|保险|气象|地震|民[用航]|烟草|铁路|邮政|共产)(?=[\u4e00-\u9fa5]{2,6}?(?:省|市|县|区))|(?:公布|发布)(?=.{2,}(?:省|市|县|区)))/;

const aroundBegins = tableOf("年本关报上呈");
const aroundEnds = tableOf("于年度级作布送报《<");
const stateBegins = tableOf("中公发");

/** What the page's path names in front of a title that is terser: 鹤山市公安局政府信息公开年报 公安局…. */
const pathInFront = /^(.{4,40}?)(?:政府)?信息公开(?:工作)?(?:年报|年度报告)(.{2,30})$/;

/** The organ behind such a path, or the path's where that is the same in full. */
export function withoutPath(words: string): string {
  const match = pathInFront.exec(words);
  if (match === null) return words;
  const [, path = "", own = ""] = match;
  return path.endsWith(own) ? path : own;
}

function cleaned(words: string): string {
  let organ = words.includes("年报") || words.includes("年度报告") ? withoutPath(words) : words;
  if (organ.includes(":")) organ = organ.replace(announcement, "");
  if (organ.includes("信息公开")) organ = organ.replace(siteInFront, "");
  if (organ.startsWith("中国")) organ = organ.replace(portalInFront, "");
  if (organ.includes(".")) organ = organ.replace(addressInFront, "");
  if (aroundBegins[organ.charCodeAt(0)] === 1 || aroundEnds[organ.charCodeAt(organ.length - 1)] === 1)
    organ = organ.replace(around, "");
  return stateBegins[organ.charCodeAt(0)] === 1 ? organ.replace(stateInFront, "") : organ;
}

/** Of words that stand twice (at least four characters each time) those that stand once. */
function saidOnce(words: string): string {
  const half = words.slice(0, words.length / 2);
  return half.length >= 4 && words === half + half ? half : words;
}

/** The organ in what stands before the subject; where the subject is one of two (…2016年法治政府建设和政府信息公开…), what stands before the year. */
export function organOf(before: string): string {
  // A heading and the title's own line may both name the organ.
  const organ = saidOnce(cleaned(withoutYears(before)));
  const first = cleaned(beforeYear(before));
  // 海关总署2010年海关信息公开…: whose disclosure it is, said again.
  if (organ.length > first.length && first.includes(organ.slice(first.length)) && organNamed(first) !== null)
    return first;
  if (organ.length < 2 || organNamed(organ) !== null) return organ;
  return organNamed(first) === null ? organ : first;
}

const organBehind = /^[(—-]+([\u4e00-\u9fa5]{4,30})\)?$/;
/** 年度报告(鹤山市沙田镇) */
const placeAlone = /^(?!.*[含各全我本及和])[\u4e00-\u9fa5]{3,20}(?:[市县区旗镇乡]|街道)$/;

/** 年度报告——鹤山市水务局, 年度报告(鹤山市水务局). */
export function organInBrackets(behind: string): string {
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
