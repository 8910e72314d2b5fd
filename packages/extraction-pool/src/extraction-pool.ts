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
    this.#seats = Array.from({ length: threads }, () => new Seat(settings, this.#waiting));
  }

  /** Always answers; rejects only where no thread can be started, which is no fault of the document. */
  extract(document: PendingDocument): Promise<Answer> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ document, answer, fail });
      // To the one that has least to do.
      this.#seats.reduce((one, other) => (other.load < one.load ? other : one)).fill();
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

/**
 * What a thread may have before it, besides the document that it is working on: so it never waits for this one's turn, and
 * neither has to be woken for each document.
 */
const most = { documents: 8, bytes: 1024 * 1024 };

/** A place for one thread at a time, and the documents it was given; it is working on the first. */
class Seat {
  #worker: Worker | undefined;
  #tasks: Task[] = [];
  #bytes = 0;
  #startedAt = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(
    readonly settings: Settings,
    readonly waiting: Task[],
  ) {}

  /** How many documents it has. */
  get load(): number {
    return this.#tasks.length;
  }

  /** Takes documents that wait, as many as it may. */
  fill(): void {
    while (this.#tasks.length === 0 || (this.#tasks.length < most.documents && this.#bytes < most.bytes)) {
      const task = this.waiting.shift();
      if (task === undefined) return;
      this.#worker ??= this.#start();
      this.#tasks.push(task);
      this.#bytes += task.document.bytes.length;
      if (this.#tasks.length === 1) this.#begin();
      // Bytes are often a view of a whole fetch, and all that a view stands on would be copied with it.
      const bytes = new Uint8Array(task.document.bytes);
      this.#worker.postMessage(bytes, [bytes.buffer]);
    }
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
    // All answers of a thread that has died are there before its error.
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (worker !== this.#worker) return;
      this.#worker = undefined;
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") {
        this.#reject("out_of_memory", `Extraction took more than ${heap} MiB.`, { mebibytes: heap });
      } else this.#fail(error);
    });
    return worker;
  }

  /** The thread has come to the first of its documents. */
  #begin(): void {
    this.#startedAt = performance.now();
    // Answers that arrived while this thread was busy are in the queue before the second check.
    this.#timer = setTimeout((task) => setImmediate(() => this.#giveUp(task)), this.settings.timeout, this.#tasks[0]!);
  }

  #giveUp(task: Task): void {
    if (this.#tasks[0] !== task) return;
    void this.close();
    const { timeout } = this.settings;
    this.#reject("timeout", `Extraction took more than ${timeout / 1000} seconds.`, { milliseconds: timeout });
  }

  #reject(reason: RejectionReason, message: string, detail: Record<string, unknown>): void {
    const reportId = this.#tasks[0]?.document.reportId ?? "";
    this.#settle(encodeOutcome(rejected(reportId, reason, message, detail), null));
  }

  #settle(answer: EncodedOutcome): void {
    const milliseconds = performance.now() - this.#startedAt;
    this.#endTask()?.answer({ ...answer, milliseconds });
    this.fill();
  }

  #fail(error: unknown): void {
    this.#endTask()?.fail(error);
    this.fill();
  }

  #endTask(): Task | undefined {
    clearTimeout(this.#timer);
    const task = this.#tasks.shift();
    this.#bytes -= task?.document.bytes.length ?? 0;
    // What a thread had before it goes to whoever comes first.
    if (this.#worker === undefined) {
      this.waiting.unshift(...this.#tasks);
      this.#tasks = [];
      this.#bytes = 0;
    } else if (this.#tasks.length > 0) this.#begin();
    return task;
  }
}
