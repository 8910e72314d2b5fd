import type { Outcome } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import { isRetryable, type ParsedDocument } from "./envelope-message.js";

/** Counts one try, and logs it where it failed. */
export function observeAttempt(telemetry: Telemetry, { document, outcome, milliseconds }: ParsedDocument): void {
  const parsed = outcome.status === "parsed";
  telemetry.count("gongkai_attempts_total", {
    outcome: outcomeName(outcome),
    reason: parsed ? "" : outcome.rejection.reason,
    stage: "parse",
    edition: parsed ? outcome.edition : "",
    media_type: parsed ? outcome.mediaType : "",
  });
  telemetry.observe("gongkai_extraction_seconds", { stage: "parse" }, milliseconds / 1000);
  if (parsed || outcome.rejection.class === "refused") return;
  const { reason } = outcome.rejection;
  if (reason === "timeout" || reason === "out_of_memory") {
    telemetry.count("gongkai_worker_replacements_total", { reason });
  }
  telemetry.log.warn({ reportId: document.reportId, ...document.raw, reason, milliseconds }, "not parsed");
}

function outcomeName(outcome: Outcome): string {
  if (outcome.status === "parsed") return "parsed";
  return isRetryable(outcome) ? "retrying" : outcome.rejection.class;
}
