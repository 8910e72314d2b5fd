import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import { dirname } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { z } from "zod";
import { linesOf } from "../lines.js";

const longestEntry = 64 * 1024;

/** A file as it was when it was read. */
export interface FileState {
  /** Absolute. */
  readonly path: string;
  readonly size: number;
  readonly mtimeMs: number;
}

const entrySchema = z.object({
  path: z.string(),
  size: z.number(),
  mtimeMs: z.number(),
  /** Entries of the file that are done; absent where all are. */
  done: z.int().optional(),
});

/**
 * Which files have been taken, and how far: one JSON line each, written after the sink acknowledged what it tells of. A
 * line that is lost or cut off means that some documents are sent again, which is harmless.
 */
export class ImportJournal {
  readonly #file: FileHandle;
  /** Entries done, by a hash of the file's state: a million paths fit in memory. */
  readonly #done: Map<string, number>;
  #writing: Promise<unknown> = Promise.resolve();
  #unwritten = "";

  private constructor(file: FileHandle, done: Map<string, number>) {
    this.#file = file;
    this.#done = done;
  }

  /** @throws GongkaiError E_STATE_UNUSABLE where it cannot be read or written */
  static async open(path: string): Promise<ImportJournal> {
    try {
      await mkdir(dirname(path), { recursive: true });
      const file = await open(path, "a+", 0o600);
      const done = await readEntries(file.createReadStream({ start: 0, autoClose: false }));
      // A line that a crash cut off must not run into the next one.
      await file.appendFile("\n");
      return new ImportJournal(file, done);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new GongkaiError("E_STATE_UNUSABLE", `${path} (${why})`, { cause: error });
    }
  }

  /** How many of the file's entries are done: Infinity where all are. */
  done(file: FileState): number {
    return this.#done.get(keyOf(file)) ?? 0;
  }

  /** Notes that the first `done` entries of the file are done, or all of them. */
  note({ path, size, mtimeMs }: FileState, done: number): void {
    this.#done.set(keyOf({ path, size, mtimeMs }), done);
    const whole = done === Number.POSITIVE_INFINITY;
    this.#unwritten += `${JSON.stringify({ path, size, mtimeMs, ...(whole ? {} : { done }) })}\n`;
    this.#writing = this.#writing.then(() => this.#write());
  }

  /** Resolves when all is written; rejects where that failed. */
  async close(): Promise<void> {
    try {
      await this.#writing;
    } finally {
      await this.#file.close();
    }
  }

  async #write(): Promise<void> {
    const lines = this.#unwritten;
    this.#unwritten = "";
    if (lines !== "") await this.#file.appendFile(lines);
  }
}

async function readEntries(chunks: AsyncIterable<Uint8Array>): Promise<Map<string, number>> {
  const done = new Map<string, number>();
  for await (const { text } of linesOf(chunks, longestEntry)) {
    const entry = entrySchema.safeParse(parsed(text ?? ""));
    if (entry.success) done.set(keyOf(entry.data), entry.data.done ?? Number.POSITIVE_INFINITY);
  }
  return done;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function keyOf({ path, size, mtimeMs }: FileState): string {
  return createHash("sha256").update(`${path}\0${size}\0${mtimeMs}`).digest("base64url").slice(0, 22);
}
