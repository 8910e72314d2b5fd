import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

/** A process, told apart from a later one that got the same number by the moment it was started. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Opaque; equal for the same process, whoever asks. */
  readonly startedAt: string;
}

export type ProcessState = "running" | "paused";

/** What the system says of the process `pid`; undefined where there is none (one that has ended but was not reaped counts as none). */
async function lookAt(pid: number): Promise<{ startedAt: string; state: ProcessState } | undefined> {
  const told = process.platform === "linux" ? await fromProc(pid) : await fromPs(pid);
  if (told === undefined || /^[ZX]/.test(told.state)) return undefined;
  return { startedAt: told.startedAt, state: /^[Tt]/.test(told.state) ? "paused" : "running" };
}

/** The process `pid` as it can be remembered. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const found = await lookAt(pid);
  return found && { pid, startedAt: found.startedAt };
}

/** The state of a remembered process; undefined where it has ended. */
export async function stateOf({ pid, startedAt }: ProcessIdentity): Promise<ProcessState | undefined> {
  const found = await lookAt(pid);
  return found?.startedAt === startedAt ? found.state : undefined;
}

// The name in the second field may hold anything, blanks and brackets too: proc(5).
async function fromProc(pid: number): Promise<{ startedAt: string; state: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => undefined);
  const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ");
  const [state, startedAt] = [fields?.[0], fields?.[19]];
  return state && startedAt ? { state, startedAt } : undefined;
}

async function fromPs(pid: number): Promise<{ startedAt: string; state: string } | undefined> {
  const run = promisify(execFile)("ps", ["-o", "stat=,lstart=", "-p", String(pid)]);
  const answer = await run.catch(() => undefined);
  const [, state, startedAt] = /^\s*(\S+)\s+(.*\S)/.exec(answer?.stdout ?? "") ?? [];
  return state && startedAt ? { state, startedAt } : undefined;
}
