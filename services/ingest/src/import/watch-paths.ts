import { setTimeout as sleep } from "node:timers/promises";
import type { FileState } from "./import-journal.js";
import { emptyTally, type ImportOptions, type ImportTally, importPaths } from "./import-paths.js";

/** A file that was changed so short a time ago may still be written, in ms. */
const settleMs = 2000;
const shortestPause = 1000;

/**
 * Imports what is under `paths` and goes on looking for what is new or changed, until the signal fires. It looks again
 * and again, as file systems do not tell reliably what changes; a look costs a `stat` for each file, and looking takes
 * at most a fifth of the time. Each problem is told once.
 */
export async function watchPaths(paths: readonly string[], options: ImportOptions): Promise<ImportTally> {
  const { signal, onProblem } = options;
  const tally = emptyTally();
  let told = new Set<string>();
  while (!signal.aborted) {
    const begun = performance.now();
    const found = new Set<string>();
    tally.skipped = 0;
    await importPaths(
      paths,
      {
        ...options,
        isPending,
        onProblem: (problem, source) => {
          found.add(problem.message);
          if (!told.has(problem.message)) onProblem(problem, source);
        },
      },
      tally,
    );
    told = found;
    // These are of the last look; all others add up.
    tally.unreadable = found.size;
    const pause = Math.max(shortestPause, 4 * (performance.now() - begun));
    await sleep(pause, undefined, { signal }).catch(() => undefined);
  }
  return tally;
}

/** A time that lies ahead is another machine's clock: waiting for it to pass would be in vain. */
function isPending({ mtimeMs }: FileState): boolean {
  const age = Date.now() - mtimeMs;
  return age >= 0 && age < settleMs;
}
