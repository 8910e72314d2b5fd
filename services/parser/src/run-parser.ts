import { availableParallelism } from "node:os";
import type { Broker } from "@gongkai/broker";
import { runConsumer } from "@gongkai/consumer";
import { groups, rawTopic } from "@gongkai/contracts";
import { ExtractionPool, type PoolOptions } from "@gongkai/extraction-pool";
import type { Telemetry } from "@gongkai/telemetry";
import { type DeadLetterLimits, defaultDeadLetterLimits } from "./dead-letter-limit.js";
import { batchParser } from "./parse-batch.js";

export interface ParserOptions {
  readonly broker: Broker;
  readonly telemetry: Telemetry;
  /** When it fires, the batch at work is left to whoever comes next, and the group left. */
  readonly signal: AbortSignal;
  readonly pool?: PoolOptions;
  readonly limits?: DeadLetterLimits;
  /** Bytes of a batch; default 8 MiB. */
  readonly maxBytes?: number;
}

/** Enough that threads never wait for the loop, few enough that a rebalance waits for little. */
const aheadOfThread = 16;

/**
 * Parses `reports.raw` into `reports.parsed` until `signal` fires. Rejects with what waiting does not mend:
 * E_DEAD_LETTER_LIMIT, E_TOPIC_MISSING, E_CONSUMER_STALLED.
 */
export async function runParser(options: ParserOptions): Promise<void> {
  const { broker, telemetry, signal, limits = defaultDeadLetterLimits, maxBytes = 8 * 1024 * 1024 } = options;
  const threads = options.pool?.threads ?? Math.max(1, availableParallelism() - 1);
  const pool = new ExtractionPool({ ...options.pool, threads });
  telemetry.addProbe("kafka", () => broker.health());
  try {
    await runConsumer({
      service: "parser",
      broker,
      telemetry,
      signal,
      topic: rawTopic,
      group: groups.parser,
      maxBytes,
      maxMessages: 1000,
      onBatch: batchParser({ broker, pool, telemetry, limits, ahead: threads * aheadOfThread }),
    });
  } finally {
    await pool.close();
  }
}
