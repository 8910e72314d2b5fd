import { z } from "zod";
import { parsedReportSchema, rejectedDocumentSchema } from "./outcome.js";
import { placeSchema, schemaVersion, sourceSchema } from "./raw-message.js";

// What a message of `reports.parsed` holds: the outcome, as `gongkai parse --json` prints it, and how it came about.

export const parsedTopic = "reports.parsed";

/** Who tried: the parser, the retrier on the ladder, or somebody who had stored bytes read again. */
export const stages = ["parse", "retry", "reparse"] as const;
export type Stage = (typeof stages)[number];

const attempt = {
  schemaVersion: z.literal(schemaVersion),
  /** Orders what is known of a document (`revisionOf`). */
  revision: z.int().min(0),
  stage: z.enum(stages),
  /** Number of the try at this stage, from 1. */
  try: z.int().min(1).max(0xffff),
  /** Remedy step, from 0 for the plain try. */
  step: z.int().min(0),
  milliseconds: z.number().min(0),
  attemptedAt: z.iso.datetime({ offset: true }),
  /** The failure will be tried again: neither an answer nor a dead letter yet. */
  retrying: z.boolean(),
  /** The raw message that was read; null where the bytes came from the warehouse and their place is not known. */
  raw: placeSchema.nullable(),
  /** When that message was stored; absent where it is not known. */
  receivedAt: z.iso.datetime({ offset: true }).optional(),
  source: sourceSchema,
  /** The text that offsets count in; null where there is none. */
  text: z.string().nullable(),
};

export const envelopeSchema = z.discriminatedUnion("status", [
  parsedReportSchema.extend(attempt),
  rejectedDocumentSchema.extend(attempt),
]);
/** One try on one document: its outcome, with the try's number, stage, time and place. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** An envelope without what was read: what became of the document, and how. */
export const verdictSchema = z.discriminatedUnion("status", [
  envelopeSchema.options[0].omit({ sections: true, facts: true, checks: true, diagnostics: true, text: true }),
  envelopeSchema.options[1].omit({ diagnostics: true, text: true }),
]);
export type Verdict = z.infer<typeof verdictSchema>;
