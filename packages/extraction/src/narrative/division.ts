import type { Quantity } from "../quantity/quantities.js";
import { without } from "../without.js";
import { isBracketed, withoutRemark } from "./phrase.js";

/** What leads to a part's name, and what stands between it and its number. */
const leading =
  /^(?:\([一二三四五六七八九十]\)[^,;:。\d]{2,16}(?:类别|种类|情况)(?=在)|[,;:、()]|属于?(?=[^,;:。]{2,40}信息)|(?:20\d\d年度?|本年度?|今年|当年)新增(?:\(下同\))?(?=[\u4e00-\u9fa5]{2})|占(?=[,;])|(?:通过|在)[^,;:。\d、]{2,16}(?:网站?|平台|专栏)(?:公布|发布|公开)|[^,;:。\d、]{0,12}(?:网站|网页|公众号)(?:全年|共|累计)*(?:发布|公开|更新)+(?=[^,;:。\d、]{2,16}信息)|其中|(?:具体|分别)[为是]:|具体|主要(?=包括|包含|涵盖|有)|(?:公开)?内容(?=包括|包含|涵盖)|(?:(?:政府)?信息的?)?(?:主要)?(?:类别|种类)(?:情况)?(?:主要|分别)?(?=[有为包如:])|(?:具体)?分布(?:情况)?(?:[为是]|如下|(?=:))|如下|包括|包含|涵盖|分别(?:[为是]|(?=包括|包含|公开|发布))|在?[^,;:。]{0,12}(?:公开|发布)的(?:政府)?信息[中里]|(?:公开)?(?:政府)?信息(?:[中里]|方面,|(?=、))|[^,;:。\d]{1,12}信息[中里],|含|有|涉及(?=[^,;:。]{2,16}信息)|\d{1,2}[.、](?=[\u4e00-\u9fa5])|全年(?=发布|公开|更新)|发布|转载|更新(?=[\u4e00-\u9fa5]{2})|(?:主动)?公开|公布|及|和|以及)+/;
const trailing =
  /(?:共计|合计|累计|共|有|分别|为|是|占|数量|(?<=信息|文件|公告|类)[条件]?数|(?:发布|更新)量|(?<=信息)更新|(?<=目录)发布|(?<!信息|政务|村务|财务|党务|主动|预|一|决策|执行|管理|服务|结果)公开|(?<![公民条])约|:|,)+$/;
/** 财政信息公开数17条: that a kind's information is counted, and was disclosed. */
const disclosedCount = /(?<=信息)公开数$/;
/** What such words end with: most names end with something else. */
const trailingEnds = new Set("布计共有别为是占量数新开约:,");
/** 统计数据栏目公开信息5条: the section is named for its kind. */
export const ofSection = /”?栏目共?(?:公开|发布)?(?:信息|消息)?$/;
const name = /^[\u4e00-\u9fa5\d.、和与及(),“”《》/-]{2,60}$/;
const withoutQuotes = without("“”");
/** Ways to publish and offices are no kinds of information. */
export const noKind =
  /网站|网页|[网屏]$|(?<!专题专)栏$|[栏板屏墙]上$|栏(?:公开|发布|信息)|^在[^,]*[网栏台]|报[纸刊]|期刊|电视|广播|微博|微信|平台|公众号|媒体|窗口|渠道|方式|形式|场所|查阅|依申请|不予|^通过|^\d{4}年度?$|国家[秘机]密|免予公开|^(?:[省市县区乡镇村]|各)(?:[级直(]|$)|^(?:各?(?:县市?区|区县|盟市|市[州县]|乡镇|镇街)|[市县区州旗]{1,2}本级)[\u4e00-\u9fa5]{0,4}(?:公开|发布)|(?:发布|更新|[局镇乡县市委办]|街道|部门|单位|科室|机关)$/;
/** 公开306条(其中…);微信公众号推送各类信息154条: behind a semicolon another medium's count, and no kind of the first one's. */
const clauseEnd = /^\)?;/;
const byMedium = /(?:网站|微博|微信|公众号|平台)[\u4e00-\u9fa5]{0,6}(?:公开|发布|推送|更新)/;
/** 客户端转载中央各类信息, 围绕就业等工作发布相关信息: what was done, which names no kind of the documents it counts; 决策信息、人事信息均: several kinds. */
const doing = /(?:公开|发布|转载|推送|上传)了?[^,;]{0,24}(?:各类|相关|有关)信息$|[均皆]$/;
/** All that is divided, said again, and what an office did. */
const noPart = /^(?:政府)?信息$|^制[发定]/;
/** A list may have one entry in so many that sounds like none, 部门专栏1条, where it adds up and where it does not. */
const oddOneIn = 4;
const oddOneInLed = 7;
/** 通过其他方式公开268条: the rest of the total, and no kind. */
const theRest = /其[他它](?:方式|渠道|途径|形式)/;
const closing = /^其[他它](?:类|信息|内容|各类|政府)/;
/** 其中普法信息8条,领导信息4条: every item of a list that divides the count before names itself information. */
const asInformation = /信息$/;
/** A number of applications within a list of kinds is none of them, nor is what must not be disclosed, or what was answered. */
export const ofApplications =
  /依申请(?!公开(?:统计|指南|目录|流程))|不予公开|免予公开|国家[秘机]密|^(?:答复|回复|办理)/;
