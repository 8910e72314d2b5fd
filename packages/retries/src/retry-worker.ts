import { setTimeout as sleep } from "node:timers/promises";
import { DelayedError, type Job, UnrecoverableError, Worker } from "bullmq";
import { patientConnection } from "./redis.js";
import { type RetryJob, retryJobSchema } from "./retry-job.js";
import { retryQueueName } from "./retry-queue.js";

/** What became of a job: done, or to come again after a while because something else has to happen first. */
export type RetryVerdict = "done" | { readonly waitMs: number };

/**
 * The work on one job. It must be harmless when done twice, and end soon when `signal` fires. What it throws is a fault
 * of the system, never of the document: the job comes again.
 */
export type RetryWork = (job: RetryJob, signal: AbortSignal) => Promise<RetryVerdict>;

export interface RetryWorkerOptions {
  readonly work: RetryWork;
  /** Jobs at work at once. */
  readonly concurrency: number;
  /** Told of what went wrong, and of the job that it concerns, where it is one. */
  readonly onError: (error: unknown, job?: RetryJob) => void;
  /** A job whose worker was silent for so long is given to another; default 30 s. */
  readonly lockMs?: number;
}

export interface RetryWorker {
  /** Puts the jobs at work back and ends. */
  stop(): Promise<void>;
}

/** How long the end waits for a Redis that is away: its jobs are given to others when their locks run out. */
const graceMs = 5000;

/** A job that failed through no fault of its own comes again after this. */
const pauseMs = 5000;

/** Takes due jobs until it is stopped. Where Redis is away, it waits for it. */
export function startRetryWorker(
  url: string,
  { work, concurrency, onError, lockMs = 30_000 }: RetryWorkerOptions,
): RetryWorker {
  const stopping = new AbortController();
  const connection = patientConnection(url, stopping.signal);
  const worker = new Worker(
    retryQueueName,
    async (job: Job<unknown>, token?: string) => {
      const read = retryJobSchema.safeParse(job.data);
      if (!read.success) throw new UnrecoverableError(`Job ${job.id} is no retry: ${read.error.issues[0]?.message}`);
      const verdict = await work(read.data, stopping.signal).catch((error: unknown): RetryVerdict => {
        if (!stopping.signal.aborted) onError(error, read.data);
        return { waitMs: stopping.signal.aborted ? 0 : pauseMs };
      });
      if (verdict === "done") return;
      await job.moveToDelayed(Date.now() + verdict.waitMs, token);
      throw new DelayedError();
    },
    {
      connection,
      concurrency,
      lockDuration: lockMs,
      stalledInterval: lockMs,
      // A worker that died is no reason to give a job up: the ladder alone ends it.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
    },
  );
  worker.on("error", (error) => onError(error));
  worker.on("failed", (_, error) => onError(error));
  return {
    async stop() {
      stopping.abort();
      // The jobs at work have been asked to end.
      await Promise.race([worker.close(), sleep(graceMs, undefined, { ref: false })]);
      connection.disconnect();
    },
  };
}
