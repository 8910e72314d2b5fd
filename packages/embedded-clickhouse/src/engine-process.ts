import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, renameSync, rmSync, statSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { GongkaiError } from "@gongkai/contracts";
import { type Logger, pino } from "pino";
import { Engine } from "./engine/engine.js";
import { loadNative } from "./engine/native.js";
import { type FolderLayout, folderLayout } from "./folder-layout.js";
import { createFront } from "./http/front.js";
import type { FromEngine, ToEngine } from "./messages.js";
import { removeOwner, writeOwner } from "./owner-file.js";

// The process that has the engine in it; open-embedded.ts starts it. A process of its own, because the engine brings
// down the one it lives in when it fails, cannot be run in a worker thread, and allows one data path a process.

type Start = Extract<ToEngine, { type: "start" }>;

/** What a running engine consists of. */
interface Running {
  readonly layout: FolderLayout;
  readonly engine: Engine;
  readonly server: Server;
  readonly log: Logger;
}

/** How long running requests may go on after a stop was asked for, in ms; then their SELECTs are killed. */
const grace = 10_000;
/** When even that has not ended it, in ms. The engine's files survive kill -9; an orphan would hold the lock. */
const lastResort = 30_000;
const largestLog = 8 << 20;

async function start(message: Start): Promise<Running> {
  const layout = folderLayout(message.folder);
  const engine = await Engine.open(loadNative(), layout.engine, () => {
    // Only now, with the lock held: what lies there is a dead process's and no longer anybody's.
    rmSync(layout.spool, { recursive: true, force: true });
    mkdirSync(layout.spool, { mode: 0o700 });
    return layout.spool;
  });
  const log = openLog(layout);
  const [version = "", timezone = ""] = await engine.row("SELECT version(), timezone()");
  const instance = randomUUID();
  const { access, ownerPid } = message;
  const server = createFront({ engine, access, spool: layout.spool, instance, version, timezone, log });
  server.listen({ host: access.host, port: access.port });
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const url = `http://${callable(access.host)}:${port}`;
  await writeOwner(layout.owner, { pid: ownerPid, enginePid: process.pid, url, instance });
  log.info({ url, version, ownerPid }, "ready");
  tell({ type: "ready", url });
  return { layout, engine, server, log };
}

/** The address under which this machine reaches a server that listens on `host`. */
function callable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function openLog(layout: FolderLayout): Logger {
  const size = statSync(layout.logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size > largestLog) renameSync(layout.logFile, `${layout.logFile}.1`);
  const destination = pino.destination({ dest: layout.logFile, sync: true });
  // A full disk must not end the engine for the sake of a log line.
  destination.on("error", () => {});
  return pino({ base: { pid: process.pid } }, destination);
}

/** Lets running requests finish (or, where nobody waits for them any more, only what writes), then ends the engine. */
async function stop({ layout, engine, server, log }: Running, abandoned: boolean): Promise<void> {
  log.info({ abandoned }, "stopping");
  const closed = once(server, "close");
  server.close();
  // A connection that falls idle later is not closed by itself.
  const idle = setInterval(() => server.closeIdleConnections(), 50);
  const impatient = setTimeout(
    () => {
      engine.killSelects().catch((err: unknown) => log.error({ err }, "running queries could not be killed"));
      server.closeAllConnections();
    },
    abandoned ? 0 : grace,
  );
  await closed;
  clearInterval(idle);
  clearTimeout(impatient);
  // The file goes while we still hold the lock, or it might be the next owner's.
  await removeOwner(layout.owner);
  await engine.close();
  rmSync(layout.spool, { recursive: true, force: true });
  log.info("stopped");
}

function tell(message: FromEngine): void {
  if (process.connected) process.send?.(message, () => {});
}

let running: Promise<Running> | undefined;
let ending = false;

/** Ends this process, once, whatever state it is in. */
async function end(abandoned: boolean): Promise<void> {
  if (ending) return;
  ending = true;
  setTimeout(() => process.kill(process.pid, "SIGKILL"), lastResort).unref();
  try {
    const started = await running?.catch(() => undefined);
    if (started) await stop(started, abandoned);
    process.exit(0);
  } catch {
    process.kill(process.pid, "SIGKILL");
  }
}

process.on("message", (message: ToEngine) => {
  if (message.type === "stop") return void end(false);
  running ??= start(message);
  running.catch((error: unknown) => {
    const code = error instanceof GongkaiError ? error.code : startErrorCode(error);
    const text = error instanceof Error ? error.message : String(error);
    tell({ type: "failed", code, message: text });
    // Not process.exit(): the message has to leave first, and the engine may have threads.
    setTimeout(() => process.kill(process.pid, "SIGKILL"), 200);
  });
});

function startErrorCode(error: unknown): "E_USAGE" | "E_DISK_FULL" | "E_DATA_UNWRITABLE" | "E_ENGINE_DIED" {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE" || code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "E_USAGE";
  if (code === "ENOSPC") return "E_DISK_FULL";
  return code === "EACCES" || code === "EROFS" || code === "EPERM" ? "E_DATA_UNWRITABLE" : "E_ENGINE_DIED";
}

// The channel closes when the parent ends, however it ends: kill -9 too.
process.on("disconnect", () => void end(true));
process.on("SIGTERM", () => void end(false));
process.on("SIGINT", () => void end(false));
