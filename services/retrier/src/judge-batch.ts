import type { BatchHandler } from "@gongkai/broker";
import { passOver } from "@gongkai/consumer";
import { isMalformed, readVerdict } from "@gongkai/contracts";
import { type DeadLetterEntry, delayOf, type Retries, type ScheduledRetry } from "@gongkai/retries";
import { crashPoint, type Telemetry } from "@gongkai/telemetry";
import { deadLetter, nextTry } from "./next-try.js";

export interface JudgeParts {
  readonly retries: Retries;
  readonly telemetry: Telemetry;
  /** Seconds to wait before steps 1, 2 and 3. */
  readonly delays: readonly number[];
}

/**
 * The retrier's work on a batch of `reports.parsed`: when it resolves, Redis holds a job for each failure that is tried
 * again and an entry for each that is not, and none for a document that has an answer. Rejects where Redis is away.
 */
export function batchJudge({ retries, telemetry, delays }: JudgeParts): BatchHandler {
  return async (messages) => {
    crashPoint("retrier.read");
    const scheduled: ScheduledRetry[] = [];
    const dead = new Map<string, DeadLetterEntry>();
    const alive = new Set<string>();
    for (const message of messages) {
      const verdict = readVerdict(message);
      if (isMalformed(verdict)) {
        passOver(telemetry, verdict);
        continue;
      }
      const { reportId } = verdict;
      const failed = verdict.status === "rejected" && verdict.rejection.class === "failed";
      if (failed && !verdict.retrying) {
        alive.delete(reportId);
        dead.set(reportId, deadLetter(verdict));
        continue;
      }
      dead.delete(reportId);
      alive.add(reportId);
      if (failed) {
        const job = nextTry(verdict);
        scheduled.push({ job, delayMs: delayOf(job.step, delays) });
      }
    }
    await retries.schedule(scheduled);
    await retries.exhume([...alive]);
    await retries.bury([...dead.values()]);
    crashPoint("retrier.scheduled");
    for (const { job } of scheduled) {
      telemetry.count("gongkai_retries_scheduled_total", { reason: job.reason, step: job.step });
    }
    for (const { reason } of dead.values()) telemetry.count("gongkai_dead_letters_total", { reason });
  };
}
