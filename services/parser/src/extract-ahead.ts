import { firstTry, type ParsedDocument } from "@gongkai/attempts";
import type { RawDocument } from "@gongkai/contracts";
import { type ExtractionPool, tooLarge } from "@gongkai/extraction-pool";

/**
 * Answers in the order of the documents, with at most `ahead` of them in the pool: who stops asking leaves little work
 * behind. Rejects only where no thread can be started.
 */
export async function* extractAhead(
  documents: Iterable<RawDocument>,
  pool: ExtractionPool,
  ahead: number,
): AsyncGenerator<ParsedDocument> {
  const inPool: Promise<ParsedDocument>[] = [];
  for (const document of documents) {
    const answer = extracted(document, pool);
    // One that rejects while nobody awaits it yet is met in its turn.
    answer.catch(() => {});
    inPool.push(answer);
    if (inPool.length >= ahead) yield await inPool.shift()!;
  }
  for (const answer of inPool) yield await answer;
}

async function extracted(document: RawDocument, pool: ExtractionPool): Promise<ParsedDocument> {
  const { reportId, bytes, source } = document;
  const { outcome, text, milliseconds } =
    bytes === null
      ? { outcome: tooLarge(reportId, source.bytes), text: null, milliseconds: 0 }
      : await pool.extract({ reportId, bytes });
  return { ...firstTry, document, outcome, text, milliseconds, attemptedAt: new Date() };
}
