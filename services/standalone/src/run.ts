import { resolve } from "node:path";
import type { GongkaiError } from "@gongkai/contracts";
import { decodeOutcome, ExtractionPool, encodeOutcome, type PoolOptions, tooLarge } from "@gongkai/extraction-pool";
import { receive } from "@gongkai/ingest";
import type { StoredOutcome, Warehouse } from "@gongkai/warehouse";
import { type BatchBounds, inBatches } from "./batches.js";
import { runAhead } from "./run-ahead.js";
import { countOutcome, emptyTally, type RunTally } from "./tally.js";

export interface RunOptions {
  /** Files and folders, known to be there. */
  readonly paths: readonly string[];
  /** When it fires, what has been read is still finished, and no more is read. */
  readonly signal?: AbortSignal;
  readonly pool?: PoolOptions;
  /** A file or folder that cannot be read; the rest goes on. */
  readonly onProblem?: (problem: GongkaiError) => void;
  /** After each batch that is stored and each document that is answered. */
  readonly onProgress?: (tally: Readonly<RunTally>) => void;
}

/** A document that is stored and has no outcome yet. */
interface StoredDocument {
  readonly reportId: string;
  /** Null where it was too large to keep. */
  readonly bytes: Uint8Array | null;
  readonly size: number;
  readonly site: string;
}

/** A stage has one batch at work and at most one waiting before it, so some five of these are in memory at once. */
const bounds: BatchBounds = { bytes: 8 * 1024 * 1024, items: 500 };

/**
 * The stages of one machine and the loop around them: receive → store raw → extract → load. Raw bytes are stored before
 * anything is extracted, so the warehouse itself says what an earlier run left unfinished; that is taken up first.
 * @throws GongkaiError where the system fails (engine gone, disk full), never for what a document holds. The same call
 * again goes on where this one was.
 */
export async function run(warehouse: Warehouse, options: RunOptions): Promise<RunTally> {
  const tally = emptyTally();
  const pool = new ExtractionPool(options.pool);
  const extract = async (document: StoredDocument): Promise<StoredOutcome> => {
    const outcome = await answer(document, pool);
    tally.answered++;
    options.onProgress?.(tally);
    return outcome;
  };
  try {
    const documents = storedDocuments(warehouse, options, tally);
    for await (const answers of runAhead(extracted(runAhead(documents), extract))) {
      await warehouse.storeOutcomes(answers);
      for (const { outcome } of answers) countOutcome(tally, outcome);
    }
    return tally;
  } finally {
    await pool.close();
  }
}

async function* storedDocuments(warehouse: Warehouse, options: RunOptions, tally: RunTally) {
  yield* leftUnfinished(warehouse, options, tally);
  yield* newlyStored(warehouse, options, tally);
}

/** What an earlier run stored and did not get to parse. */
async function* leftUnfinished(
  warehouse: Warehouse,
  { signal }: RunOptions,
  tally: RunTally,
): AsyncGenerator<StoredDocument[]> {
  for (let after = ""; !signal?.aborted; ) {
    // Any answer counts, also one of an older parser: reading everything anew is for `reparse`.
    const pending = await warehouse.unparsed(bounds.items, 0, { after, maxBytes: bounds.bytes });
    const last = pending.at(-1);
    if (last === undefined) return;
    after = last.reportId;
    const documents = await warehouse.readRaw(pending.map(({ reportId }) => reportId));
    tally.resumed += documents.length;
    yield documents;
  }
}

/** Stores each batch of what comes, and hands on the documents that were not there before. */
async function* newlyStored(
  warehouse: Warehouse,
  { paths, signal, onProblem, onProgress }: RunOptions,
  tally: RunTally,
): AsyncGenerator<StoredDocument[]> {
  const received = receive(
    paths,
    (problem) => {
      tally.unreadable++;
      onProblem?.(problem);
    },
    signal,
  );
  for await (const batch of inBatches(received, ({ bytes }) => bytes?.length ?? 0, bounds)) {
    const added = await warehouse.storeRaw(
      batch.map(({ path, modifiedAt, ...document }) => ({
        ...document,
        sourceUri: resolve(path),
        fetchedAt: modifiedAt,
      })),
    );
    tally.received += batch.length;
    tally.duplicates += batch.length - added.size;
    onProgress?.(tally);
    yield batch
      .filter(({ reportId }) => added.delete(reportId))
      .map(({ reportId, bytes, size }) => ({ reportId, bytes, size, site: "file" }));
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
