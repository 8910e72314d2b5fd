import { type ChildProcess, spawn } from "node:child_process";
import { open, readFile, rename, stat } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import { readPidFile, removePidFile, writePidFile } from "./pid-file.js";
import { identify, type ProcessState, stateOf } from "./process-identity.js";
import type { Launch, Place, Server } from "./server.js";

/** How long a server may take from its start to its first answer, in ms. */
const startLimit = 90_000;
/** How long a server may take to end by itself, in ms. */
const stopLimit = 20_000;
const largestLog = 16 << 20;

/** What is known of a server's process. */
export interface Running {
  readonly pid: number;
  readonly state: ProcessState;
}

/** The server's process; undefined where none lives. */
export async function running(server: Server, { folder }: Place): Promise<Running | undefined> {
  const remembered = await readPidFile(folder.pid(server.name));
  const state = remembered && (await stateOf(remembered));
  return state && { pid: remembered.pid, state };
}

/**
 * Starts the server's process, which outlives this one, and waits for its first answer.
 * @throws GongkaiError E_STACK_START with the last lines of its log
 */
export async function launch(server: Server, place: Place, how: Launch): Promise<void> {
  const child = await spawnDetached(server, place, how);
  let failure: string | undefined;
  child.once("error", (error) => {
    failure = error.message;
  });
  const identity = child.pid === undefined ? undefined : await identify(child.pid);
  if (identity) await writePidFile(place.folder.pid(server.name), identity);
  await answering(server, place, () => failure);
}

/** @throws GongkaiError E_STACK_START when the server ends or does not answer in time */
export async function answering(server: Server, place: Place, failed?: () => string | undefined): Promise<void> {
  for (const deadline = Date.now() + startLimit; !(await server.answers(place.settings)); await sleep(100)) {
    const ended = (await running(server, place)) === undefined;
    if (!ended && Date.now() < deadline) continue;
    const how = ended ? (failed?.() ?? "its process ended") : `no answer within ${startLimit / 1000} s`;
    const said = await lastLines(place.folder.log(server.name));
    throw new GongkaiError("E_STACK_START", [`${server.name} (${how})`, ...said].join("\n  "));
  }
}

/** Sends a signal to the server's process and those it started. Does nothing where none lives. */
export async function signal(server: Server, place: Place, name: NodeJS.Signals): Promise<void> {
  const found = await running(server, place);
  if (!found) return;
  const children = (await server.children?.(place, found.pid)) ?? [];
  for (const pid of [...children, found.pid]) send(pid, name);
}

/** Ends the server: SIGTERM, and SIGKILL when it takes too long. */
export async function stop(server: Server, place: Place): Promise<void> {
  const found = await running(server, place);
  if (found) {
    send(found.pid, "SIGTERM");
    // A paused process takes no signal but these two.
    await signal(server, place, "SIGCONT");
    if (!(await ended(server, place, stopLimit))) await kill(server, place);
  }
  await removePidFile(place.folder.pid(server.name));
}

/** Ends the server as a crash would, and waits until it is gone. */
export async function kill(server: Server, place: Place): Promise<void> {
  await signal(server, place, "SIGKILL");
  if (!(await ended(server, place, stopLimit))) {
    throw new GongkaiError("E_STACK_BUSY", `The process of ${server.name} does not end`);
  }
}

async function ended(server: Server, place: Place, limit: number): Promise<boolean> {
  for (const deadline = Date.now() + limit; await running(server, place); await sleep(50)) {
    if (Date.now() > deadline) return false;
  }
  return true;
}

async function spawnDetached(server: Server, { folder }: Place, how: Launch): Promise<ChildProcess> {
  const path = folder.log(server.name);
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  if (size > largestLog) await rename(path, `${path}.1`);
  const log = await open(path, "a", 0o600);
  try {
    const child = spawn(how.command, how.args, {
      cwd: folder.data(server.name),
      env: { ...process.env, ...how.env },
      stdio: ["ignore", log.fd, log.fd],
      detached: true,
    });
    child.unref();
    return child;
  } finally {
    await log.close();
  }
}

function send(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It has just ended.
  }
}

async function lastLines(path: string): Promise<string[]> {
  const text = await readFile(path, "utf8").catch(() => "");
  return text.trimEnd().split("\n").slice(-8);
}
