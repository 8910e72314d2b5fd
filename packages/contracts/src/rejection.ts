import { z } from "zod";

/** Reasons of class `refused`: the document is no report. An answer like any other, never retried. */
export const refusedReasons = ["empty", "attachment_only", "list_page", "notice", "not_a_report"] as const;

/** Reasons of class `failed`: the document should have been read and was not. A dead letter in the end. */
export const failedReasons = [
  "undecodable",
  "unsupported_format",
  "too_large",
  "image_only",
  "unidentified",
  "no_facts",
  "timeout",
  "out_of_memory",
] as const;

/** Failed reasons that climb the retry ladder before they become dead letters. */
export const retryableReasons = ["undecodable", "timeout", "out_of_memory"] as const;

export const rejectionReasons = [...refusedReasons, ...failedReasons] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

export const rejectionClasses = ["refused", "failed"] as const;
export type RejectionClass = (typeof rejectionClasses)[number];

/** The class a reason belongs to; failure rate counts `failed` only. */
export function classOf(reason: RejectionReason): RejectionClass {
  return (refusedReasons as readonly string[]).includes(reason) ? "refused" : "failed";
}

export const rejectionSchema = z.object({
  reason: z.enum(rejectionReasons),
  class: z.enum(rejectionClasses),
  message: z.string(),
  detail: z.record(z.string(), z.unknown()),
});
export type Rejection = z.infer<typeof rejectionSchema>;
