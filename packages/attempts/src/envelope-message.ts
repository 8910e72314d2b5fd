import type { OutgoingMessage } from "@gongkai/broker";
import {
  type Envelope,
  type EnvelopeOutcome,
  type Outcome,
  type RawDocument,
  retryableReasons,
  revisionOf,
  type Stage,
  schemaVersion,
} from "@gongkai/contracts";
import { type EncodedOutcome, lastStep } from "@gongkai/extraction-pool";

/** What an envelope says of the document that was tried; the place is null where it is not known. */
export interface AttemptedDocument extends Pick<RawDocument, "reportId" | "source"> {
  readonly raw: RawDocument["raw"] | null;
  readonly receivedAt?: Date | undefined;
}

/** Which try it was: who tried, the how manieth time, and with which remedies. */
export interface Try {
  readonly stage: Stage;
  readonly try: number;
  readonly step: number;
}

/** The parser's: without remedy. */
export const firstTry: Try = { stage: "parse", try: 1, step: 0 };

/** One try on a document, as it ended. */
export interface ParsedDocument extends Try, EncodedOutcome {
  readonly document: AttemptedDocument;
  readonly milliseconds: number;
  readonly attemptedAt: Date;
}

/** A try as it goes to `reports.parsed`: what is known of it goes in front of the outcome as it was written. */
export function envelopeMessage(parsed: ParsedDocument): OutgoingMessage {
  const attempt = attemptOf(parsed);
  const front = JSON.stringify(attempt).slice(0, -1);
  return {
    key: parsed.document.reportId,
    value: Buffer.from(`${front},${parsed.json.slice(1)}`),
    headers: { outcome: envelopeOutcome(parsed), revision: String(attempt.revision) },
  };
}

/** What an envelope says besides the outcome and its text. */
type AttemptFields = Omit<Envelope, keyof Outcome | "text">;

function attemptOf(parsed: ParsedDocument): AttemptFields {
  const { document, outcome, milliseconds, attemptedAt, stage, step } = parsed;
  return {
    schemaVersion,
    revision: revisionOf(outcome.parserVersion, step),
    stage,
    try: parsed.try,
    step,
    milliseconds,
    attemptedAt: attemptedAt.toISOString(),
    retrying: isRetrying(parsed),
    raw: document.raw,
    ...(document.receivedAt ? { receivedAt: document.receivedAt.toISOString() } : {}),
    source: document.source,
  };
}

/** What became of the document by this try; of a failure, whether it will be tried again. */
export function envelopeOutcome(parsed: ParsedDocument): EnvelopeOutcome {
  const { outcome } = parsed;
  if (outcome.status === "parsed") return "parsed";
  return isRetrying(parsed) ? "retrying" : outcome.rejection.class;
}

/**
 * Whether a failure climbs the retry ladder, or goes on climbing, before it becomes a dead letter. What somebody has
 * read again is read with all remedies at once.
 */
export function isRetrying({ outcome, stage, step }: Pick<ParsedDocument, "outcome" | "stage" | "step">): boolean {
  if (outcome.status === "parsed" || stage === "reparse" || step >= lastStep) return false;
  return (retryableReasons as readonly string[]).includes(outcome.rejection.reason);
}
