import type { Telemetry } from "@gongkai/telemetry";
import { envelopeOutcome, type ParsedDocument } from "./envelope-message.js";

/** Counts one try, and logs it where it failed. */
export function observeAttempt(telemetry: Telemetry, parsedDocument: ParsedDocument): void {
  const { document, outcome, milliseconds, stage, step } = parsedDocument;
  const parsed = outcome.status === "parsed";
  telemetry.count("gongkai_attempts_total", {
    outcome: envelopeOutcome(parsedDocument),
    reason: parsed ? "" : outcome.rejection.reason,
    stage,
    edition: parsed ? outcome.edition : "",
    media_type: parsed ? outcome.mediaType : "",
  });
  telemetry.observe("gongkai_extraction_seconds", { stage }, milliseconds / 1000);
  if (parsed || outcome.rejection.class === "refused") return;
  const { reason } = outcome.rejection;
  if (reason === "timeout" || reason === "out_of_memory") {
    telemetry.count("gongkai_worker_replacements_total", { reason });
  }
  telemetry.log.warn({ reportId: document.reportId, ...document.raw, stage, step, reason, milliseconds }, "not parsed");
}
