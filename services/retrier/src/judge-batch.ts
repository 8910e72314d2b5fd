import type { BatchHandler } from "@gongkai/broker";
import { passOver } from "@gongkai/consumer";
import { type AnsweredDocument, isMalformed, readAnswered, readVerdict, type Verdict } from "@gongkai/contracts";
import { delayOf, type Retries, type ScheduledRetry } from "@gongkai/retries";
import { crashPoint, type Telemetry } from "@gongkai/telemetry";
import { deadLetter, isFailure, nextTry } from "./next-try.js";

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
    const latest = new Map<string, Verdict | AnsweredDocument>();
    for (const message of messages) {
      const verdict = readAnswered(message) ?? readVerdict(message);
      if (isMalformed(verdict)) {
        passOver(telemetry, verdict);
        continue;
      }
      // A try that was made twice says the same again, after what came of it.
      if ((latest.get(verdict.reportId)?.revision ?? 0) <= verdict.revision) latest.set(verdict.reportId, verdict);
      if (isFailure(verdict) && verdict.retrying) {
        const job = nextTry(verdict);
        scheduled.push({ job, delayMs: delayOf(job.step, delays) });
      }
    }
    const verdicts = [...latest.values()];
    const dead = verdicts
      .filter(isFailure)
      .filter(({ retrying }) => !retrying)
      .map(deadLetter);
    await retries.schedule(scheduled);
    await retries.exhume(verdicts.filter((verdict) => !isFailure(verdict) || verdict.retrying));
    await retries.bury(dead);
    crashPoint("retrier.scheduled");
    for (const { job } of scheduled) {
      telemetry.count("gongkai_retries_scheduled_total", { reason: job.reason, step: job.step });
    }
    for (const { reason } of dead) telemetry.count("gongkai_dead_letters_total", { reason });
  };
}
