import { z } from "zod";
import { reportIdSchema } from "./raw-message.js";
import type { TopicMessage } from "./topic-message.js";

/** What became of a document, as the headers of its envelope say. */
const envelopeOutcomes = ["parsed", "refused", "retrying", "failed"] as const;
export type EnvelopeOutcome = (typeof envelopeOutcomes)[number];

/** Headers of a message of `reports.parsed`, for whoever needs no more. A producer may leave them out. */
const envelopeHeadersSchema = z.object({
  outcome: z.enum(envelopeOutcomes),
  revision: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number),
});

/** A document that was read, or is no report, as of a revision. */
export interface AnsweredDocument {
  readonly reportId: string;
  readonly revision: number;
}

/**
 * The document of a message whose headers say that it was parsed or refused. Undefined for a failure, and where the headers do
 * not say: then the envelope itself has to be read.
 */
export function readAnswered({ key, headers }: TopicMessage): AnsweredDocument | undefined {
  const checked = envelopeHeadersSchema.safeParse(headers);
  if (!checked.success) return undefined;
  const { outcome, revision } = checked.data;
  if (outcome !== "parsed" && outcome !== "refused") return undefined;
  const id = reportIdSchema.safeParse(key);
  return id.success ? { reportId: id.data, revision } : undefined;
}
