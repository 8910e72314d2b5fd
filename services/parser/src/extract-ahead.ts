import { firstTry, type ParsedDocument } from "@gongkai/attempts";
import type { RawDocument } from "@gongkai/contracts";
import { type ExtractionPool, encodeOutcome, tooLarge } from "@gongkai/extraction-pool";

/**
 * Answers in the order of the documents, with at most `ahead` of them in the pool: who stops asking leaves little work
 * behind. Rejects where no thread can be started, and with the signal's reason when it fires, whatever a document does.
 */
export async function* extractAhead(
  documents: Iterable<RawDocument>,
  pool: ExtractionPool,
  ahead: number,
  signal: AbortSignal,
): AsyncGenerator<ParsedDocument> {
  const aborted = rejectionOf(signal);
  const inPool: Promise<ParsedDocument>[] = [];
  for (const document of documents) {
    const answer = extracted(document, pool);
    // One that rejects while nobody awaits it yet is met in its turn.
    answer.catch(() => {});
    inPool.push(answer);
    if (inPool.length >= ahead) yield await Promise.race([inPool.shift()!, aborted]);
  }
  for (const answer of inPool) yield await Promise.race([answer, aborted]);
}

async function extracted(document: RawDocument, pool: ExtractionPool): Promise<ParsedDocument> {
  const { reportId, bytes, source } = document;
  const answer =
    bytes === null
      ? { ...encodeOutcome(tooLarge(reportId, source.bytes), null), milliseconds: 0 }
      : await pool.extract({ reportId, bytes });
  return { ...firstTry, ...answer, document, attemptedAt: new Date() };
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  aborted.catch(() => {});
  return aborted;
}
