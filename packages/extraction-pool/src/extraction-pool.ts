import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { RejectionReason } from "@gongkai/contracts";
import type { Decoding } from "@gongkai/extraction";
import { type EncodedOutcome, encodeOutcome } from "./encoded-outcome.js";
import { rejected } from "./rejected.js";
import { remedies } from "./remedies.js";

/** A document to extract. */
export interface PendingDocument {
  readonly reportId: string;
  readonly bytes: Uint8Array;
}

/** A document's answer, and how long extraction took. */
export interface Answer extends EncodedOutcome {
  readonly milliseconds: number;
}

export interface PoolOptions {
  /** Threads; by default one less than the machine has cores, since loading wants one too. */
  readonly threads?: number;
  /** Milliseconds after which a document is given up as `timeout`. */
  readonly timeout?: number;
  /** MiB of heap after which a document is given up as `out_of_memory`. */
  readonly heap?: number;
  /** How bytes become text; default strict. */
  readonly decoding?: Decoding;
  /** The module that answers; tests put slow and greedy ones here. */
  readonly module?: URL;
}

interface Task {
  readonly document: PendingDocument;
  readonly answer: (answer: Answer) => void;
  readonly fail: (error: unknown) => void;
}

type Reply = EncodedOutcome | { failure: string };

/**
 * Extraction in worker threads. A document that takes too long or too much memory costs its thread, which is
 * replaced, and is answered with a rejection; the others never notice.
 */
export class ExtractionPool {
  readonly #waiting: Task[] = [];
  readonly #seats: Seat[];

  constructor(options: PoolOptions = {}) {
    const plain = remedies[0]!;
    const settings: Settings = {
      timeout: options.timeout ?? plain.timeout,
      heap: options.heap ?? plain.heap,
      decoding: options.decoding ?? plain.decoding,
      module: options.module ?? new URL("./extraction-worker.js", import.meta.url),
    };
    const threads = options.threads ?? Math.max(1, availableParallelism() - 1);
    this.#seats = Array.from({ length: threads }, () => new Seat(settings, () => this.#waiting.shift()));
  }

  /** Always answers; rejects only where no thread can be started, which is no fault of the document. */
  extract(document: PendingDocument): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ document, answer, fail });
      this.#seats.find((seat) => seat.idle)?.next();
    });
  }

  /** Ends all threads. What they were at, and what waits, is never answered. */
  async close(): Promise<void> {
    this.#waiting.length = 0;
    await Promise.all(this.#seats.map((seat) => seat.close()));
  }
}

interface Settings {
  readonly timeout: number;
  readonly heap: number;
  readonly decoding: Decoding;
  readonly module: URL;
}

/** A place for one thread at a time, and the document it is working on. */
class Seat {
  #worker: Worker | undefined;
  #task: Task | undefined;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly settings: Settings,
    readonly take: () => Task | undefined,
  ) {}

  get idle(): boolean {
    return this.#task === undefined;
  }

  next(): void {
    this.#task = this.take();
    if (this.#task === undefined) return;
    this.#worker ??= this.#start();
    this.#startedAt = performance.now();
    // Answers that arrived while this thread was busy are in the queue before the second check.
    this.#timer = setTimeout((task) => setImmediate(() => this.#giveUp(task)), this.settings.timeout, this.#task);
    // Bytes are often a view of a whole fetch, and all that a view stands on would be copied with it.
    const bytes = new Uint8Array(this.#task.document.bytes);
    this.#worker.postMessage(bytes, [bytes.buffer]);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #start(): Worker {
    const { module, heap, decoding } = this.settings;
    const worker = new Worker(module, { workerData: { decoding }, resourceLimits: { maxOldGenerationSizeMb: heap } });
    worker.on("message", (reply: Reply) => {
      if (worker !== this.#worker) return;
      if ("failure" in reply)
        this.#reject("undecodable", "Extraction failed on this document; please report it.", {
          failure: reply.failure,
        });
      else this.#settle(reply);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        this.#reject("out_of_memory", `Extraction took more than ${heap} MiB.`, { mebibytes: heap });
      } else this.#fail(error);
    });
    return worker;
  }

  #giveUp(task: Task): void {
    if (this.#task !== task) return;
    void this.close();
    const { timeout } = this.settings;
    this.#reject("timeout", `Extraction took more than ${timeout / 1000} seconds.`, { milliseconds: timeout });
  }

  #reject(reason: RejectionReason, message: string, detail: Record<string, unknown>): void {
    const reportId = this.#task?.document.reportId ?? "";
    this.#settle(encodeOutcome(rejected(reportId, reason, message, detail), null));
  }

  #settle(answer: EncodedOutcome): void {
    const milliseconds = performance.now() - this.#startedAt;
    this.#endTask()?.answer({ ...answer, milliseconds });
    this.next();
  }

  #fail(error: unknown): void {
    this.#endTask()?.fail(error);
    this.next();
  }

  #endTask(): Task | undefined {
    clearTimeout(this.#timer);
    const task = this.#task;
    this.#task = undefined;
    return task;
  }
}
