import { documentUnits, noKind, ofSection } from "./division.js";
import { type Topics, topicBit } from "./topics.js";

/** A count of an open list: information by kind, or applications by subject, as the office names them. */
export interface Category {
  readonly indicator: "disclosure.category" | "applications.received.topic";
  readonly category: string;
}

const leading =
  /^(?:[,;:。()、]|其中|包括|具体|分别是|分别为|主要|涉及到|涉|集中在|集中于|有|为(?!民|农|企)|是|关于|从|看|申请(?:内容|事项)|本年度?|年(?!度)|年度(?!公报|报告|计划|总结|预|决)|当年|今年|全年|年内|累计(?=更新|公开|发布)|内容|应(?=主动公开)|主动|共(?=公开|发布|公布)|公开|发布|公布|转载|(?:新增|更新|调整|维护)(?![量数类])|的|(?:政府信息|信息公开)(?!(?:公开)?(?:工作)?(?:年度报告|年报|指南|制度|目录(?:类|信息|$)))|按类别|按内容|(?<!各|按)(?:类别|种类)(?=[\u4e00-\u9fa5])|索取|要求公开|问(?![题卷询政责])|分|等|属于|属|以|及|和|余|多)+/;
const kindName =
  /([\u4e00-\u9fa5][\u4e00-\u9fa5、和与及(),“”/]{0,28}(?<!各)类)(?:政府|政务)?(?:信息|文件|申请|事项|的|更新量|更新|公开|栏目(?:共|累计)?(?:发布|公开|更新)(?=信息)|[条件]?数量?)*(?:新增|共|共计|合计|分别|为|有|占|达|约|近|:)*$/;
