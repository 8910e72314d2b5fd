import type { OutgoingMessage } from "@gongkai/broker";
import {
  type Envelope,
  type Outcome,
  type RawDocument,
  retryableReasons,
  revisionOf,
  type Stage,
  schemaVersion,
} from "@gongkai/contracts";
import { lastStep } from "@gongkai/extraction-pool";

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
export interface ParsedDocument extends Try {
  readonly document: AttemptedDocument;
  readonly outcome: Outcome;
  readonly text: string | null;
  readonly milliseconds: number;
  readonly attemptedAt: Date;
}

/** A try as it goes to `reports.parsed`. */
export function envelopeMessage(parsed: ParsedDocument): OutgoingMessage {
  return { key: parsed.document.reportId, value: Buffer.from(JSON.stringify(envelopeOf(parsed))) };
}

function envelopeOf(parsed: ParsedDocument): Envelope {
  const { document, outcome, text, milliseconds, attemptedAt, stage, step } = parsed;
  return {
    ...outcome,
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
    // Only of reports is the text stored.
    text: outcome.status === "parsed" ? text : null,
  };
}

/**
 * Whether a failure climbs the retry ladder, or goes on climbing, before it becomes a dead letter. What somebody has
 * read again is read with all remedies at once.
 */
export function isRetrying({ outcome, stage, step }: Pick<ParsedDocument, "outcome" | "stage" | "step">): boolean {
  if (outcome.status === "parsed" || stage === "reparse" || step >= lastStep) return false;
  return (retryableReasons as readonly string[]).includes(outcome.rejection.reason);
}
