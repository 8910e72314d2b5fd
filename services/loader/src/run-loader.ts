import type { Broker } from "@gongkai/broker";
import { runConsumer, waitForWarehouse } from "@gongkai/consumer";
import { groups, parsedTopic, rawTopic } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";
import { outcomeLoader } from "./load-outcomes.js";
import { rawLoader } from "./load-raw.js";

export interface LoaderParts {
  readonly warehouse: Warehouse;
  readonly telemetry: Telemetry;
  readonly roundBytes: number;
}

export interface LoaderOptions {
  readonly broker: Broker;
  readonly warehouse: Warehouse;
  readonly telemetry: Telemetry;
  /** When it fires, the rounds at work are ended, and the groups left. */
  readonly signal: AbortSignal;
  /**
   * Bytes of envelopes that are stored together, and twice those of documents; a batch has at most twice as many. Default 32
   * MiB: half of it would make the engine merge once more.
   */
  readonly roundBytes?: number;
  /** Messages of a batch at most; default 4000. */
  readonly maxMessages?: number;
  /** How long a message waits for others to share its insert, in milliseconds; default 1000. */
  readonly lingerMs?: number;
}

/**
 * Loads `reports.raw` and `reports.parsed` into ClickHouse until `signal` fires. Where ClickHouse is slow or away, it
 * waits, and the topics hold what comes. Rejects with what waiting does not mend: E_NOT_MIGRATED, E_DATABASE_MISSING,
 * E_WAREHOUSE_DENIED, E_WAREHOUSE_FORBIDDEN, E_TOPIC_MISSING, E_CONSUMER_STALLED.
 */
export async function runLoader(options: LoaderOptions): Promise<void> {
  const { broker, warehouse, telemetry, roundBytes = 32 * 1024 * 1024, maxMessages = 4000, lingerMs = 1000 } = options;
  telemetry.addProbe("kafka", () => broker.health());
  telemetry.addProbe("clickhouse", () => warehouse.queryText("SELECT 1"));
  await waitForWarehouse(options, warehouse);
  const parts = (bytes: number): LoaderParts => ({ warehouse, telemetry, roundBytes: bytes });
  const bounds = (bytes: number) => ({ maxBytes: 2 * bytes, maxMessages, minBytes: bytes, lingerMs });
  // One topic's trouble that waiting does not mend ends the other's work too.
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const shared = { service: "loader", broker, telemetry, signal };
  const topics = [
    runConsumer({
      ...shared,
      ...bounds(roundBytes / 2),
      topic: rawTopic,
      group: groups.rawLoader,
      onBatch: rawLoader(parts(roundBytes / 2)),
    }),
    runConsumer({
      ...shared,
      ...bounds(roundBytes),
      topic: parsedTopic,
      group: groups.outcomeLoader,
      onBatch: outcomeLoader(parts(roundBytes)),
    }),
  ];
  for (const topic of topics) topic.catch((error: unknown) => failed.abort(error));
  await Promise.allSettled(topics);
  await Promise.all(topics);
}