/** 政府文件180条,新增31条: so many of the kind in front are of the year. */
export const fresh = /^[,、]?其?中?(?:本年度?|今年|当年|20\d\d年度?)?新增$/;
/** 职能类18条,累计34条: so many of the kind in front in all years. */
const ofAllYears = /^[,、]?(?:历年)?累计(?:公开|发布)?$/;
const longestLead = 40;
/** Says beyond doubt that kinds of what was disclosed follow, however many of them the list names. */
const ofDisclosed =
  /^(?:,|:)*(?:\([一二三四五六七八九十]\)[^,;:。\d]{2,16}(?:类别|种类|情况)(?=在))?(?:其中)?,?在?(?:主动)?(?:公开|发布)的(?:政府)?信息[中里]/;
/** What says that parts follow, between the total and the first of them. */
const led =
  /^[,;。(]*(?:主要|分别|具体)?(?:其中|[为是]:|(?:信息|公开|主要|的)*(?:类别|种类)(?:情况)?(?=[主分有为包如:])|(?:具体)?分布(?:情况)?(?=[为是如:])|包括|包含|涵盖|含|:)|^[^,;:。\d]{0,9}信息[中里]/;
/** 共公开30条(文件20条,动态10条): a bracket that begins with the first part. */
const inBracket = /^\([\u4e00-\u9fa5]{2,12}\d/;
/** Fewer parts may add up by chance; where they do not add up, as lists of real reports often do not, more are wanted. */
const fewest = 3;
const fewestAddingLed = 2;
const fewestLed = 4;
/** Fewer will do where they come this near to the total, and not above it. */
const fewestNearLed = 3;
const near = 0.9;
/** 在公开的信息中,动态信息12条,预算信息9条: said to be of what was disclosed, and each to be information. */
const fewestOfDisclosed = 2;
/** So many parts that all sound like kinds need not come near the total: 公开222条,其中政策解读3条,…. */
const fewestOfSome = 5;
/** The parts of a list that does not add up may come to so much of the total. */
const mostOver = 1.2;

/** What documents are counted in, and the parts of a list of them; a list that mixes these must add up. */
export const documentUnits: ReadonlySet<string> = new Set(["条", "件", "篇", "份"]);
const partUnits: ReadonlySet<string> = new Set([...documentUnits, "个", "项"]);

/**
 * The kinds that a total is divided into: the counts behind `at` (-1: the total stands in the sentence before), in its unit,
 * that add up to it, or that a list which says so gives for most of it. `saysSo`: the sentence begins by saying so. By number,
 * the name in front of it, "" where that is only what was done; null where there are none, or where one of them is no kind.
 */
export function division(
  sentence: string,
  quantities: readonly Quantity[],
  at: number,
  total: { readonly decimal: string; readonly unit: string },
  saysSo: boolean,
): ReadonlyMap<Quantity, string> | null {
  const count = Number(total.decimal);
  let odd = 0;
  let ofColumns = 0;
  const parts: (readonly [Quantity, string])[] = [];
  const ofYear: (readonly [Quantity, string])[] = [];
  let sum = 0;
  let adding = 0;
  let mixed = false;
  let allInformation = true;
  let end = at === -1 ? 0 : quantities[at]!.end;
  const isOfDisclosed = ofDisclosed.test(sentence.slice(end, end + longestLead));
  const isLed =
    saysSo ||
    isOfDisclosed ||
    (at !== -1 && (led.test(sentence.slice(end, end + 12)) || inBracket.test(sentence.slice(end, end + 16))));
  const most = count * mostOver;
  for (let i = at + 1; i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (quantity.unit === "年" || quantity.start < end || isWithinName(sentence, quantity)) continue;
    if (quantity.unit === "%") {
      end = quantity.end;
      continue;
    }
    // 通知公告9条(其中人事2条): what a bracket says of the part before it.
    if (parts.length > 0 && sentence[end] === "(" && isBracketed(sentence, quantity.start)) {
      const closing = sentence.indexOf(")", quantity.end);
      if (closing === -1) break;
      end = closing + 1;
      continue;
    }
    const kind = parts.at(-1);
    const between = sentence.slice(end, quantity.start);
    if (
      kind !== undefined &&
      quantity.unit === total.unit &&
      (fresh.test(between) || (ofAllYears.test(between) && Number(quantity.decimal) >= Number(kind[0].decimal)))
    ) {
      ofYear.push([quantity, kind[1].replace(/(?<=类)信息$/, "")]);
      end = quantity.end;
      continue;
    }
    const words = behindLead(withoutRemark(sentence.slice(end, quantity.start))).replace(leading, "");
    const named = trailingEnds.has(words.at(-1)!) ? words.replace(disclosedCount, "").replace(trailing, "") : words;
    const bare = named.includes("栏目") ? named.replace(ofSection, "") : named;
    // 五公开3篇: the verb is the name.
    const part = bare.length < 2 ? words : bare;
    const mixes = quantity.unit !== total.unit;
    if (
      (mixes && !(partUnits.has(quantity.unit) && documentUnits.has(total.unit))) ||
      !name.test(part) ||
      /^回应(?!关切|[^,]*信息$)/.test(part)
    )
      break;
    if (clauseEnd.test(sentence.slice(end, end + 2)) && byMedium.test(part)) break;
    if (ofApplications.test(part)) {
      end = quantity.end;
      continue;
    }
    if (theRest.test(part) && parts.length >= fewestLed) {
      sum += Number(quantity.decimal);
      if (sum === count) adding = parts.length;
      break;
    }
    if (noPart.test(part)) {
      if (adding > 0) break;
      return null;
    }
    if (part.endsWith("栏")) ofColumns++;
    if (noKind.test(part)) odd++;
    allInformation &&= asInformation.test(part);
    parts.push([quantity, doing.test(part) ? "" : withoutQuotes(part)]);
    mixed ||= mixes;
    sum += Number(quantity.decimal);
    end = quantity.end;
    if (sum === count) adding = parts.length;
    // What follows can only be more.
    else if (adding === 0 && sum > most) return null;
    else if (adding > 0) {
      // What is left closes the list, though it adds up without.
      if (closing.test(part)) adding = parts.length;
      break;
    }
  }
  // 公示公告栏7条,价格详情栏16条,…: all that a site's columns hold.
  if (adding >= fewestLed && ofColumns === parts.length) odd = 0;
  if (adding > 0 ? odd * oddOneIn > adding : odd * oddOneInLed > parts.length) return null;
  // 共70条,工作动态66条,其他信息4条: what is left closes a list of whatever length.
  const isClosed = adding > 0 && closing.test(parts[adding - 1]![1]);
  if (adding >= ((isLed || isClosed) && odd === 0 ? fewestAddingLed : fewest))
    return new Map([...parts.slice(0, adding), ...ofYear]);
  const isCertain =
    (odd === 0 && parts.length >= fewestOfSome) || isOfDisclosed || (at === -1 && saysSo && allInformation);
  const least = isCertain ? 0 : count / 2;
  const mayMix = !mixed || (odd === 0 && parts.length >= fewestOfSome && sum <= count);
  const isNear = odd === 0 && !mixed && sum >= count * near && sum <= count;
  const fewestParts =
    isOfDisclosed && allInformation && odd === 0 ? fewestOfDisclosed : isNear ? fewestNearLed : fewestLed;
  return isLed && mayMix && parts.length >= fewestParts && sum >= least && sum <= most
    ? new Map([...parts, ...ofYear])
    : null;
}

/** 主要涉及乡村振兴等内容,其中发布工作动态: what stands in front of 其中 is no name. */
function behindLead(words: string): string {
  const at = words.lastIndexOf("其中");
  return at <= 0 ? words : words.slice(at);
}

/** 6.2级地震重建: a number that a name holds counts nothing. */
function isWithinName(sentence: string, { unit, end }: Quantity): boolean {
  return !documentUnits.has(unit) && unit !== "%" && /[\u4e00-\u9fa5]/.test(sentence[end] ?? "");
}
