import { execFile } from "node:child_process";
import { closeSync, constants, openSync } from "node:fs";
import { Socket } from "node:net";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { promisify } from "node:util";

/**
 * How many statements run at once; the rest wait in line. Each holds one thread of libuv's pool for as long as it runs,
 * a stream to a slow reader too, so the pool (UV_THREADPOOL_SIZE) has to be larger: files and gzip need threads as well.
 */
const laneCount = 48;

/** The pool's size for `laneCount` lanes. libuv's default of 4 lets four queries stop everything. */
export const threadPoolSize = 64;

/** A place to run one statement, with a named pipe for what it says. */
export interface Lane {
  readonly pipe: string;
}

/** A pipe that is open at both ends. Its reader ends when the writers, the engine and we, have closed it. */
export interface OpenPipe {
  readonly reader: Readable;
  closeWriter(): void;
}

/**
 * Opens a lane's pipe. `SELECT … INTO OUTFILE` on a named pipe is the one way in which chdb writes every format
 * correctly, off the event loop, and waits for its reader. We hold the writing end open as well: without a writer a
 * reader would see the end at once, and when the engine fails before it opens the pipe, nobody else would end it.
 */
export function openPipe(lane: Lane): OpenPipe {
  const read = openSync(lane.pipe, constants.O_RDONLY | constants.O_NONBLOCK);
  const write = openSync(lane.pipe, constants.O_WRONLY | constants.O_NONBLOCK);
  const reader = new Socket({ fd: read, readable: true, writable: false });
  return { reader, closeWriter: () => closeSync(write) };
}

/** The places for running statements, first come, first served. */
export class Lanes {
  readonly #free: Lane[];
  readonly #waiting: ((lane: Lane) => void)[] = [];

  private constructor(lanes: Lane[]) {
    this.#free = lanes;
  }

  /** Makes the pipes, in a folder that must exist. Node has no call for that; POSIX has the command. */
  static async make(folder: string): Promise<Lanes> {
    const pipes = Array.from({ length: laneCount }, (_, i) => join(folder, `pipe-${i}`));
    await promisify(execFile)("mkfifo", ["-m", "600", ...pipes]);
    return new Lanes(pipes.map((pipe) => ({ pipe })));
  }

  /** Waits for a lane; rejects with the signal's reason if it is aborted before one is free. */
  async acquire(signal: AbortSignal): Promise<Lane> {
    signal.throwIfAborted();
    const free = this.#free.pop();
    if (free) return free;
    return new Promise((resolve, reject) => {
      const take = (lane: Lane): void => {
        signal.removeEventListener("abort", leave);
        resolve(lane);
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(take), 1);
        reject(signal.reason);
      };
      signal.addEventListener("abort", leave, { once: true });
      this.#waiting.push(take);
    });
  }

  release(lane: Lane): void {
    const next = this.#waiting.shift();
    if (next) next(lane);
    else this.#free.push(lane);
  }
}
