import {
  compareReports,
  type DocumentDifference,
  type FactChange,
  type ReparseOptions,
  reparse,
} from "@gongkai/standalone";
import type { Warehouse } from "@gongkai/warehouse";

/** How many facts of an indicator would appear, vanish and change. */
export type IndicatorDifference = Record<FactChange["change"], number>;

/** What a reparse would change, without changing it. */
export interface ReparseDifference {
  compared: number;
  readonly indicators: Record<string, IndicatorDifference>;
  readonly documents: DocumentDifference[];
}

/** Reads documents again and says how the answers differ from what is stored. Stores nothing. */
export async function diffReparsed(
  warehouse: Warehouse,
  options: ReparseOptions,
  onProgress: (compared: number) => void,
): Promise<ReparseDifference> {
  const difference: ReparseDifference = { compared: 0, indicators: {}, documents: [] };
  for await (const answers of reparse(warehouse, options)) {
    for (const document of await compareReports(warehouse, answers)) {
      difference.documents.push(document);
      for (const { indicator, change } of document.facts) {
        difference.indicators[indicator] ??= { appears: 0, vanishes: 0, changes: 0 };
        difference.indicators[indicator][change]++;
      }
    }
    difference.compared += answers.length;
    onProgress(difference.compared);
  }
  return difference;
}
