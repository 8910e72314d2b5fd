import type { Quantity } from "../quantity/quantities.js";
import { documentUnits, noKind } from "./division.js";
import { isBracketed, withoutRemark } from "./phrase.js";

/** What opens the list with its first kind: 2020年,共发布政务动态. */
const opening = /(?:^|[,;:])[^,;:]{0,12}(?:共|累计|全年|年度?)(?:主动)?(?:发布|公开|公布)了?([\u4e00-\u9fa5]{2,10})$/;
/** What says that kinds follow, where the total is no number: 公开政府信息共计八大类(其中政策法规12条. */
const led = /(?:公开|信息)[^。;\d]{0,20}(?:[(,:;]其中[,:]?|(?:类别|分类)(?:主要)?[为是有]?:)([\u4e00-\u9fa5]{2,14})$/;
const next = /^[,、;]([\u4e00-\u9fa5、]{2,18})$/;
/** What was done is no kind, and neither is all information. */
const noName =
  /收到|受理|办[理结复]|回[复应]|答复|召开|开展|举办|组织|报送|推送|更新|制[作定发]|咨询|申请|复议|诉讼|其中|[合总共累]计|[增减]|建议|提案|信件|留言|热线|投诉|^(?:各类|政府|政务|公开|各){0,3}信息$/;
/** What counts for itself, or for no kind, and ends no list: 法规文件及解读2条. */
const noKindOfOne = /解读|文件$/;
/** Fewer numbers in a row may be anything; fewer do where a word says that kinds follow. */
const fewest = 4;
const fewestLed = 3;

/**
 * The kinds that an office says it published without a total: 共发布政务动态20条,通知公告4条,人事信息2条,部门预决算1条. By number,
 * the name in front of it; null where the sentence holds no such list.
 */
export function openList(sentence: string, quantities: readonly Quantity[]): ReadonlyMap<Quantity, string> | null {
  if (quantities.length < fewestLed) return null;
  const kinds = new Map<Quantity, string>();
  let end = 0;
  let least = fewest;
  let bracketed = false;
  for (const quantity of quantities) {
    const inside = isBracketed(sentence, quantity.start);
    if (inside && kinds.size > 0 && !bracketed) continue;
    const gap = documentUnits.has(quantity.unit) ? withoutRemark(sentence.slice(end, quantity.start)) : "";
    const first = kinds.size === 0 ? led.exec(gap) : null;
    const name = (first ?? (kinds.size > 0 ? next : opening).exec(gap))?.[1];
    if (first !== null) {
      least = fewestLed;
      bracketed = inside;
    }
    if (name !== undefined && kinds.size > 0 && noKindOfOne.test(name)) end = quantity.end;
    else if (name !== undefined && !noKindOfOne.test(name) && !noName.test(name) && !noKind.test(name)) {
      kinds.set(quantity, name);
      end = quantity.end;
    } else if (kinds.size > 0) break;
  }
  return kinds.size >= least ? kinds : null;
}
