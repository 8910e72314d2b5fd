import { classOf, type RejectedDocument, type RejectionReason } from "@gongkai/contracts";
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

/** The answer to a document above the limit; its bytes are not kept. */
export function tooLarge(reportId: string, size: number, limit: number): RejectedDocument {
  return rejected(reportId, "too_large", `The document has ${size} bytes; at most ${limit} are read.`, { size, limit });
}
