import type { Quantity } from "../quantity/quantities.js";
import { documentUnits } from "./division.js";

/** What leads from a total to a list whose entries are numbered: 公开496条,其中1.组织机构5. */
const opening = /其中[,:]?1[.、](?=[\u4e00-\u9fa5])/;
const entryEnds = /[,;。)]/;

/**
 * The numbers of a sentence whose list counts its entries, without those that only number them; those that count have lost
 * their unit to the total in front: 公开496条,其中1.组织机构5;2.规章100;3.其他391.
 */
export function withoutOrdinals(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const at = sentence.includes("其中") ? sentence.search(opening) : -1;
  const total = at === -1 ? undefined : quantities.findLast(({ end }) => end <= at);
  if (total === undefined || !documentUnits.has(total.unit)) return quantities;
  let unit = total.unit;
  const counting: Quantity[] = [];
  for (const quantity of quantities) {
    const behind = sentence[quantity.end] ?? "。";
    if (quantity.start < at || quantity.unit !== "") counting.push(quantity);
    else if (behind === "。" || entryEnds.test(behind)) counting.push({ ...quantity, unit });
    // Another sentence's numbers stand behind the list.
    if (quantity.start > at && behind === "。") unit = "";
  }
  return counting;
}
