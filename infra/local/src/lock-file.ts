import { randomUUID } from "node:crypto";
import { link, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import { identify, stateOf } from "./process-identity.js";

/**
 * Does `work` while no other process, and nobody else in this one, holds the lock `path`. A lock whose process has
 * ended is taken over.
 * @param patience how long to wait for it, in ms
 * @throws GongkaiError E_STACK_BUSY when it was held all that time
 */
export async function withLock<T>(path: string, patience: number, work: () => Promise<T>): Promise<T> {
  const token = randomUUID();
  const mine = JSON.stringify({ ...(await identify(process.pid)), token });
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  for (const deadline = Date.now() + patience; !(await take(path, mine, token)); await sleep(100)) {
    const holder = await contentOf(path);
    if (holder === undefined) continue;
    if (await hasEnded(holder)) await clear(path, holder, token);
    else if (Date.now() > deadline) throw new GongkaiError("E_STACK_BUSY", `${path} is held by ${holder}`);
  }
  try {
    return await work();
  } finally {
    if ((await contentOf(path)) === mine) await rm(path, { force: true });
  }
}

const contentOf = (path: string): Promise<string | undefined> => readFile(path, "utf8").catch(() => undefined);

/** Written elsewhere and linked, the lock is there whole or not at all. */
async function take(path: string, mine: string, token: string): Promise<boolean> {
  const draft = `${path}.${token}`;
  await writeFile(draft, mine, { mode: 0o600 });
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function hasEnded(holder: string): Promise<boolean> {
  return (await stateOf(JSON.parse(holder))) === undefined;
}

/** Removes the lock if it still is `holder`'s: another waiter may have cleared and taken it meanwhile. */
async function clear(path: string, holder: string, token: string): Promise<void> {
  const aside = `${path}.${token}`;
  await rename(path, aside).catch(() => undefined);
  const found = await contentOf(aside);
  if (found !== undefined && found !== holder) await rename(aside, path);
  else await rm(aside, { force: true });
}
