import type { OutgoingMessage } from "@gongkai/broker";
import {
  type Envelope,
  type Outcome,
  type RawDocument,
  retryableReasons,
  revisionOf,
  schemaVersion,
} from "@gongkai/contracts";

/** What the parser found out about one document. */
export interface ParsedDocument {
  readonly document: RawDocument;
  readonly outcome: Outcome;
  readonly text: string | null;
  readonly milliseconds: number;
  readonly attemptedAt: Date;
}

/** The parser's answer as it goes to `reports.parsed`: first try, no remedy. */
export function envelopeMessage(parsed: ParsedDocument): OutgoingMessage {
  return { key: parsed.document.reportId, value: Buffer.from(JSON.stringify(envelopeOf(parsed))) };
}

function envelopeOf({ document, outcome, text, milliseconds, attemptedAt }: ParsedDocument): Envelope {
  return {
    ...outcome,
    schemaVersion,
    revision: revisionOf(outcome.parserVersion),
    stage: "parse",
    try: 1,
    step: 0,
    milliseconds,
    attemptedAt: attemptedAt.toISOString(),
    retrying: isRetryable(outcome),
    raw: document.raw,
    receivedAt: document.receivedAt.toISOString(),
    source: document.source,
    // Only of reports is the text stored.
    text: outcome.status === "parsed" ? text : null,
  };
}

/** Whether the failure climbs the retry ladder before it becomes a dead letter. */
export function isRetryable(outcome: Outcome): boolean {
  return outcome.status === "rejected" && (retryableReasons as readonly string[]).includes(outcome.rejection.reason);
}
