import type { Statements } from "./statements.js";
import type { Named } from "./subject.js";
import type { Item } from "./what-counts.js";

const inAll = /^[,、;](?:总计|合计|共计)为?$/;
const ofAnyForm = ["upheld", "corrected", "other"];
const resultsOf = new Map([
  ["reconsideration", [...ofAnyForm, "pending"]],
  ["litigation.direct", [...ofAnyForm, "pending"]],
  ["litigation.after_reconsideration", [...ofAnyForm, "pending"]],
  ["litigation", ofAnyForm],
  ["complaints", ofAnyForm],
]);

/**
 * 结果维持2件,尚未审结1件,总计3件: all cases of a kind behind their results, as the form has them; null where the results
 * do not add up to it, as where the cases of another kind are in it. `from`: the sentence's first statement.
 */
export function sumOfResults({ quantity, words, last }: Item, statements: Statements, from: number): Named | null {
  if (last === null || !inAll.test(words.between)) return null;
  const kind = last.indicator.slice(0, last.indicator.lastIndexOf("."));
  const results = resultsOf.get(kind);
  if (results === undefined) return null;
  const sum = results.reduce((total, result) => total + countOf(`${kind}.${result}`, statements, from), 0);
  return sum === Number(quantity.decimal) ? { indicator: `${kind}.total`, applicant: "total", weak: false } : null;
}

function countOf(indicator: string, statements: Statements, from: number): number {
  return Number(statements.ofYear(from, { indicator, applicant: "total" })?.decimal ?? 0);
}
