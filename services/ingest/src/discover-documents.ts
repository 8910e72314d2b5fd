import type { BigIntStats } from "node:fs";
import { opendir, stat } from "node:fs/promises";
import { join } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { unreadable } from "./read-document.js";

/** The path of a file to read, or why something on the way cannot be. */
export type Discovery = { readonly path: string } | { readonly problem: GongkaiError };

/**
 * The files under `paths`, folders with all that is in them. Hidden entries of a folder are passed over (.DS_Store,
 * .git, half-written files of editors); a hidden path that is named itself is taken. Links are followed, each folder
 * once, so that links in a circle end. Holds no list of names, however many files a folder has.
 */
export async function* discoverDocuments(paths: readonly string[]): AsyncGenerator<Discovery> {
  const visited = new Set<string>();
  for (const path of paths) yield* discover(path, visited);
}

/** @throws GongkaiError E_PATH_NOT_FOUND for the first of `paths` that is not there. */
export async function requirePaths(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const error = await stat(path).catch((error: unknown) => unreadable(path, error));
    if (error instanceof GongkaiError && error.code === "E_PATH_NOT_FOUND") throw error;
  }
}

/** How many files `discoverDocuments` would name, told again and again while it counts. Ends when `signal` fires. */
export async function countDocuments(
  paths: readonly string[],
  tell: (count: number) => void,
  signal: AbortSignal,
): Promise<void> {
  let count = 0;
  for await (const discovery of discoverDocuments(paths)) {
    if (signal.aborted) return;
    if ("path" in discovery) tell(++count);
  }
}

async function* discover(path: string, visited: Set<string>): AsyncGenerator<Discovery> {
  let stats: BigIntStats;
  try {
    stats = await stat(path, { bigint: true });
  } catch (error) {
    yield { problem: unreadable(path, error) };
    return;
  }
  if (!stats.isDirectory()) {
    yield { path };
    return;
  }
  const identity = `${stats.dev}:${stats.ino}`;
  if (visited.has(identity)) return;
  visited.add(identity);
  try {
    for await (const entry of await opendir(path)) {
      if (entry.name.startsWith(".")) continue;
      const inside = join(path, entry.name);
      if (entry.isFile()) yield { path: inside };
      else yield* discover(inside, visited);
    }
  } catch (error) {
    yield { problem: unreadable(path, error) };
  }
}
