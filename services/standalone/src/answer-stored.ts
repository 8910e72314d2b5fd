import { decodeOutcome, type ExtractionPool, encodeOutcome, tooLarge } from "@gongkai/extraction-pool";
import type { StoredOutcome, Warehouse } from "@gongkai/warehouse";
import type { BatchBounds } from "./batches.js";
import { runAhead } from "./run-ahead.js";

/** A document that is stored and has no outcome yet. */
export interface StoredDocument {
  readonly reportId: string;
  /** Null where it was too large to keep. */
  readonly bytes: Uint8Array | null;
  readonly size: number;
  readonly site: string;
}

/** A stage has one batch at work and at most one waiting before it, so some five of these are in memory at once. */
export const bounds: BatchBounds = { bytes: 8 * 1024 * 1024, items: 500 };

export interface Listener {
  /** A document has been answered; its answer is not stored yet. */
  readonly answered: () => void;
  /** Answers are stored. */
  readonly stored: (answers: readonly StoredOutcome[]) => void;
}

/** Extracts batches of stored documents and loads the answers, a batch of each at a time. @throws GongkaiError where the system fails */
export async function answerStored(
  warehouse: Pick<Warehouse, "storeOutcomes">,
  batches: AsyncGenerator<StoredDocument[]>,
  pool: ExtractionPool,
  { answered, stored }: Listener,
): Promise<void> {
  const extract = async (document: StoredDocument): Promise<StoredOutcome> => {
    const outcome = await answer(document, pool);
    answered();
    return outcome;
  };
  for await (const answers of runAhead(extracted(runAhead(batches), extract))) {
    await warehouse.storeOutcomes(answers);
    stored(answers);
  }
}

/** Batches of what is stored and not answered, until there is no more or the signal fires. */
export async function* unanswered(
  warehouse: Pick<Warehouse, "unparsed" | "readRaw">,
  signal: AbortSignal | undefined,
): AsyncGenerator<StoredDocument[]> {
  for (let after = ""; !signal?.aborted; ) {
    // Any answer counts, also one of an older parser: reading everything anew is for `reparse`.
    const pending = await warehouse.unparsed(bounds.items, 0, { after, maxBytes: bounds.bytes });
    const last = pending.at(-1);
    if (last === undefined) return;
    after = last.reportId;
    yield await warehouse.readRaw(pending.map(({ reportId }) => reportId));
  }
}

async function* extracted(
  batches: AsyncIterable<StoredDocument[]>,
  extract: (document: StoredDocument) => Promise<StoredOutcome>,
): AsyncGenerator<StoredOutcome[]> {
  for await (const batch of batches) yield await Promise.all(batch.map(extract));
}

async function answer({ reportId, bytes, size, site }: StoredDocument, pool: ExtractionPool): Promise<StoredOutcome> {
  const answer =
    bytes === null
      ? { ...encodeOutcome(tooLarge(reportId, size), null), milliseconds: 0 }
      : await pool.extract({ reportId, bytes });
  const { milliseconds } = answer;
  return {
    ...decodeOutcome(answer),
    attempt: { site: site || "file", bytes: size, milliseconds, attemptedAt: new Date() },
  };
}
