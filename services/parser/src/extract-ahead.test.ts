import { createHash } from "node:crypto";
import type { RawDocument } from "@gongkai/contracts";
import { decodeOutcome, ExtractionPool } from "@gongkai/extraction-pool";
import { afterEach, expect, test } from "vitest";
import { extractAhead } from "./extract-ahead.js";

/** A worker that does what the document says: `hang`, `crash`, or answers with its text. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (bytes) => {
      const text = Buffer.from(bytes).toString();
      if (text === "hang") for (;;);
      if (text === "crash") throw new Error("no thread");
      const outcome = { status: "parsed" };
      parentPort.postMessage({ outcome, json: JSON.stringify({ ...outcome, text }) });
    });
  `)}`,
);

let pool: ExtractionPool;
afterEach(() => pool.close());

const documentOf = (text: string | null): RawDocument => ({
  reportId: createHash("sha256").update(String(text)).digest("hex"),
  bytes: text === null ? null : Buffer.from(text),
  source: { uri: "file:///a", fetchedAt: "2026-01-02T03:04:05Z", mediaType: null, bytes: text?.length ?? 50_000_000 },
  raw: { topic: "reports.raw", partition: 0, offset: 0 },
  receivedAt: new Date(),
});

async function texts(documents: readonly (string | null)[], ahead: number, signal = new AbortController().signal) {
  pool = new ExtractionPool({ module: obedient, threads: 2, timeout: 60_000 });
  const answers: (string | null)[] = [];
  let taken = 0;
  function* take() {
    for (const document of documents) {
      expect(++taken - answers.length).toBeLessThanOrEqual(ahead);
      yield documentOf(document);
    }
  }
  for await (const answer of extractAhead(take(), pool, ahead, signal)) answers.push(decodeOutcome(answer).text);
  return answers;
}

test("answers come in order, and no more than asked for are in the pool", async () => {
  const documents = Array.from({ length: 30 }, (_, at) => `document ${at}`);
  expect(await texts(documents, 4)).toEqual(documents);
});

test("a document too large to carry is answered without a thread", async () => {
  expect(await texts(["a", null, "b"], 2)).toEqual(["a", null, "b"]);
});

test("asked to end, it does not wait for a document that takes its time", async () => {
  const end = new AbortController();
  setTimeout(() => end.abort(new Error("rebalance")), 100);
  const startedAt = Date.now();
  await expect(texts(["a", "hang", "b"], 3, end.signal)).rejects.toThrow("rebalance");
  expect(Date.now() - startedAt).toBeLessThan(20_000);
});

test("a thread that dies of itself is an error of the system", async () => {
  await expect(texts(["a", "crash", "b"], 8)).rejects.toThrow("no thread");
});
