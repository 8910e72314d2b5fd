import { mkdtemp, readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStack } from "@gongkai/local";
import { addressesFrom, type TestServices } from "./test-services.js";

const prefix = "gongkai-test-stack-";

/** Servers as processes of this machine, in a temporary folder (infra/local). */
export async function nativeServices(): Promise<TestServices> {
  const stack = openStack(await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`)));
  try {
    await stack.up();
    return {
      ...addressesFrom(await stack.environment()),
      kill: (server) => stack.kill(server),
      start: async (server) => {
        await stack.start(server);
      },
      pause: (server) => stack.pause(server),
      resume: (server) => stack.resume(server),
      close: () => stack.down({ purge: true }),
    };
  } catch (error) {
    await stack.down({ purge: true });
    throw error;
  }
}

/**
 * Ends what tests that were killed themselves have left running. Asked once a test run: two at the same time would take
 * folders from under each other.
 */
export async function sweep(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : Number.NaN;
    if (pid > 0 && !lives(pid)) await openStack(join(tmpdir(), name)).down({ purge: true });
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
