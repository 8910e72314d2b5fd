import { failedReasons, placeSchema, reportIdSchema, sourceSchema } from "@gongkai/contracts";
import { z } from "zod";

/**
 * A try that is to come. It names the document and says where it came from, never what stands in it. `stage`, `try` and
 * `step` are settled here: however often the job is done, it is one and the same try.
 */
export const retryJobSchema = z.object({
  reportId: reportIdSchema,
  /** `retry`: the next step of the ladder. `reparse`: a dead letter that somebody had replayed. */
  stage: z.enum(["retry", "reparse"]),
  try: z.int().min(1),
  /** Remedy step. */
  step: z.int().min(1),
  /** Revision of the failure: an answer below it would be passed over. */
  revision: z.int().min(0),
  /** Why the document failed before. */
  reason: z.enum(failedReasons),
  raw: placeSchema.nullable(),
  receivedAt: z.iso.datetime({ offset: true }).optional(),
  source: sourceSchema,
});
export type RetryJob = z.infer<typeof retryJobSchema>;

/**
 * The same try has the same id, so BullMQ passes over a job that is told twice, as long as the first is there in any
 * state. BullMQ allows no `:` in ids.
 */
export function retryJobId({ reportId, revision, stage, try: number }: RetryJob): string {
  return [reportId, revision, stage, number].join("-");
}
