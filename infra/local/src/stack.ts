import { rm } from "node:fs/promises";
import { GongkaiError } from "@gongkai/contracts";
import { withLock } from "./lock-file.js";
import { type OnProgress, type Place, type Server, type ServerName, serverNames } from "./server.js";
import * as serverProcess from "./server-process.js";
import { servers } from "./servers.js";
import { type StackEnvironment, stackEnvironment } from "./stack-environment.js";
import { makeFolder, stackFolder } from "./stack-folder.js";
import { makeSettings, readSettings } from "./stack-settings.js";

/** How long a command waits for another that is at work on the same stack, in ms. */
const patience = 120_000;

export interface ServerStatus {
  readonly name: ServerName;
  /** `up`: its process lives and answers. `silent`: it lives and does not. */
  readonly state: "up" | "silent" | "paused" | "down";
  readonly pid: number | null;
  /** host:port */
  readonly address: string;
  /** The file that its output goes to. */
  readonly log: string;
}

/** What `up` did for one server. */
export interface Started {
  readonly name: ServerName;
  readonly did: "started" | "resumed" | "ran already";
  readonly seconds: number;
}

/**
 * Real Kafka, Redis and ClickHouse on this machine, without root or containers. Each is a process that outlives the
 * one that started it. All methods throw GongkaiError with a code E_STACK_…
 */
export interface Stack {
  /** Absolute path of the folder with data, logs, ports and secrets. */
  readonly folder: string;
  /** Starts what does not run, on the same ports and data as before; what runs is left alone. Under 30 s, downloads apart. */
  up(onProgress?: OnProgress): Promise<Started[]>;
  /** Ends all servers. With `purge` their data, logs and secrets are deleted too. */
  down(options?: { purge?: boolean }): Promise<void>;
  /** Of all servers; empty where the folder holds no stack. */
  status(): Promise<ServerStatus[]>;
  /** @throws GongkaiError E_PATH_NOT_FOUND where the folder holds no stack */
  environment(): Promise<StackEnvironment>;
  /** Starts one server, or resumes it where it was paused, and waits until it answers. */
  start(name: ServerName): Promise<Started>;
  /** Ends one server cleanly. */
  stop(name: ServerName): Promise<void>;
  /** SIGKILL, as in a crash; returns when the process is gone. */
  kill(name: ServerName): Promise<void>;
  /** SIGSTOP: it keeps its connections and answers nothing. */
  pause(name: ServerName): Promise<void>;
  /** SIGCONT, after `pause`. */
  resume(name: ServerName): Promise<void>;
}

/** The stack of a folder, made by its first `up`. */
export function openStack(path: string): Stack {
  const folder = stackFolder(path);

  const place = async (): Promise<Place> => {
    const settings = await readSettings(folder);
    if (settings) return { folder, settings };
    throw new GongkaiError("E_PATH_NOT_FOUND", `${folder.path} holds no stack (\`gongkai stack up\` makes one)`);
  };
  const alone = <T>(work: () => Promise<T>): Promise<T> => withLock(folder.lock, patience, work);

  return {
    folder: folder.path,

    async up(onProgress = () => {}) {
      await makeFolder(folder);
      return alone(async () => {
        const place = { folder, settings: await makeSettings(folder) };
        return allOrFirstError(serverNames.map((name) => startServer(servers[name], place, onProgress)));
      });
    },

    async down({ purge = false } = {}) {
      const settings = await readSettings(folder);
      if (!settings) return;
      await alone(async () => {
        await allOrFirstError(serverNames.map((name) => serverProcess.stop(servers[name], { folder, settings })));
        if (purge) await rm(folder.path, { recursive: true, force: true });
      });
    },

    async status() {
      const settings = await readSettings(folder);
      if (!settings) return [];
      return Promise.all(serverNames.map((name) => statusOf(servers[name], { folder, settings })));
    },

    environment: async () => stackEnvironment((await place()).settings),
    async start(name) {
      const at = await place();
      return alone(() => startServer(servers[name], at, () => {}));
    },
    async stop(name) {
      const at = await place();
      return alone(() => serverProcess.stop(servers[name], at));
    },
    // Faults come at any moment, also while a server starts: these wait for nobody.
    kill: async (name) => serverProcess.kill(servers[name], await place()),
    pause: async (name) => serverProcess.signal(servers[name], await place(), "SIGSTOP"),
    resume: async (name) => serverProcess.signal(servers[name], await place(), "SIGCONT"),
  };
}

async function startServer(server: Server, place: Place, onProgress: OnProgress): Promise<Started> {
  const begun = Date.now();
  const started = (did: Started["did"]): Started => {
    const seconds = (Date.now() - begun) / 1000;
    onProgress(`${server.name} ${did}`);
    return { name: server.name, did, seconds };
  };
  const found = await serverProcess.running(server, place);
  if (found) {
    if (found.state === "paused") await serverProcess.signal(server, place, "SIGCONT");
    await serverProcess.answering(server, place);
    return started(found.state === "paused" ? "resumed" : "ran already");
  }
  onProgress(`starting ${server.name}`);
  await serverProcess.launch(server, place, await server.prepare(place, onProgress));
  return started("started");
}

async function statusOf(server: Server, place: Place): Promise<ServerStatus> {
  const found = await serverProcess.running(server, place);
  const common = { name: server.name, address: server.address(place.settings), log: place.folder.log(server.name) };
  if (!found) return { ...common, state: "down", pid: null };
  if (found.state === "paused") return { ...common, state: "paused", pid: found.pid };
  return { ...common, state: (await server.answers(place.settings)) ? "up" : "silent", pid: found.pid };
}

/** All of them, each to its end: one that fails must not leave another half done. */
async function allOrFirstError<T>(all: readonly Promise<T>[]): Promise<T[]> {
  await Promise.allSettled(all);
  return Promise.all(all);
}
