import { failedReasons, reportIdSchema } from "@gongkai/contracts";
import { z } from "zod";

/** A dead letter as the queue `dead-letters` shows it; the whole of it stands in ClickHouse. */
export const deadLetterEntrySchema = z.object({
  reportId: reportIdSchema,
  revision: z.int().min(0),
  reason: z.enum(failedReasons),
  parserVersion: z.string(),
  sourceUri: z.string(),
  attemptedAt: z.iso.datetime({ offset: true }),
});
export type DeadLetterEntry = z.infer<typeof deadLetterEntrySchema>;

/** An answer about a document: it says nothing about an entry of a higher revision. */
export type DeadLetterKey = Pick<DeadLetterEntry, "reportId" | "revision">;
