import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { appendFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { GongkaiError } from "@gongkai/contracts";
import { threadPoolSize } from "./engine/lanes.js";
import type { FolderLayout } from "./folder-layout.js";
import type { Access, FromEngine, ToEngine } from "./messages.js";

/** A running engine process, seen from the process that started it. */
export interface EngineChild {
  readonly url: string;
  /** Resolves when the engine process ended without having been asked to. */
  readonly died: Promise<GongkaiError>;
  stop(): Promise<void>;
}

/** Longer than the engine process takes to end itself by force. */
const stopLimit = 40_000;

// From src/ (tests) as well as from dist/.
const entry = fileURLToPath(new URL("../dist/engine-process.js", import.meta.url));

/**
 * Starts the engine on a folder (0.5 s). Undefined when another engine holds the folder's lock. Throws GongkaiError:
 * E_ENGINE_MISSING, E_USAGE (port in use), E_DISK_FULL, E_DATA_UNWRITABLE, E_ENGINE_DIED.
 */
export async function startEngine(layout: FolderLayout, access: Access): Promise<EngineChild | undefined> {
  const child = fork(entry, [], {
    execArgv: [],
    env: { ...process.env, UV_THREADPOOL_SIZE: String(threadPoolSize) },
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    // Its own process group: Ctrl-C and a signal to the group are for us to answer, and we still need the engine then.
    detached: true,
  });
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr = (stderr + chunk.toString("utf8")).slice(-8192);
    try {
      appendFileSync(layout.stderrFile, chunk);
    } catch {
      // A full disk shows elsewhere; the text is kept for the error's message.
    }
  });
  const ended = once(child, "close");
  ended.catch(() => undefined);
  const start: ToEngine = { type: "start", folder: layout.folder, access, ownerPid: process.pid };
  child.send(start, () => {});

  const answer = await firstAnswer(child, ended);
  if (answer?.type === "ready") return supervised(child, answer.url, ended, layout, () => stderr);
  await ended.catch(() => undefined);
  // The engine says this on stderr only. It comes from flock() on clickhouse/status.
  if (stderr.includes("Cannot lock file")) return undefined;
  throw new GongkaiError(
    answer?.code ?? "E_ENGINE_DIED",
    `The ClickHouse engine did not start in ${layout.folder} (${reason(answer?.message, stderr)})`,
  );
}

async function firstAnswer(child: ChildProcess, ended: Promise<unknown>): Promise<FromEngine | undefined> {
  const message = once(child, "message").then(([message]) => message as FromEngine);
  return Promise.race([message, ended.then(() => undefined)]);
}

function supervised(
  child: ChildProcess,
  url: string,
  ended: Promise<unknown>,
  layout: FolderLayout,
  stderr: () => string,
): EngineChild {
  // We may end without stopping it: it sees that and ends itself.
  child.unref();
  child.channel?.unref();
  if (child.stderr && "unref" in child.stderr && typeof child.stderr.unref === "function") child.stderr.unref();

  let stopping = false;
  const died = new Promise<GongkaiError>((resolve) => {
    void ended.then(() => {
      if (stopping) return;
      const how = child.signalCode ?? `exit status ${child.exitCode}`;
      const what = `The ClickHouse engine of ${layout.folder} ended (${reason(how, stderr())})`;
      resolve(new GongkaiError("E_ENGINE_DIED", what));
    });
  });
  return {
    url,
    died,
    async stop() {
      stopping = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.ref();
      const force = setTimeout(() => child.kill("SIGKILL"), stopLimit);
      const message: ToEngine = { type: "stop" };
      if (child.connected) child.send(message, () => {});
      await ended;
      clearTimeout(force);
    },
  };
}

function reason(first: string | undefined, stderr: string): string {
  const last = stderr.trim().split("\n").at(-1);
  return [first?.trim(), last].filter(Boolean).join("; ") || "no reason given";
}
