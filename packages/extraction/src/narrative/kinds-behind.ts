import type { Quantity } from "../quantity/quantities.js";
import { documentUnits, noKind, ofApplications } from "./division.js";

/** What leads from a total to the first of its parts. */
const leads = /^[,;。(:]{0,2}其中[,:]?(?:主动)?(?:发布|公开|更新|包括|包含|有)*了?$/;
const next = /^(?:[,、;](?:和|及|以及)?|和|及|以及)(?:发布|公开|更新)?了?$/;
/** A kind that its number stands in front of, as far as the next mark. */
const kind = /^([\u4e00-\u9fa5]{1,14}(?:类|信息|动态|公告|公示|通知|文件))(?=[,、;。)]|(?:和|及|以及)\d|$)/;
/** 概况类信息: the kind's name without what every one is. */
const information = /(?<=类)(?:信息|文件)$/;
const fewest = 2;
/** One more than the longest name. */
const longestName = 20;

/**
 * The kinds that a total is divided into where each stands behind its number: 公开244条,其中发布3条概况类信息,241条动态信息. `at`: the
 * total (-1: it stands in the sentence before). By number, the name; null where there are none, or one is no kind.
 */
export function kindsBehind(
  sentence: string,
  quantities: readonly Quantity[],
  at: number,
  total: { readonly decimal: string; readonly unit: string },
): ReadonlyMap<Quantity, string> | null {
  if (!documentUnits.has(total.unit)) return null;
  const kinds = new Map<Quantity, string>();
  let end = at === -1 ? 0 : quantities[at]!.end;
  let sum = 0;
  for (const quantity of quantities.slice(at + 1)) {
    if (quantity.unit !== total.unit) break;
    if (!(kinds.size === 0 ? leads : next).test(sentence.slice(end, quantity.start))) break;
    const name = kind.exec(sentence.slice(quantity.end, quantity.end + longestName))?.[1];
    if (name === undefined || noKind.test(name) || ofApplications.test(name)) break;
    kinds.set(quantity, name.replace(information, ""));
    sum += Number(quantity.decimal);
    end = quantity.end + name.length;
  }
  return kinds.size >= fewest && sum <= Number(total.decimal) ? kinds : null;
}
