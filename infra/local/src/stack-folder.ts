import { access, constants, mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import type { ServerName } from "./server.js";

/** Where things lie in a stack's folder. */
export interface StackFolder {
  readonly path: string;
  /** Ports and secrets (stack-settings.ts). */
  readonly settings: string;
  /** Held by the command that is at work on the stack (lock-file.ts). */
  readonly lock: string;
  /** A server's data and configuration. */
  data(server: ServerName): string;
  /** What a server writes to stdout and stderr. */
  log(server: ServerName): string;
  /** Which process is the server (pid-file.ts). */
  pid(server: ServerName): string;
}

export function stackFolder(path: string): StackFolder {
  const root = resolve(path);
  return {
    path: root,
    settings: join(root, "stack.json"),
    lock: join(root, "lock"),
    data: (server) => join(root, server),
    log: (server) => join(root, `${server}.log`),
    pid: (server) => join(root, `${server}.pid`),
  };
}

/** Makes the folder where it is missing, for its owner only. @throws GongkaiError E_STACK_UNWRITABLE */
export async function makeFolder({ path }: StackFolder): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new GongkaiError("E_STACK_UNWRITABLE", `${path} cannot be written`, { cause });
  }
}
