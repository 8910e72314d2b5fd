import { passOver } from "@gongkai/consumer";
import { isMalformed, type Malformed } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";

interface Destination {
  readonly warehouse: Warehouse;
  readonly telemetry: Telemetry;
  readonly topic: string;
}

/** Stores what was read by `store`, and notes what was malformed. */
export async function storeBy<Row extends object>(
  { warehouse, telemetry, topic }: Destination,
  read: readonly (Row | Malformed)[],
  store: (rows: readonly Row[]) => Promise<void>,
): Promise<void> {
  const startedAt = performance.now();
  const malformed = read.filter(isMalformed);
  await warehouse.storeMalformed(malformed);
  await store(read.filter((row): row is Row => !isMalformed(row)));
  for (const message of malformed) passOver(telemetry, message);
  telemetry.observe("gongkai_insert_seconds", { topic }, (performance.now() - startedAt) / 1000);
}
