import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { jsonLines } from "../json-lines.js";

const executable = fileURLToPath(new URL("../../packages/cli/bin/gongkai.js", import.meta.url));

export const samples = ["raw", "rejects/raw"].map((folder) =>
  fileURLToPath(new URL(`../../samples/${folder}`, import.meta.url)),
);

export interface Ended {
  readonly status: number | null;
  /** The signal that ended it; null where it ended by itself. */
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly env?: Record<string, string>;
  /** Run as this user: only root may. */
  readonly uid?: number;
  readonly cwd?: string;
}

/** Starts `gongkai` with these arguments as a user would, without any GONGKAI_… of the outside. */
export function start(
  args: readonly string[],
  options: StartOptions = {},
): { child: ChildProcess; ended: Promise<Ended> } {
  const { GONGKAI_DATA: _, CLICKHOUSE_URL: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [executable, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...inherited, ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status, signal) => resolve({ status, signal, stdout, stderr }));
  });
  return { child, ended };
}

/** Runs `gongkai` to its end. */
export function gongkai(args: readonly string[], options: StartOptions = {}): Promise<Ended> {
  return start(args, options).ended;
}

const folders: string[] = [];

// Here and not where a folder is made: inside a `beforeAll` vitest passes an `afterAll` over.
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

/** A folder of its own, removed when all tests of the file are done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gongkai-test-"));
  folders.push(folder);
  return folder;
}

/** The rows of a query on a local folder. */
export async function rows(data: string, sql: string): Promise<Record<string, unknown>[]> {
  const { status, stdout, stderr } = await gongkai(["sql", "--data", data, "--json", sql]);
  if (status !== 0) throw new Error(stderr);
  return jsonLines(stdout);
}
