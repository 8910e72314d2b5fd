import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { decodeOutcome } from "./encoded-outcome.js";
import { type Answer, ExtractionPool, type PoolOptions } from "./extraction-pool.js";

/** A worker that does what the document says: `hang`, `grow`, `throw`, or answers with its text. */
const obedient = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (bytes) => {
      const text = Buffer.from(bytes).toString();
      if (text === "hang") for (;;);
      if (text === "grow") { const heap = []; for (;;) heap.push(new Array(1000).fill({})); }
      if (text === "fail") return parentPort.postMessage({ failure: "Error: a bug" });
      if (text === "crash") throw new Error("no fault of the document");
      const outcome = { status: "parsed" };
      parentPort.postMessage({ outcome, json: JSON.stringify({ ...outcome, text }) });
    });
  `)}`,
);

let pool: ExtractionPool;
afterEach(() => pool.close());

function extractAll(texts: string[], options: PoolOptions) {
  pool = new ExtractionPool({ module: obedient, threads: 2, ...options });
  return Promise.all(texts.map((text) => pool.extract({ reportId: text, bytes: Buffer.from(text) })));
}

const summary = (answer: Answer) => {
  const { outcome, text } = decodeOutcome(answer);
  return outcome.status === "rejected" ? `${outcome.reportId}: ${outcome.rejection.reason}` : text;
};

test("each document gets its own answer, in the order they were given", async () => {
  const texts = Array.from({ length: 50 }, (_, at) => `document ${at}`);
  expect((await extractAll(texts, {})).map(summary)).toEqual(texts);
});

test("bytes that are a view of more stay with their owner, and only they are sent", async () => {
  const fetched = Buffer.from("one two three");
  pool = new ExtractionPool({ module: obedient, threads: 1 });
  const views = [fetched.subarray(0, 3), fetched.subarray(4, 7), fetched.subarray(4, 7)];
  const answers = await Promise.all(views.map((bytes) => pool.extract({ reportId: "", bytes })));
  expect(answers.map(summary)).toEqual(["one", "two", "two"]);
  expect(fetched.toString()).toBe("one two three");
});

test("a document that never ends is given up, the others are answered", async () => {
  const answers = await extractAll(["a", "hang", "b", "hang", "c"], { timeout: 1000 });
  expect(answers.map(summary)).toEqual(["a", "hang: timeout", "b", "hang: timeout", "c"]);
});

test("a document that eats the heap is given up, the others are answered", async () => {
  const answers = await extractAll(["a", "grow", "b"], { heap: 24 });
  expect(answers.map(summary)).toEqual(["a", "grow: out_of_memory", "b"]);
});

test("an exception of extraction is an answer that carries it", async () => {
  const [answer] = await extractAll(["fail"], {});
  expect(answer?.outcome).toMatchObject({ rejection: { reason: "undecodable", detail: { failure: "Error: a bug" } } });
});

test("a thread that dies of itself is no fault of the document", async () => {
  await expect(extractAll(["crash"], {})).rejects.toThrow(/no fault/);
});

test("a pool that is closed at work leaves nothing that would keep the process", async () => {
  const built = new URL("../dist/index.js", import.meta.url).href;
  const script = `
    import { ExtractionPool } from ${JSON.stringify(built)};
    const pool = new ExtractionPool({ module: new URL(${JSON.stringify(obedient.href)}), threads: 2, timeout: 600_000 });
    for (const text of ["hang", "hang", "a"]) void pool.extract({ reportId: text, bytes: Buffer.from(text) });
    await pool.close();`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], { stdio: "inherit" });
  onTestFinished(() => void child.kill("SIGKILL"));
  // It ends by itself: the time limit of this test is far below that of a document.
  expect(await once(child, "close")).toEqual([0, null]);
});
