import type { Quantity } from "../quantity/quantities.js";
import { clauseOf } from "./phrase.js";

// Whether a number is the office's own for the time reported on, and all of it, by the words around it.

const difference =
  /(?:增加|增长|减少|下降|上升|提高|提升|多|增幅|降幅|净增|上涨|(?<!新)增)(?:了)?(?:约|近|超过|公开)*$/;
const comparison = /(?:^|[^相])(?:比|较|与|同)(?:去年|上年|上一年|20\d\d年|往年|前年|同期)/;
const plan =
  /(?:20\d\d年[^,]{0,12})?(?:(?<!现)将(?!近|军)|拟|力争|(?<!规划|工作)计划(?!类|总结|生育|信息)|争取|打算|预计|目标|不少于|不低于)/;
/** 2018年争取公开1500条,办培训4次; 下一步,举办培训3次: of what is to come up to the sentence's end. */
const planned =
  /^(?:在|到|从|针对|展望|为此|同时|,)?(?:下一步|明年|来年|下一?年|20\d\d年度?,?[^,;。\d]{0,8}(?:打算|争取|力争|拟)[^,;。\d]{0,16}\d)/;
/** 8个社区各有1名: of each of several. */
const each = /[各每][\u4e00-\u9fa5]{0,6}(?:有|配备?|设|明确|确定|安排)$/;
/** 每月公开信息40条, 平均每个部门公开30条: so many each time, or of each. */
const rate =
  /(?:每个?(?:月|周|天|日|季度?)(?:平均|[均共都约可])*(?:主动|集中)?(?:公开|发布|更新|推送|召开|举办|开展|组织)[^,一]{0,8}|平均[^,]{0,14})$/;
/** Another office's number is no number of this one. */
const otherOffice =
  /其[他它](?:部门|单位|机关|科室)(?:共|收|受|公)|^(?:其中,?)?各?(?:社区|村|居委会|村委会)(?:共|累计)*公开(?![栏牌])/;
