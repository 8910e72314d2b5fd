import { join, resolve } from "node:path";
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
