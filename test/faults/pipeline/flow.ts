import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Expected, expectedOf, flowDocuments } from "./documents.js";

const tickMs = 500;
/** With so many messages under way nothing more is written: a slow machine gets a longer flow, not a longer queue. */
const mostUnderWay = 2000;
/** Ingest leaves a file alone that has just changed. */
const ageMs = 60_000;

/** Documents that come into the folder which ingest watches, at a steady pace, until `stop`. */
export class Flow {
  readonly #folder: string;
  readonly #documents: Generator<{ name: string; bytes: Uint8Array }>;
  readonly #writing: Promise<void>;
  #stopped = false;
  #count = 0;

  /** `underWay` tells how many messages are. */
  constructor(watched: string, number: number, documentsPerSecond: number, underWay: () => Promise<number>) {
    this.#folder = join(watched, String(number));
    this.#documents = flowDocuments(number);
    mkdirSync(this.#folder, { recursive: true });
    this.#writing = this.#write(Math.round((documentsPerSecond * tickMs) / 1000), underWay);
  }

  /** Documents so far. */
  get count(): number {
    return this.#count;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#writing;
  }

  expected(): Expected {
    return expectedOf(this.#folder);
  }

  /** What ingest has sent it need not look at again. */
  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #write(each: number, underWay: () => Promise<number>): Promise<void> {
    for (; !this.#stopped; await sleep(tickMs)) {
      if ((await underWay()) > mostUnderWay) continue;
      const changed = new Date(Date.now() - ageMs);
      for (let at = 0; at < each; at++) {
        const { name, bytes } = this.#documents.next().value!;
        const path = join(this.#folder, name);
        writeFileSync(path, bytes);
        utimesSync(path, changed, changed);
        this.#count++;
      }
    }
  }
}
