import type { ParsedDocument } from "@gongkai/attempts";
import { rawTopic } from "@gongkai/contracts";
import {
  decodeOutcome,
  ExtractionPool,
  encodeOutcome,
  lastStep,
  type PoolOptions,
  remedies,
  tooLarge,
} from "@gongkai/extraction-pool";
import type { Origin, PendingReport, RawReport, StoredOutcome, Warehouse } from "@gongkai/warehouse";
import { type BatchBounds, inBatches } from "./batches.js";
import { runAhead } from "./run-ahead.js";

export interface ReparseOptions {
  /** The documents, by id; of those that are not stored nothing comes. */
  readonly documents: AsyncIterable<PendingReport>;
  readonly pool?: PoolOptions;
  /** When it fires, the batch at work is still answered, and no more is read. */
  readonly signal?: AbortSignal;
}

const bounds: BatchBounds = { bytes: 8 * 1024 * 1024, items: 500 };

/**
 * Stored documents read again with today's parser and all remedies at once, in batches bounded by bytes; nothing is
 * stored here. The answer's revision is the highest of this parser version, so it replaces whatever that version said
 * before; what fails is a dead letter.
 */
export async function* reparse(
  warehouse: Warehouse,
  { documents, pool: options, signal }: ReparseOptions,
): AsyncGenerator<ParsedDocument[]> {
  const pool = new ExtractionPool({ ...remedies[lastStep], ...options });
  try {
    yield* runAhead(answers(warehouse, documents, pool, signal));
  } finally {
    await pool.close();
  }
}

async function* answers(
  warehouse: Warehouse,
  documents: AsyncIterable<PendingReport>,
  pool: ExtractionPool,
  signal: AbortSignal | undefined,
): AsyncGenerator<ParsedDocument[]> {
  for await (const batch of inBatches(documents, ({ size }) => size, bounds)) {
    if (signal?.aborted) return;
    const ids = batch.map(({ reportId }) => reportId);
    const [stored, origins] = await Promise.all([warehouse.readRaw(ids), warehouse.originsOf(ids)]);
    yield await Promise.all(stored.map((report) => readAgain(report, origins.get(report.reportId), pool)));
  }
}

async function readAgain(report: RawReport, origin: Origin | undefined, pool: ExtractionPool): Promise<ParsedDocument> {
  const { reportId, bytes, size, sourceUri, mediaType } = report;
  const answer =
    bytes === null
      ? { ...encodeOutcome(tooLarge(reportId, size), null), milliseconds: 0 }
      : await pool.extract({ reportId, bytes });
  const attemptedAt = new Date();
  const placed = origin !== undefined && origin.raw_partition >= 0;
  return {
    ...answer,
    document: {
      reportId,
      raw: placed ? { topic: rawTopic, partition: origin.raw_partition, offset: origin.raw_offset } : null,
      source: { uri: sourceUri, fetchedAt: (origin?.fetched_at ?? attemptedAt).toISOString(), mediaType, bytes: size },
    },
    stage: "reparse",
    try: (origin?.reparses ?? 0) + 1,
    step: lastStep,
    attemptedAt,
  };
}

/** What `reparse` answered, as the warehouse stores it. */
export function storedOutcome(answer: ParsedDocument, site: string): StoredOutcome {
  const { document, stage, step, milliseconds, attemptedAt } = answer;
  const { bytes, mediaType } = document.source;
  return {
    ...decodeOutcome(answer),
    attempt: { stage, try: answer.try, step, site, bytes, milliseconds, attemptedAt, mediaType },
  };
}
