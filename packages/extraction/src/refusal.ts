import type { RejectionReason } from "@gongkai/contracts";

/** Why a document is no report, or cannot be read. */
export interface Refusal {
  readonly reason: RejectionReason;
  readonly message: string;
  /** Particulars, such as the links of a page that only names files. */
  readonly detail: Record<string, unknown>;
}

export function refused(reason: RejectionReason, message: string, detail: Refusal["detail"] = {}): Refusal {
  return { reason, message, detail };
}
