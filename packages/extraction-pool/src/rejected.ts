import { classOf, largestDocument, type RejectedDocument, type RejectionReason } from "@gongkai/contracts";
import { parserVersion } from "@gongkai/extraction";

/** The answer to a document that never reached extraction, or that extraction did not come back from. */
export function rejected(
  reportId: string,
  reason: RejectionReason,
  message: string,
  detail: Record<string, unknown> = {},
): RejectedDocument {
  return {
    status: "rejected",
    reportId,
    parserVersion,
    rejection: { reason, class: classOf(reason), message, detail },
    diagnostics: [],
  };
}

/** The answer to a document above the limit, of which only hash and size were taken. */
export function tooLarge(reportId: string, size: number): RejectedDocument {
  const message = `The document has ${size} bytes; at most ${largestDocument} are read.`;
  return rejected(reportId, "too_large", message, { bytes: size });
}
