import type { Quantity } from "../quantity/quantities.js";

// Items of a list whose unit was left out: 概况类12条,法规类9,其它类18。

const units = new Set(["条", "件", "篇", "份", "宗"]);
/** A name alone, with what may lead to the first item. */
const item = /^[,、;:(]?(?:其中|包括|包含|分别(?:[为是])?)?[:,]?[\u4e00-\u9fa5]{2,16}:?$/;
/** An item that says it is a kind. */
const kind = /^[,、;][\u4e00-\u9fa5]{1,14}类:?$/;
const kindBefore = /类:?$/;
const itemEnds = new Set([",", "、", ";", "。", ")", undefined]);
const longestName = 20;

/**
 * The numbers of a sentence, those without a unit that are items of a list with that of the list: where all items add up to the
 * count in front of them, or where an item says it is a kind, as one beside it does that has its unit.
 */
export function withListUnits(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  const shared = [...quantities];
  for (let at = 0; at < quantities.length; at++) {
    const { unit } = quantities[at]!;
    const end = units.has(unit) ? endOfSum(sentence, quantities, at) : at;
    for (let i = at + 1; i < end; i++) shared[i] = { ...shared[i]!, unit };
  }
  for (let at = 1; at < shared.length; at++) {
    const [before, bare] = [shared[at - 1]!, shared[at]!];
    if (bare.unit !== "" || !units.has(before.unit) || !itemEnds.has(sentence[bare.end])) continue;
    if (bare.start - before.end > longestName || !kind.test(sentence.slice(before.end, bare.start))) continue;
    if (kindBefore.test(sentence.slice(Math.max(0, before.start - 2), before.start)))
      shared[at] = { ...bare, unit: before.unit };
  }
  return shared;
}

/** Where the items behind the count at `at` end that add up to it; `at` where they do not, or none is without a unit. */
function endOfSum(sentence: string, quantities: readonly Quantity[], at: number): number {
  const total = quantities[at]!;
  let sum = 0;
  let bare = false;
  for (let i = at + 1; i < quantities.length; i++) {
    const [before, next] = [quantities[i - 1]!, quantities[i]!];
    if (next.unit !== "" && next.unit !== total.unit) return at;
    if (next.start - before.end > longestName || !item.test(sentence.slice(before.end, next.start))) return at;
    if (next.unit === "" && !itemEnds.has(sentence[next.end])) return at;
    bare ||= next.unit === "";
    sum += Number(next.decimal);
    if (sum > Number(total.decimal)) return at;
    if (sum === Number(total.decimal)) return bare && i > at + 1 ? i + 1 : at;
  }
  return at;
}
