import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { withLock } from "./lock-file.js";

/** How long one may wait for what another is making, in ms: it may be a download. */
const patience = 15 * 60_000;

/**
 * The path of `name` in the user's cache (`$XDG_CACHE_HOME`, else `~/.cache`), which all stacks share. It is there whole
 * or not at all.
 * @param make called where it is not there yet, with an empty folder; gives the path in it that is to be kept, or null
 * where it made nothing: then nothing is kept, and the answer is null
 */
export async function cached<Made extends string | null>(
  name: string,
  make: (draft: string) => Promise<Made>,
): Promise<string | Made> {
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "gongkai");
  const target = join(cache, name);
  if (existsSync(target)) return target;
  return withLock(join(cache, "lock"), patience, async () => {
    if (existsSync(target)) return target;
    const draft = join(cache, `draft-${randomUUID()}`);
    try {
      await mkdir(draft);
      const made = await make(draft);
      if (made === null) return made;
      await rename(made, target);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
    return target;
  });
}