/** 其中,街道公开信息: not what was disclosed of its own accord, which may well be a part of all. */
const partOfTotal =
  /^[,;(]*其中,?(?:[省市县区州]?(?:管委会|政府)(?:办公室|办)?[、和及])?(?:乡镇|街道|镇|乡|部门|县直|区直|市直|各)[^,]{0,14}公开(?:政府|政务)?信息/;
/** 。其中,主动公开水利、气象等重点领域信息: of some fields, of what was counted before. */
const partOfFields = /^[,;。(]*其中,?(?:主动)?公开[^,;。]{2,60}领域的?(?:政府)?信息$/;
/** ,市物价办主动公开: what another office did, beside what this one did. */
const besideTotal = /^[,;][市县区省州][\u4e00-\u9fa5]{1,8}(?:办|局|委|中心)共?(?:主动)?公开/;
/** A part of the office's own: its total is the other figure, where there is one. */
const partOnly =
  /[省市县区州旗镇]本级|^(?:其中,?)?[省市县区州](?:人民)?政府(?:办公[厅室]|办)?(?:共|全年|累计)*(?:收到|受理|接到|新收)|^[局委厅]属各?(?:单位|部门)|^(?:其中,?)?(?:各|[省市县区州](?:直|级|政府)+(?:各|有关|所属)*)(?:部门|单位|乡镇|镇街|街道|镇)[^,]{0,10}(?:公开|发布)/;
/** 区管委会及区直各部门公开60条, 县政府公开办公开7条. */
const partsTogether =
  /^(?:其中,?)?[省市县区州]?(?:直|管委会|政府)[^,]{0,6}[、和及][省市县区州]直[^,]{0,4}(?:部门|单位)[^,]{0,10}公开|政府(?:信息)?公开办(?:公室)?(?:主动)?公开/;
/** 重点领域公开信息47条: of some of its fields only. */
const ofFields = /领域(?:共|累计)?(?:主动)?公开(?:(?:政府|政务)?信息|$)/;
/** 自治区直属机关公开20条, 各盟市公开30条: parts of a whole region. */
const partOfRegion =
  /^(?:其中,?)?(?:(?:自治)?[省市县区州]直属机关|(?:各(?:行署|地市|市州|盟市|县[市区])|县区|区县|县市区|县\(市、区\)))[^,]{0,14}(?:公开|发布)/;
/** 此外，通过张贴宣传资料等方式，公开信息42条: by one way, where the total stands elsewhere. Up to the number. */
const byWay =
  /(?:(?:通过|利用|采[取用])[^,。;]{2,60}(?:方式|形式|手段)|(?:编印|编发|印发|编辑|出版)[^,。;]{2,30}\d期),[^,。;]{0,24}$/;
/** 通过查阅点、公开平台等渠道公开信息26条: by some ways, and not said to be all that was disclosed of the office's own accord. */
const byWays =
  /^(?:通过|利用|依托)[^,]{2,40}等(?:[多各]种)?(?:渠道|平台|方式|形式|途径|载体|媒体)(?:公开|发布|公布)(?!政府)|^通过不同(?:的)?(?:渠道|方式|途径)/;
/** 主动公开信息56条,主动公开文件12份: the files among them. */
const ofFiles = /主动公开(?:的|了|各类)*文件$/;
/** 通过政务公开专区收到申请12件: by one way, where the total may stand elsewhere. */
const cameBy =
  /^(?:本年度?|全年|20\d\d年度?|[,。])*(?:通过|从|在)[^,]{2,20}(?:专区|窗口|平台|邮箱|网站|系统|渠道|网[上络]|信[函件]|传真|现场|当面|(?<!等)[形方]式)(?:共|累计)?(?:接收|收到|受理|接到)/;
/** 收到网上申请2件. */
const cameAs =
  /^(?:本年度?|全年|20\d\d年度?|共|累计)*(?:收到|受理|接到)(?:了)?(?:网[上络]|在线|信函|当面|现场|传真|邮件)(?:依申请公开|政府信息公开申请|申请)/;
/** 主动公开51条。其中公开政府信息29条: a part of the total in front, which may be divided further. Between the two numbers. */
const subtotal = /^[,;。(]*其中,?(?:(?:主动)?公开的?(?:政府|政务)信息|(?:政府|政务|主动)信息公开)(?:共|为)?$/;
const partOfFees = /(?:检索|复[制印]|邮[寄递]|打印|资料|工本|处理)费用?$/;
const summed = /^[,(]?其中|[合总共]计/;
const chargedFees = /(?:检索|复[制印]|邮[寄递]|打印|资料|工本|处理)费用?(?:共|为)?(\d[\d.]{0,9})元/g;
const partOfDone = /^其中(?![^,]{0,8}(?:年|累计))/;
const answeredByOneWay =
  /^(?:其中,?)?(?:通过|以)?(?:电话|网上|网络|网站|邮件|电子邮件|信函|传真|现场|当面|当场)(?:方式)?(?:答复|回复)/;
/** 通过网站公开20条,通过新媒体公开9条: one way beside another. What the second phrase begins with. */
const anotherWay =
  /^(?:通过|利用|依托|运用|借助)(?![^,]{0,8}目录)|^在[^,]{2,32}(?:载体|媒体|平台|渠道)(?:上)?(?:公开|发布)/;

/** 设立查阅点2个,2012年增加到5个: what there was before there were more. From the number on. */
const outgrown = /^[^,。;\d]{0,14},(?:20\d\d年)?[^,。;\d]{0,10}(?:增加|增|扩大|扩展|扩充|发展|调整)(?:到|至|为)\d/;

/** 制作信息90条,其中主动公开80条: all of the office's own. */
const ownMade = /(?:制作|获取)[^,。;\d]{0,8}政府信息/;
/** 已入驻审批服务部门13个,共受理申请5600件: what a service hall was asked for. Up to the number. */
const serviceHall = /(?:审批|政务|行政|便民)服务(?:部门|单位|事项|窗口)|窗口\d+个/;
/** 受理各类办件申请5600件, 房屋权属信息查询申请326件: for a service of the trade. Up to the number, and with it. */
const served =
  "(?:各类(?:办件|审批|业务|事项|服务|行政|许可)*|(?:办件|查[询阅]|登记|救助|补贴|补助|住房|建房|用地|办证|执照|低保)(?:业务|事项)?)申请";
const forService = new RegExp(`${served}$`);
const countedForService = new RegExp(`${served}\\d`);
/** An application, and none for a permit. */
const askedFor = /(?<!审批|许可|登记|办事|各类|办件|查[询阅])申请/;
/** 受理审批事项11件,办结9件: of the same matters. */
const bareDone = /^(?:已|全部|均)*(?:办结|答复|回复|处理)(?:了)?$/;
/** 公开51条疫情防控信息: of one topic, behind a number. */
const ofTopic =
  /^(?!(?:各类|各项|公开|政府|政务|主动|重点|有效|相关|有关|工作|动态)*(?:信息|文件))[\u4e00-\u9fa5]{2,10}(?:相关|方面|类)?信息/;

/** What every phrase has that speaks of another's number, and every one that speaks of a part: most have none. */
const mayBeAnothers = /[各每均比较与同其社村居]/;
const mayBePart = /[级各直领办部单镇街区政]/;

const column = /(?:专栏|栏目|信息公开平台)[^,]{0,8}$/;
const otherAccount = /(?:头条|抖音|快手|视频|百家)[^,;]{0,30},(?:全年|共|累计)*(?:发布|推送)[^,;]{0,12}$/;
const longestAccount = 60;
/** 二是公开栏,公开信息46条. 县广播电台公开信息36条: one medium, alone or in a list of them. */
const otherMedium =
  /(?:[一二三四五六七]是[^,;。\d]{2,14}(?:栏|媒体|[报刊台屏]|载体|广播),|以[^,;。\d]{2,14}(?:公开|发布)?为辅,|(?:^|[,;、。])[^,;、。\d]{0,8}(?:电视台|电台|广播|[县市区省日晚周]报|简报))(?:共|累计|全年|主动)*(?:公开|发布|刊登|刊发)[^,;。\d]{0,8}$/;
const longestMedium = 50;

const made = /(?:制作|获取|产生|生成)[^公]{0,30}$/;

/** Whether words in front of a number count what was made and not what was disclosed of it. */
export function isMade(phrase: string): boolean {
  return made.test(phrase);
}

/** Says that a number is a difference, a comparison, that of each of several or another office's. `subject`: the phrase without its fillers. */
export function isAnothers(subject: string, phrase: string): boolean {
  if (difference.test(subject)) return true;
  if (!mayBeAnothers.test(phrase)) return false;
  return each.test(phrase) || rate.test(phrase) || comparison.test(phrase) || otherOffice.test(phrase);
}

/** The clause that ends at `at`, or the sentence from its beginning on, speaks of what is to come. */
export function isPlanned(sentence: string, at: number): boolean {
  return plan.test(clauseOf(sentence, at)) || planned.test(sentence);
}

/** 累计公开70条，其中街道公开20条: one office's part of the count before. */
export function isPartOfTotal(between: string): boolean {
  return partOfTotal.test(between) || besideTotal.test(between);
}

/** 在网站公开325条。其中,主动公开水利、气象等重点领域信息76条: of whatever was counted before. */
export function isOfFieldsBefore(between: string): boolean {
  return between.includes("领域") && partOfFields.test(between);
}

/** Of what there is of an office's own, what there was before there was more. `behind`: what follows the number. */
export function isOutgrown(indicator: string, behind: string): boolean {
  return indicator.startsWith("institution.") && outgrown.test(behind);
}

/** Counts the office's own level only, of several that it reports on. */
export function isPartOnly(phrase: string): boolean {
  if (!mayBePart.test(phrase)) return false;
  return partOnly.test(phrase) || partsTogether.test(phrase) || ofFields.test(phrase) || partOfRegion.test(phrase);
}

/** The total in front said again for a part of it that may be divided further. `between`: the two numbers. */
export function isSubtotal(between: string): boolean {
  return subtotal.test(between);
}

/** 答复申请45件,其中网上答复12件, 收取费用860元,其中检索费120元: a part of what was done, said in the same word. */
export function isPartOfDone(indicator: string, phrase: string): boolean {
  if (indicator === "applications.fees_charged") return partOfFees.test(phrase);
  return partOfDone.test(phrase) && /^applications\.(?:outcome\.total|closed)$/.test(indicator);
}

/** 收取检索费10元、邮寄费20元、复制费66元: one of the parts of what was charged, whose sum is told nowhere. `end`: the number's. */
export function isOneOfFees(phrase: string, sentence: string, end: number): boolean {
  if (!partOfFees.test(phrase) || summed.test(sentence.slice(end))) return false;
  const charged = Array.from(sentence.matchAll(chargedFees), ([, amount]) => Number(amount));
  return charged.length > 1 && charged.some((amount) => amount !== 0);
}

/** All that an office made, of which what it disclosed is its total. `upTo`: the sentence up to the number. */
export function isOfOwnMade(upTo: string): boolean {
  return ownMade.test(upTo);
}

/** What was asked for, or done, that had nothing to do with information. `uncounted`: the number before counts nobody's documents. */
export function isOfServices(indicator: string, phrase: string, upTo: string, uncounted: boolean): boolean {
  if (indicator === "applications.received")
    return !/公开|政[府务]信息/.test(phrase) && (serviceHall.test(upTo) || forService.test(phrase));
  const ofService = uncounted || (bareDone.test(phrase) && countedForService.test(upTo));
  return ofService && indicator.startsWith("applications.") && bareDone.test(phrase) && !askedFor.test(upTo);
}

/**
 * 网站发布信息640条,其中信息公开专栏发布80条: a column of the site, whose count stands before (`siteCounted`). 头条号订阅750个,全年发布
 * 信息104条: an account that no indicator counts. `upTo`: the sentence up to the number.
 */
export function isOfOtherMedium(indicator: string, phrase: string, upTo: string, siteCounted: boolean): boolean {
  if (indicator === "disclosure.channel.website") return siteCounted && upTo.includes("其中") && column.test(phrase);
  if (indicator !== "disclosure.total") return false;
  return otherAccount.test(upTo.slice(-longestAccount)) || otherMedium.test(upTo.slice(-longestMedium));
}

/** “回应关切”9条: what stands in a site's column of that name, and no response. */
export function isOfColumn(indicator: string, phrase: string): boolean {
  return indicator === "response.total" && phrase.endsWith("”");
}

/** What is disclosed of one topic is no total where that stands elsewhere. */
export function isOfTopic(behind: string, phrase: string): boolean {
  return !phrase.includes("政府信息") && ofTopic.test(behind);
}

/** 电话答复3件,网上答复8件: what was answered by one way. */
export function isAnsweredByOneWay(phrase: string): boolean {
  return answeredByOneWay.test(phrase);
}

/** What one way published, beside another. */
export function isByAnotherWay(phrase: string): boolean {
  return anotherWay.test(phrase);
}

/** 通过政务公开专区收到申请12件: what came in by one way, whose total may stand elsewhere. */
export function isReceivedByOneWay(phrase: string): boolean {
  return cameBy.test(phrase) || cameAs.test(phrase);
}

/** What some ways published, in words that do not say it was all. */
export function isByWays(phrase: string): boolean {
  return byWays.test(phrase);
}

/** Files that were disclosed, beside the count of all information. */
export function isOfFiles(phrase: string): boolean {
  return ofFiles.test(phrase);
}

/** What one way published, whose total stands elsewhere. `upTo`: the sentence up to the number. */
export function isByOneWay(upTo: string): boolean {
  return byWay.test(upTo);
}

/** Under a heading that names a field, kinds divide what there is of it, and so do totals that do not say they are of all. */
export function isOfField(indicator: string, phrase: string): boolean {
  return indicator === "disclosure.category" || (indicator === "disclosure.total" && !phrase.includes("政府信息"));
}

/** The sentence itself says that these are no figures of disclosure, or none of this report's. */
const notCounted =
  /[不未](?:作为|计入|纳入|列入|算作|包含在)[^,]{0,14}(?:统计|政府信息|信息公开|数量|总数|范围|报告)|[与和](?:政府)?信息公开(?:工作)?无关(?=[,。;)]|$)/;
const mayBeUncounted = /[不未无]/;

/** The quantity that a sentence says is no figure of this report: the last one in front of those words that is no share. */
export function uncountedIn(sentence: string, quantities: readonly Quantity[]): Quantity | null {
  if (!mayBeUncounted.test(sentence)) return null;
  const at = sentence.search(notCounted);
  return quantities.findLast(({ end, unit }) => end <= at && unit !== "%") ?? null;
}
