import { type ReparseOptions, reparse, storedOutcome } from "@gongkai/standalone";
import { siteOf, type Warehouse } from "@gongkai/warehouse";
import { type ReparseTally, tallyOf } from "./tally.js";

/** Reads documents again and stores the answers in place of the earlier ones, whole. */
export async function loadReparsed(
  warehouse: Warehouse,
  options: ReparseOptions,
  onProgress: (tally: Readonly<ReparseTally>) => void = () => {},
): Promise<ReparseTally> {
  const tally = tallyOf();
  for await (const answers of reparse(warehouse, options)) {
    await warehouse.storeOutcomes(answers.map((answer) => storedOutcome(answer, siteOf(answer.document.source.uri))));
    tally.count(answers);
    onProgress(tally);
  }
  return tally;
}
