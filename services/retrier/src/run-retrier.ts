import type { Broker } from "@gongkai/broker";
import { codeOf, needsSomebody, runConsumer, waitFor, waitForWarehouse } from "@gongkai/consumer";
import { groups, parsedTopic } from "@gongkai/contracts";
import { lastStep, type Remedy } from "@gongkai/extraction-pool";
import type { Retries, RetryJob } from "@gongkai/retries";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";
import { jobFields } from "./job-fields.js";
import { batchJudge } from "./judge-batch.js";
import { RemedyPools } from "./remedy-pools.js";
import { retryWork } from "./try-again.js";

export interface RetrierOptions {
  readonly broker: Broker;
  readonly warehouse: Warehouse;
  readonly retries: Retries;
  readonly telemetry: Telemetry;
  /** When it fires, the tries at work go back to the queue, and the group is left. */
  readonly signal: AbortSignal;
  /** Seconds to wait before steps 1, 2 and 3. */
  readonly delays: readonly number[];
  /** By step, from 0; default: `remedies` of the extraction pool. */
  readonly remedies?: readonly Remedy[];
  /** The module that answers; tests put slow ones here. */
  readonly module?: URL;
  /** How long a due try waits for the loader to archive the bytes, in milliseconds; default 10 s. */
  readonly archiveWaitMs?: number;
  /** How long a job waits for a worker that died, in milliseconds; default 30 s. */
  readonly lockMs?: number;
}

/** Failures wait for a minute and more: they can wait for others to share a batch, too. */
const bounds = { maxBytes: 16 * 1024 * 1024, maxMessages: 2000, minBytes: 4 * 1024 * 1024, lingerMs: 1000 };
const countEveryMs = 10_000;

/**
 * Reads failures on `reports.parsed`, tries them again up the ladder and answers there, until `signal` fires. Where Redis,
 * ClickHouse or Kafka is away it waits, and loses nothing: no offset is committed before Redis has the job, no job ends
 * before Kafka has its answer. Rejects with E_REDIS_EVICTS, E_REDIS_REFUSED, E_NOT_MIGRATED, E_DATABASE_MISSING,
 * E_WAREHOUSE_DENIED, E_WAREHOUSE_FORBIDDEN, E_BROKER_DENIED, E_TOPIC_MISSING, E_CONSUMER_STALLED.
 */
export async function runRetrier(options: RetrierOptions): Promise<void> {
  const { broker, warehouse, retries, telemetry, delays, archiveWaitMs = 10_000, lockMs } = options;
  telemetry.addProbe("kafka", () => broker.health());
  telemetry.addProbe("clickhouse", () => warehouse.queryText("SELECT 1"));
  telemetry.addProbe("redis", () => retries.check());
  await redisReady(options);
  await waitForWarehouse(options, warehouse);
  const pools = new RemedyPools(options.remedies, options.module);
  // A try's trouble that waiting does not mend ends the reading of failures too.
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const worker = retries.work({
    work: retryWork({ broker, warehouse, telemetry, pools, archiveWaitMs }),
    concurrency: lastStep,
    onError: (error, job) => {
      noteError(telemetry, error, job);
      if (job !== undefined && needsSomebody(error)) failed.abort(error);
    },
    ...(lockMs === undefined ? {} : { lockMs }),
  });
  const counting = setInterval(() => void countWaiting(options), countEveryMs);
  try {
    await runConsumer({
      service: "retrier",
      broker,
      telemetry,
      signal,
      topic: parsedTopic,
      group: groups.retrier,
      ...bounds,
      onBatch: batchJudge({ retries, telemetry, delays }),
    });
  } finally {
    clearInterval(counting);
    await worker.stop();
    await pools.close();
  }
  failed.signal.throwIfAborted();
}

/** Waits for Redis. Rejects with E_REDIS_EVICTS where it may throw jobs away, and E_REDIS_REFUSED. */
async function redisReady({ retries, telemetry, signal }: RetrierOptions): Promise<void> {
  await waitFor({ telemetry, signal }, async () => {
    const { version, appendOnly } = await retries.check();
    telemetry.log.info({ version, appendOnly }, "redis");
    if (!appendOnly) {
      telemetry.log.warn("Redis keeps no append-only file: after a restart of it, run `gongkai retries rebuild`");
    }
  });
}

function noteError(telemetry: Telemetry, error: unknown, job?: RetryJob): void {
  const code = codeOf(error);
  telemetry.count("gongkai_system_errors_total", { service: "retrier", code });
  const concerned = job === undefined ? {} : jobFields(job);
  telemetry.log.error({ ...concerned, code, err: error }, error instanceof Error ? error.message : String(error));
}

async function countWaiting({ retries, telemetry }: RetrierOptions): Promise<void> {
  try {
    telemetry.set("gongkai_retries_waiting", {}, (await retries.counts()).waiting);
  } catch (error) {
    telemetry.log.debug({ err: error }, "jobs could not be counted");
  }
}
