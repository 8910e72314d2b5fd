import { type JobsOptions, Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type RetryJob, retryJobId } from "./retry-job.js";

/** BullMQ allows no `:` in names. */
export const retryQueueName = "parse-retries";

/** A job to come, and how many milliseconds from now. */
export interface ScheduledRetry {
  readonly job: RetryJob;
  readonly delayMs: number;
}

/** Ended jobs that are kept: as long as one is there, its try is not scheduled again. */
const keptJobs = 10_000;
const keptEvents = 1000;

/** The queue of tries to come. */
export class RetryQueue {
  readonly #queue: Queue;

  constructor(connection: Redis) {
    this.#queue = new Queue(retryQueueName, {
      connection,
      streams: { events: { maxLen: keptEvents } },
      skipWaitingForReady: true,
    });
    // Commands tell of it too.
    this.#queue.on("error", () => undefined);
  }

  /** Resolves when Redis has all of them. A try that is there already, in any state, is passed over. */
  async schedule(retries: readonly ScheduledRetry[]): Promise<void> {
    if (retries.length === 0) return;
    await this.#queue.addBulk(
      retries.map(({ job, delayMs }) => ({ name: job.stage, data: job, opts: optionsOf(job, delayMs) })),
    );
  }

  /** Jobs that wait, are due or are at work. */
  async waiting(): Promise<number> {
    return await this.#queue.getJobCountByTypes("delayed", "waiting", "active", "prioritized");
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}

function optionsOf(job: RetryJob, delay: number): JobsOptions {
  return {
    jobId: retryJobId(job),
    delay,
    attempts: 1,
    removeOnComplete: { count: keptJobs },
    // A job that failed for good would keep its id from every later one; what became of the document is in ClickHouse.
    removeOnFail: true,
  };
}
