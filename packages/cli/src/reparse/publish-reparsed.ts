import { carried } from "@gongkai/attempts";
import type { Broker } from "@gongkai/broker";
import { parsedTopic } from "@gongkai/contracts";
import { type ReparseOptions, reparse } from "@gongkai/standalone";
import type { Warehouse } from "@gongkai/warehouse";
import { type ReparseTally, tallyOf } from "./tally.js";

/** Reads documents again and puts the answers on `reports.parsed`, where the loader takes them. */
export async function publishReparsed(
  warehouse: Warehouse,
  broker: Broker,
  options: ReparseOptions,
  onProgress: (tally: Readonly<ReparseTally>) => void,
): Promise<ReparseTally> {
  const tally = tallyOf();
  for await (const answers of reparse(warehouse, options)) {
    await broker.produce(
      parsedTopic,
      answers.map((answer) => carried(answer).message),
    );
    tally.count(answers);
    onProgress(tally);
  }
  return tally;
}
