import { readFile, rm, writeFile } from "node:fs/promises";
import type { ProcessIdentity } from "./process-identity.js";

/** Remembers a process: `PID STARTED-AT`, one line. */
export async function writePidFile(path: string, { pid, startedAt }: ProcessIdentity): Promise<void> {
  await writeFile(path, `${pid} ${startedAt}\n`, { mode: 0o600 });
}

/** The remembered process, dead or alive; undefined where none is remembered. */
export async function readPidFile(path: string): Promise<ProcessIdentity | undefined> {
  const text = await readFile(path, "utf8").catch(() => "");
  const [, pid, startedAt] = /^(\d+) (.+)$/m.exec(text) ?? [];
  return pid && startedAt ? { pid: Number(pid), startedAt } : undefined;
}

export async function removePidFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