const plainName =
  /([\u4e00-\u9fa5A-Z][\u4e00-\u9fa5A-Z、和与及]{1,14}?)(?:方面|领域|问题|事项|信息)?(?:的|等)*(?:信息|申请|事项|方面)?(?:的)?(?:共|共计|合计|为|有|:|\()*$/;
/** Kinds that offices name without 类, in a list that 其中 opens: 其中工作动态860条、通知公告231条. */
const openingName =
  /(?:(?:^(?:(?:政府|政务)?信息)?[,;:()]*|等,)其中[:,]?|^[,;、]+)(?:主动|发布|公开|转载|包括|包含|有|为)*([\u4e00-\u9fa5]{0,6}(?:动态|公告|公示|通知|新闻|要闻|法规|规章|制度|规划|计划|职能|财政|人事|概况|简介|统计|应急|招标|采购|(?<!重点|各)领域(?=信息))(?:信息)?)(?:类|的)*(?:共|有|为|:)*$/;
/** 累计更新政务动态信息94条: what sites of one make are divided into, each counted on its own. */
const ownPart = /(?:^|[,;:。年度])(?:共|累计|全年)*更新((?:政务动态|(?:信息)?公开目录|概况)信息)$/;
/** 其中发布工作信息860条: information of some kind, not what a part of the office published. */
const openingInformation =
  /^[,;:()]*其中[:,]?(?:发布|公开)(?!(?:政府|政务|公开|主动|部门|单位|街道|乡镇|重[点要]|[相有]关|图片|视频|文字|[本我各]))([\u4e00-\u9fa5]{2,6}信息)$/;
/** 按内容划分, 从信息类别看: whatever is counted then is a kind. */
const byKind =
  /(?:按|从)(?:照|其|公开|政府|的|信息)*(?:内容|类别|类型|种类|类)(?:划分|分类|归类|来分|分|统计|来看|上看|看|上)/;
const anyName = /(?:^|[,;:、分看])([\u4e00-\u9fa5和与及]{2,14}?)(?:共|有|为|占|:)*$/;
const subjectContext =
  /申请人?(?:最|主要|大多)?(?:想?要|要求公开|索取|关[心注])的|申请(?:的)?(?:内容|事项|信息|公开的内容)|内容(?:看|上|涉及|主要|集中|为|是|包括)|主要(?:涉及|集中|内容)|涉及(?:的)?(?:内容|领域|方面)?|集中在/;

/** 招生录取类12件;人事类7件: items of a list of applications that say they are kinds. Behind the first number. */
const nextKind = /^[,;、][①-⑳]?[\u4e00-\u9fa5]{2,10}(?<!各)类\d/;
const endsKind = /[\u4e00-\u9fa5]{2}(?<!各)类$/;

/** 收到申请9件,具体为土地征收类6件: said to be kinds. */
const ofSubjects = /^[,;:(]*(?:其中|具体|分别)[为是有]?[:,]?[\u4e00-\u9fa5、]{2,12}(?<!各)类$/;

/**
 * The category a number counts. `between`: text since the last number; `upTo`: the sentence up to this one; `listing`: the
 * indicator of the list that the sentence is in, whose later items may be terser (其他信息573条).
 */
export function categoryOf(
  between: string,
  behind: string,
  unit: string,
  upTo: string,
  topics: Topics,
  listing: string | null,
): Category | null {
  const isDocument = unit === "条" || unit === "件" || unit === "篇" || unit === "份";
  const isRequest = unit === "件" || unit === "份" || unit === "宗" || unit === "条" || unit === "起";
  const ofApplications = (topics & topicBit.applications) !== 0;
  const bySubject =
    ofApplications &&
    isRequest &&
    (listing === "applications.received.topic" ||
      subjectContext.test(upTo) ||
      byKind.test(upTo) ||
      ofSubjects.test(between) ||
      (endsKind.test(between) && nextKind.test(behind)));
  if (bySubject && !behind.startsWith("%")) {
    const name = nameIn(between, kindName) ?? nameIn(between, plainName);
    if (
      name !== null &&
      !/办结|答复|公开|收到|受理|申请|(?:复议|诉讼)(?:案件|申请)?$|占(?=总|比|全|\d|的|$)|其余|另|剩余|自然人|法人|(?<!社会)组织|上年|结转/.test(
        name,
      )
    )
      return { indicator: "applications.received.topic", category: name };
    return null;
  }
  if (!isDocument || ofApplications || isOfHotline(upTo) || isOfCases(upTo)) return null;
  const kind = nameIn(between, kindName);
  if (kind !== null) return ofMade.test(behind) ? null : { indicator: "disclosure.category", category: kind };
  const part = between.includes("更新") ? ownPart.exec(between) : null;
  if (part !== null) return { indicator: "disclosure.category", category: part[1] as string };
  const opening = byKind.test(upTo)
    ? unlessWay(anyName.exec(between))
    : upTo.includes("其中")
      ? (openingName.exec(between) ?? openingInformation.exec(between))
      : null;
  if (opening !== null) return { indicator: "disclosure.category", category: opening[1] as string };
  if (listing !== "disclosure.category") return null;
  const plain =
    /(?:^|[,;、])(?:公开|发布|公布|转载|含|(?:和|及|以及)(?=其[他它]))?((?:其他|其它)[\u4e00-\u9fa5]{0,6}?|[\u4e00-\u9fa5“”]{2,12}信息)(?:(?<=信息)[条件]?数量?)?$/.exec(
      between,
    ) ?? terse(between);
  return plain === null ||
    between.includes("转发") ||
    /[栏网台站信博号体]等?(?:公开|发布|推送|更新)|国家[秘机]密|免予公开|报送|上报/.test(plain[1] as string)
    ? null
    : { indicator: "disclosure.category", category: withoutSection((plain[1] as string).replace(/[“”]/g, "")) };
}

/** 新增公文类信息62条,其中主动公开的公文类信息41条: so many were made. Behind the number. */
const ofMade = /^[,;(]{0,2}其中,?(?:属于?|应)?主动公开/;

/** 其他栏目发布信息20条: a section of the site is named for its kind. */
function withoutSection(name: string): string {
  return name.includes("栏目") ? name.replace(ofSection, "") : name;
}

/** 服务热线共服务1700人次,信息咨询类120件: kinds of calls, where nothing was disclosed. */
function isOfHotline(upTo: string): boolean {
  return upTo.includes("热线") && !/公开|发布|公布/.test(upTo);
}

/** 办理的行政复议应诉案件中,治安处罚类6件: kinds of cases. */
const ofCases = /案件(?:当?中|里|包括|主要为|为)?[,:]?[^,。;:\d]{2,20}类/;

function isOfCases(upTo: string): boolean {
  return upTo.includes("案件") && ofCases.test(upTo);
}

/** 一是政策法规类,共公开12条: a clause that is a kind and nothing else, and how many of it were disclosed. */
const kindAlone =
  /(?:^|[;。:,])(?:[一二三四五六七八九十]{1,2}是|\d{1,2}[.、]|\([一二三四五六七八九十\d]{1,2}\))?([\u4e00-\u9fa5、和与及]{2,20}(?<!各)类)(?:信息)?,(?:共|已|主动|本年度?|全年)*(?:公开|发布)(?:了|信息)*(?:共)?$/;

/** The kind that the clause before a count of what was disclosed names alone; null where it names none. */
export function kindInFront(between: string, unit: string): Category | null {
  const kind = between.includes("类") && documentUnits.has(unit) ? kindAlone.exec(between) : null;
  return kind === null ? null : { indicator: "disclosure.category", category: kind[1] as string };
}

/** 人事类信息3条,其他应主动公开的政府信息2条: what closes a list of kinds is one of them, and no total. */
const rest =
  /^[,;、](?:以及|和)?(其[他它](?:应当?|需要?)?(?:主动)?公开的(?:政府)?信息|(?:本(?:单位|机关|部门|[局委办镇乡])|政府)?(?:应当?|需要?)?(?:主动)?公开的其[他它](?:政府)?信息|(?:政府)?信息公开)(?:共|为|有)*$/;

/** The kind that a number behind a list of kinds counts, where it says that it is what is left; null elsewhere. */
export function restOfKinds(between: string, listing: string | null): Category | null {
  const kind = listing === "disclosure.category" ? rest.exec(between) : null;
  return kind === null ? null : { indicator: "disclosure.category", category: kind[1] as string };
}

/** A later item of a list of kinds that is its name alone: 人事信息1条,应急管理2条,业务公开3条. What does something is no kind. */
function terse(between: string): RegExpExecArray | null {
  const name =
    /^[,;、](?:公开|发布|公布|转载|含)?([\u4e00-\u9fa5]{2,8}?)(?:(?<!信息|[预一]|[政村财党]务|决策|执行|管理|服务|结果)公开|更新|(?<!新闻)发布|(?<![指人次])[条件]?数量?)?$/.exec(
      between,
    );
  return name === null || deed.test(name[1] as string) || noKind.test(name[1] as string) ? null : name;
}

/** 从渠道看,新闻媒体公开7条: a way to publish is no kind. */
function unlessWay(name: RegExpExecArray | null): RegExpExecArray | null {
  return name !== null && noKind.test(name[1] as string) ? null : name;
}

/**
 * The name that a list knows an item by, where it knows it better than the words right in front: of 政策、规范性文件信息4条 and
 * 政务(工作)动态类信息5条 these are the last part, of 更新概况信息约3条 what stands around it as well. Null where it does not.
 */
export function listedName(part: string, category: string): string | null {
  if (part.endsWith(`、${category}`) || part.endsWith(`)${category}`) || category.includes(part)) return part;
  return part.endsWith(`)${category}信息`) ? part.slice(0, -2) : null;
}

const deed =
  /公开|公布|发布|收到|受理|接[受收到待听]|办[理结复]|回[复应]|答复|召开|开展|举办|组织|上报|报送|编发|印[发制]|刊|转[发载办]|推送|更新|制[作定发]|咨询|信件|来[信电访]|投诉|建议(?!提案)|(?<!建议)提案|留言|热线|申请|复议|诉讼|订阅|关注|粉丝|阅读|点击|浏览|访问|其中|[合总共累]计|[增减]|^[共约达为计另还已]|^(?:主动|全年|今年|当年|本年度?|新增)$|^[其剩]余/;

/** What leads to a name within its clause: 申请内容主要涉及征地拆迁. */
const leadingWords =
  /^.*(?:涉及到?|(?:信息|类别|种类)(?:主要)?包[括含]|关于|集中[在于]|主要[是为有]|内容[是为以]|信息中|(?:类别|内容|类型|形式)(?:上|来看|看|方面)|(?:网站|平台|专栏|(?<!类)栏目|网页|公众号|微信|微博|网)等?(?:共|累计|全年|主动)*(?:发布|公开|公布|推送|更新){1,2}了?)(?=[\u4e00-\u9fa5]{2})/;

function nameIn(between: string, pattern: RegExp): string | null {
  const clause = between.slice(
    Math.max(
      between.lastIndexOf(","),
      between.lastIndexOf(";"),
      between.lastIndexOf(":"),
      between.lastIndexOf(")"),
      between.lastIndexOf("。"),
    ) + 1,
  );
  const match = pattern.exec(clause.replace(leadingWords, ""));
  if (match === null) return null;
  const name = (match[1] as string).replace(leading, "").replace(/[()“”]/g, "");
  return name.length >= 2 &&
    !/各类|^各种|(?:抖音|快手|头条|视频号)[^、]{0,6}(?:发布|推送)|(?:产生|生成|形成|制发|印发|制作|送交|报送|移交)[\u4e00-\u9fa5]{0,5}类$|国家[秘机]密|免予公开|不予公开|公开目录|等[有相]关|^(?:.*年度?)?(?:处理|受理|办理|回复|答复)/.test(
      name,
    )
    ? name
    : null;
}
