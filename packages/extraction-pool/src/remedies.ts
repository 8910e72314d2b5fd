import type { PoolOptions } from "./extraction-pool.js";

/** How a document is read at a step: milliseconds and MiB of heap after which it is given up, and how it is decoded. */
export type Remedy = Required<Pick<PoolOptions, "timeout" | "heap" | "decoding">>;

/**
 * What is tried on a document that could not be read, by step: 0 is the plain try, each step above it includes the one
 * below: first more time, then more memory and whatever can be decoded, then as much as one document may take.
 */
export const remedies: readonly Remedy[] = [
  { timeout: 60_000, heap: 1024, decoding: "strict" },
  { timeout: 180_000, heap: 1536, decoding: "strict" },
  { timeout: 300_000, heap: 2048, decoding: "lenient" },
  { timeout: 600_000, heap: 4096, decoding: "lenient" },
];

/** The step with all remedies. What fails there is a dead letter. */
export const lastStep = remedies.length - 1;
