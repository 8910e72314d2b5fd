import type { Outcome } from "@gongkai/contracts";

/** A document's outcome, and the text that its offsets count in (null where there is none). */
export interface Extraction {
  readonly outcome: Outcome;
  readonly text: string | null;
}

/** Bytes in, report or rejection out. Pure and synchronous; never throws for what a document holds. */
export type Extract = (bytes: Uint8Array) => Extraction;
