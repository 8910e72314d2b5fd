import { resolve } from "node:path";
import type { GongkaiError } from "@gongkai/contracts";
import { ExtractionPool, type PoolOptions } from "@gongkai/extraction-pool";
import { receive } from "@gongkai/ingest";
import type { Warehouse } from "@gongkai/warehouse";
import { answerStored, bounds, type StoredDocument, unanswered } from "./answer-stored.js";
import { inBatches } from "./batches.js";
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

/**
 * The stages of one machine and the loop around them: receive → store raw → extract → load. Raw bytes are stored before
 * anything is extracted, so the warehouse itself says what an earlier run left unfinished; that is taken up first.
 * @throws GongkaiError where the system fails (engine gone, disk full), never for what a document holds. The same call
 * again goes on where this one was.
 */
export async function run(warehouse: Warehouse, options: RunOptions): Promise<RunTally> {
  const tally = emptyTally();
  const pool = new ExtractionPool(options.pool);
  try {
    await answerStored(warehouse, storedDocuments(warehouse, options, tally), pool, {
      answered: () => {
        tally.answered++;
        options.onProgress?.(tally);
      },
      stored: (answers) => {
        for (const { outcome } of answers) countOutcome(tally, outcome);
      },
    });
    return tally;
  } finally {
    await pool.close();
  }
}

async function* storedDocuments(
  warehouse: Warehouse,
  options: RunOptions,
  tally: RunTally,
): AsyncGenerator<StoredDocument[]> {
  // What an earlier run stored and did not get to parse.
  for await (const documents of unanswered(warehouse, options.signal)) {
    tally.resumed += documents.length;
    yield documents;
  }
  yield* newlyStored(warehouse, options, tally);
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
