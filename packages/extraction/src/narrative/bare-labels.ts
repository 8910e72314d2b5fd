import { indicators } from "@gongkai/catalogue";
import type { Quantity } from "../quantity/quantities.js";
import { indicatorsNamed } from "../tables/statistics-labels.js";

const unitOf: ReadonlyMap<string, string> = new Map(indicators.map(({ code, unit }) => [code, unit]));
/** A label alone in its clause. Up to the number. */
const label = /(?:^|[,;。(—])(?:其中)?([\u4e00-\u9fa5]{4,16}):?$/;
const longestLabel = 20;
/** A line that ends with the number may be a table's. */
const labelEnds = new Set([",", ";", "。", ")"]);
/** 类别:政策法规类188,人事类12: what begins a list of kinds. Up to its first number. */
const firstKind = /(?:类别|分类|种类)(?:\([^()]{1,6}\))?:[\u4e00-\u9fa5]{1,12}类$/;

/**
 * The numbers of a sentence, those without a unit that stand behind a form's label and nothing else with the unit that the
 * catalogue counts it in: 收到申请:7。当面申请4,网上申请2.
 */
export function withLabelUnits(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities.map((quantity) => {
    if (quantity.unit !== "" || !labelEnds.has(sentence[quantity.end] ?? "")) return quantity;
    const before = sentence.slice(Math.max(0, quantity.start - longestLabel), quantity.start);
    if (firstKind.test(before)) return { ...quantity, unit: "条" };
    const named = label.exec(before)?.[1];
    const units = new Set(named === undefined ? [] : indicatorsNamed(named).map((indicator) => unitOf.get(indicator)));
    const [unit] = units;
    return units.size === 1 && unit !== undefined ? { ...quantity, unit } : quantity;
  });
}
