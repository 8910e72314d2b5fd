import type { Quantity } from "../quantity/quantities.js";
import { documentUnits, fresh, noKind } from "./division.js";
import { isBracketed, withoutRemark } from "./phrase.js";

/** What leads to the sum of the list in front of it, and says nothing else. */
export const listSum =
  /^[,;。:](?:以上|各类|信息)*(?:合计|总计|共计|总共|共)+(?:公开|发布)?(?:政府|政务|信息)*(?:为|达|:)?$/;

/** What opens the list with its first kind: 2020年,共发布政务动态; 在门户网站公开财政信息. */
const opening =
  /(?:^|[,;:])[^,;:]{0,12}(?:(?:共|累计|全年|年度?)(?:主动)?(?:发布|公开|公布)了?|主动公开(?=[\u4e00-\u9fa5]{2,8}信息$)(?!的|各类|政[府务])|(?:网站?|官网|专栏|公众号|微[信博])上?(?:主动|及时)*(?:公开|发布|更新)了?(?!的|各类|政[府务]))([\u4e00-\u9fa5]{2,16})$/;
/** What may open a list that its sum closes: 通过公开网发布基础信息. */
const mayOpen = /(?:发布|公开|公布|更新)了?([\u4e00-\u9fa5]{2,12}(?:信息|类|文件))$/;
/** What says that kinds follow, where the total is no number: 公开政府信息共计八大类(其中政策法规12条. */
const led =
  /(?:(?:公开|信息)[^。;\d]{0,20}(?:[(,:;]其中[,:]?|(?:类别|种类|分类)(?:情况)?(?:主要)?(?:[为是有]|包括|如下)?:)|主要(?:类别|种类|分类)(?:情况)?(?:主要)?(?:(?:[为是有]|包括|如下)?:|有|包括)|(?:^|[,;:])在(?:主动)?公开的(?:政府)?信息[中里],)《?([\u4e00-\u9fa5]{2,14})》?$/;
const next = /^[,、;]([\u4e00-\u9fa5、“”]{2,36})$/;
/** What was done is no kind, and neither is all information. */
const noName =
  /收到|受理|办[理结复]|回[复应]|答复|召开|开展|举办|组织(?!机构)|报送|推送|更新|制[作定发]|咨询|申请|复议|诉讼|其中|[合总共累]计|[增减]|建议(?!提案)|(?<!建议)提案|信件|留言|热线|投诉|^(?:各类|政府|政务|公开|各){0,3}信息$|的$/;
/** What counts for itself, or for no kind, and ends no list: 法规文件及解读2条. */
const noKindOfOne = /解读|(?<!其[他它]|部门|政策)文件$/;
/** 主动公开招标采购信息数6条: what was done with a kind, and that it is counted. */
const aroundName =
  /[“”]|^(?:主动)?(?:公开|发布(?!会))+(?=[\u4e00-\u9fa5]{4})|^(?:发布|更新|上传|公布)(?![会量])(?=[\u4e00-\u9fa5]{2})|(?<=信息|文件)[条件]?数量?$|(?<=信息|文件)(?:合计|共计?)$/g;
/** Where a word says that kinds follow, files are one of them. */
const noKindOfLed = /解读/;
/** Fewer numbers in a row may be anything; fewer do where a word says that kinds follow. */
const fewest = 4;
const fewestLed = 3;
/** 信息类别主要包括:工作信息42条,其他信息9条: said to be kinds. */
const ofKinds = /类别|种类|分类/;
/** Fewer still where their sum closes the list: 基础信息35条,水利信息8条,合计43条. */
const fewestSummed = 2;

/** How many of the numbers count documents. */
function documentsAmong(quantities: readonly Quantity[]): number {
  let counted = 0;
  for (const { unit } of quantities) if (documentUnits.has(unit)) counted++;
  return counted;
}

/**
 * The kinds that an office says it published without a total: 共发布政务动态20条,通知公告4条,人事信息2条,部门预决算1条. By number,
 * the name in front of it; null where the sentence holds no such list.
 */
export function openList(sentence: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string> | null {
  const documents = documentsAmong(quantities);
  if (documents < fewestSummed || (documents < fewestLed && !ofKinds.test(sentence))) return null;
  return (
    listFrom(sentence, quantities, opening) ??
    (/[合总共]计|共/.test(sentence) ? listFrom(sentence, quantities, mayOpen) : null)
  );
}

/** `opening`: what opens the list; where it leaves open whether one follows, only the list's sum tells. */
function listFrom(
  sentence: string,
  quantities: readonly Quantity[],
  opening: RegExp,
): ReadonlyMap<Quantity, string> | null {
  const kinds = new Map<Quantity, string>();
  let end = 0;
  let least = fewest;
  let bracketed = false;
  let last = "";
  let sum = 0;
  for (const quantity of quantities) {
    const inside = isBracketed(sentence, quantity.start);
    if (inside && kinds.size > 0 && !bracketed) continue;
    const gap = documentUnits.has(quantity.unit) ? withoutRemark(sentence.slice(end, quantity.start)) : "";
    if (kinds.size >= fewestSummed && sum === Number(quantity.decimal) && listSum.test(gap)) return kinds;
    const first = kinds.size > 0 || gap.includes("申请") ? null : led.exec(gap);
    const name = (first ?? (kinds.size > 0 ? next : opening).exec(gap))?.[1]?.replace(aroundName, "");
    if (first !== null) {
      least = ofKinds.test(gap) ? fewestSummed : fewestLed;
      bracketed = inside;
    }
    const ofOne = name !== undefined && (least === fewest ? noKindOfOne : noKindOfLed).test(name);
    if (kinds.size > 0 && fresh.test(gap)) {
      kinds.set(quantity, last);
      end = quantity.end;
    } else if (kinds.size > 0 && ofOne) end = quantity.end;
    else if (name !== undefined && !ofOne && !noName.test(name) && !noKind.test(name)) {
      kinds.set(quantity, name);
      last = name;
      sum += Number(quantity.decimal);
      end = quantity.end;
    } else if (kinds.size > 0) break;
  }
  return opening !== mayOpen && kinds.size >= least ? kinds : null;
}
