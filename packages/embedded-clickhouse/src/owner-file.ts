import { randomUUID } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";

/** The header that answers to /ping carry, so that a stale owner file cannot lead to somebody else's server. */
export const instanceHeader = "x-gongkai-instance";

/** Who owns a folder. It says where to ask, never whether the folder is free: that is the engine's lock to say. */
export interface Owner {
  /** The process that opened the folder, whose end ends the engine. */
  readonly pid: number;
  readonly enginePid: number;
  readonly url: string;
  readonly instance: string;
}

/** Writes the file whole: a reader sees the old owner or the new one. */
export async function writeOwner(path: string, owner: Owner): Promise<void> {
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify(owner, undefined, 2)}\n`, { mode: 0o600 });
  await rename(fresh, path);
}

/** Removes the file. Only its owner does so, and before it lets go of the lock. */
export async function removeOwner(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** The owner that the file names, if it answers; undefined where there is no file or it is a dead process's. */
export async function liveOwner(path: string): Promise<Owner | undefined> {
  const owner = await readOwner(path);
  if (!owner) return undefined;
  try {
    const answer = await fetch(new URL("/ping", owner.url), { signal: AbortSignal.timeout(2000) });
    await answer.arrayBuffer();
    return answer.headers.get(instanceHeader) === owner.instance ? owner : undefined;
  } catch {
    return undefined;
  }
}

async function readOwner(path: string): Promise<Owner | undefined> {
  try {
    const { pid, enginePid, url, instance }: Partial<Owner> = JSON.parse(await readFile(path, "utf8"));
    if (!Number.isInteger(pid) || !Number.isInteger(enginePid)) return undefined;
    if (typeof url !== "string" || typeof instance !== "string") return undefined;
    return { pid: pid!, enginePid: enginePid!, url, instance };
  } catch {
    return undefined;
  }
}
