import { join, resolve } from "node:path";

/** Where things lie in a warehouse folder. The layout is fixed, so that every process finds the same places. */
export interface FolderLayout {
  readonly folder: string;
  /** The engine's data path; its `status` file is the lock that makes one process its owner. */
  readonly engine: string;
  /** Bodies on their way in, results on their way out, pipes; nothing in here outlives its request. */
  readonly spool: string;
  readonly log: string;
  /** The engine process's own log, JSON lines. */
  readonly logFile: string;
  /** What the engine's native code writes to stderr. */
  readonly stderrFile: string;
  /** Who owns the folder and where it answers (owner-file.ts). */
  readonly owner: string;
}

export function folderLayout(folder: string): FolderLayout {
  const root = resolve(folder);
  return {
    folder: root,
    engine: join(root, "clickhouse"),
    spool: join(root, "spool"),
    log: join(root, "log"),
    logFile: join(root, "log", "engine.log"),
    stderrFile: join(root, "log", "engine.stderr.log"),
    owner: join(root, "owner.json"),
  };
}
