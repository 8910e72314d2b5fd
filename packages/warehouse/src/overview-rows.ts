import { z } from "zod";

// The rows that a dashboard's questions are answered with.

const whole = z.coerce.number();

/** How the tries of one day (UTC, `2026-01-31`), on one media type or site, or by one parser version ended. */
export const outcomeRow = z.object({
  kind: z.enum(["day", "media_type", "site", "parser_version"]),
  name: z.string(),
  parsed: whole,
  refused: whole,
  failed: whole,
});
export type OutcomeRow = z.infer<typeof outcomeRow>;
export type OutcomeCount = Omit<OutcomeRow, "kind">;

/** `class`: refused (no report), failed (it should have been read) or retrying. */
export const reasonRow = z.object({
  class: z.enum(["refused", "failed", "retrying"]),
  reason: z.string(),
  documents: whole,
});
export type ReasonRow = z.infer<typeof reasonRow>;

/** Milliseconds of half of the tries on a media type, and of 99 in 100. */
export const speedRow = z.object({ name: z.string(), tries: whole, median: z.number(), slowest: z.number() });
export type SpeedRow = z.infer<typeof speedRow>;

export const failureRow = z.object({
  report_id: z.string(),
  reason: z.string(),
  message: z.string(),
  tries: whole,
  tried_at: z.string(),
  site: z.string(),
  source_uri: z.string(),
});
export type FailureRow = z.infer<typeof failureRow>;

/** Reports of one province (`""` where none is known) on one year. */
export const coverageRow = z.object({ province: z.string(), year: z.int(), reports: whole });
export type CoverageRow = z.infer<typeof coverageRow>;
