import type { AnsweredDocument, Verdict } from "@gongkai/contracts";
import { lastStep } from "@gongkai/extraction-pool";
import type { DeadLetterEntry, RetryJob } from "@gongkai/retries";

/** A document that could not be read. */
export type Failure = Extract<Verdict, { status: "rejected" }>;

export function isFailure(verdict: Verdict | AnsweredDocument): verdict is Failure {
  return "status" in verdict && verdict.status === "rejected" && verdict.rejection.class === "failed";
}

/** The try that a failure asks for: one step up. At step n of the ladder stands its nth try. */
export function nextTry({ reportId, step, revision, rejection, raw, receivedAt, source }: Failure): RetryJob {
  const next = Math.min(step + 1, lastStep);
  return {
    reportId,
    stage: "retry",
    try: next,
    step: next,
    revision,
    reason: rejection.reason as RetryJob["reason"],
    raw,
    ...(receivedAt === undefined ? {} : { receivedAt }),
    source,
  };
}

/** A failure that is not tried again, as the queue of the dead letters shows it. */
export function deadLetter({
  reportId,
  revision,
  rejection,
  parserVersion,
  source,
  attemptedAt,
}: Failure): DeadLetterEntry {
  const reason = rejection.reason as DeadLetterEntry["reason"];
  return { reportId, revision, reason, parserVersion, sourceUri: source.uri, attemptedAt };
}
