import type { Outcome } from "@gongkai/contracts";
import type { Connection } from "./connection.js";
import { OutcomeBatch } from "./outcome-batch.js";

/** How an outcome came about. */
export interface Attempt {
  /** Who tried; default `parse`. */
  readonly stage?: string;
  /** Number of the try at this stage, from 1 (default). */
  readonly try?: number;
  /** Remedy step, 0 (default) for the plain try: raises the revision. */
  readonly step?: number;
  readonly site: string;
  /** Size of the document. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly attemptedAt: Date;
  /** As declared, for documents whose type was not found. */
  readonly mediaType?: string | null;
  /** The failure will be tried again: neither an answer nor a dead letter yet. */
  readonly retrying?: boolean;
}

/** What became of one document. */
export interface StoredOutcome {
  readonly outcome: Outcome;
  /** The text that offsets count in; null where there is none. Kept for reports. */
  readonly text: string | null;
  readonly attempt: Attempt;
}

/** What a batch of outcomes is stored in, in this order. */
export type OutcomeTable = "texts" | "keys" | "facts" | "attempts" | "reports";

/**
 * Stores what became of documents; durable when it resolves. The same outcomes again, in any batches, change nothing; a
 * lower revision never replaces a higher one. A crash in between leaves every reader with old facts or new ones, and the
 * same call ends what it left: the row that says what became of a document is written last (README.md). `stored` is
 * called when a table has the rows of a batch.
 */
export async function storeOutcomes(
  connection: Connection,
  outcomes: readonly StoredOutcome[],
  stored: (table: OutcomeTable) => void = () => {},
): Promise<void> {
  let batch = new OutcomeBatch(connection);
  for (const outcome of outcomes) {
    batch.add(outcome);
    if (!batch.full) continue;
    await batch.store(stored);
    batch = new OutcomeBatch(connection);
  }
  await batch.store(stored);
}
