import { carried, observeAttempt, type ParsedDocument } from "@gongkai/attempts";
import type { Broker } from "@gongkai/broker";
import { parsedTopic, revisionOf } from "@gongkai/contracts";
import { parserVersion } from "@gongkai/extraction";
import { encodeOutcome, tooLarge } from "@gongkai/extraction-pool";
import type { RetryJob, RetryWork } from "@gongkai/retries";
import { crashPoint, type Telemetry } from "@gongkai/telemetry";
import type { RawReport, Warehouse } from "@gongkai/warehouse";
import { jobFields } from "./job-fields.js";
import type { RemedyPools } from "./remedy-pools.js";

export interface RetryParts {
  readonly broker: Broker;
  readonly warehouse: Warehouse;
  readonly telemetry: Telemetry;
  readonly pools: RemedyPools;
  /** How long a due try waits for the loader to archive the bytes, in milliseconds. */
  readonly archiveWaitMs: number;
}

/** A newer parser is being rolled out, and this process is an older one. */
const versionWaitMs = 60_000;

/**
 * One try of the ladder: bytes from the warehouse, read with the step's remedy, the answer to `reports.parsed`. Done when
 * Kafka has acknowledged it. The same job twice gives the same try twice, which is one.
 */
export function retryWork(parts: RetryParts): RetryWork {
  const { broker, warehouse, telemetry, archiveWaitMs } = parts;
  return async (job, signal) => {
    crashPoint("retrier.taken");
    const { reportId, step, reason } = job;
    if (revisionOf(parserVersion, step) < job.revision) {
      telemetry.log.warn(
        { ...jobFields(job), parserVersion },
        "a newer parser failed: its retry waits for a newer retrier",
      );
      return { waitMs: versionWaitMs };
    }
    const [raw] = await warehouse.readRaw([reportId]);
    if (raw === undefined) {
      telemetry.count("gongkai_retry_waits_total", {});
      telemetry.log.info(jobFields(job), "not archived yet: the retry waits");
      return { waitMs: archiveWaitMs };
    }
    const { message, answer } = carried(await unlessAborted(read(job, raw, parts.pools), signal));
    crashPoint("retrier.extracted");
    await broker.produce(parsedTopic, [message]);
    crashPoint("retrier.produced");
    observeAttempt(telemetry, answer);
    if (answer.outcome.status === "parsed") {
      telemetry.count("gongkai_heals_total", { reason });
      telemetry.log.info({ ...jobFields(job), reason }, "healed");
    }
    return "done";
  };
}

async function read(job: RetryJob, { reportId, bytes, size }: RawReport, pools: RemedyPools): Promise<ParsedDocument> {
  const { stage, step, raw, receivedAt, source } = job;
  const answer =
    bytes === null
      ? { ...encodeOutcome(tooLarge(reportId, size), null), milliseconds: 0 }
      : await pools.extract(step, { reportId, bytes });
  return {
    ...answer,
    document: { reportId, raw, source, receivedAt: receivedAt === undefined ? undefined : new Date(receivedAt) },
    stage,
    try: job.try,
    step,
    attemptedAt: new Date(),
  };
}

/** What is being read when the service stops is read again by whoever comes next. */
function unlessAborted<T>(reading: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    reading.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
