import { access, constants, mkdir } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import { startEngine } from "./engine-child.js";
import { type FolderLayout, folderLayout } from "./folder-layout.js";
import { liveOwner, type Owner } from "./owner-file.js";

export interface EmbeddedOptions {
  /** Whom the HTTP front lets in; default `default`. */
  readonly user?: string;
  /** Without one, everybody who reaches the port and names the user is let in. */
  readonly password?: string;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** Where another live process owns the folder, be its client instead of failing. */
  readonly share?: boolean;
}

/** A ClickHouse for one warehouse folder. */
export interface EmbeddedClickHouse {
  /** Base address for `@clickhouse/client`, without credentials. */
  readonly url: string;
  /** False where the engine is another process's and this is a client of it. */
  readonly owned: boolean;
  /**
   * Resolves with E_ENGINE_DIED when an owned engine ends without having been closed; requests then fail with
   * "connection refused". Never rejects, and never resolves for a shared or closed one.
   */
  readonly died: Promise<GongkaiError>;
  /** Lets running requests finish, ends an owned engine and frees the folder. A shared one is left alone. */
  close(): Promise<void>;
}

/** How long to wait for one who holds the lock but does not answer: it starts, or it ends. In ms. */
const patience = 20_000;

/**
 * Opens the ClickHouse of a folder, which is made if need be (0.5 s). One process owns a folder at a time.
 *
 * Who owns it is decided by the engine's own flock() on `clickhouse/status`, nothing else: the operating system gives
 * it to one process and takes it back when that process ends, kill -9 included, so there is nothing stale to clear away
 * and no moment at which two starters can both win. `owner.json` only tells the others where to ask; it is believed
 * when the address in it answers with the same instance id.
 *
 * Throws GongkaiError: E_DATA_IN_USE (names process and folder), E_DATA_UNWRITABLE, E_DISK_FULL, E_ENGINE_MISSING,
 * E_ENGINE_DIED, E_USAGE (the port is taken).
 */
export async function openEmbedded(folder: string, options: EmbeddedOptions = {}): Promise<EmbeddedClickHouse> {
  const layout = folderLayout(folder);
  const { user = "default", password, host = "127.0.0.1", port = 0, share = false } = options;
  for (const deadline = Date.now() + patience; ; await sleep(200)) {
    const owner = await liveOwner(layout.owner);
    if (owner) return clientOf(owner, layout, share);
    await prepare(layout);
    const engine = await startEngine(layout, { user, password, host, port });
    if (engine) return { url: engine.url, owned: true, died: engine.died, close: () => engine.stop() };
    if (Date.now() > deadline) {
      throw new GongkaiError("E_DATA_IN_USE", `${layout.folder} is held by a process that does not answer`);
    }
  }
}

function clientOf(owner: Owner, layout: FolderLayout, share: boolean): EmbeddedClickHouse {
  if (!share) throw new GongkaiError("E_DATA_IN_USE", `Process ${owner.pid} owns ${layout.folder}`);
  return { url: owner.url, owned: false, died: new Promise(() => {}), close: async () => {} };
}

async function prepare(layout: FolderLayout): Promise<void> {
  try {
    for (const path of [layout.folder, layout.engine, layout.log]) {
      await mkdir(path, { recursive: true });
      await access(path, constants.R_OK | constants.W_OK | constants.X_OK);
    }
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
    if (code === "ENOSPC") throw new GongkaiError("E_DISK_FULL", `${layout.folder} cannot be made`, { cause });
    throw new GongkaiError("E_DATA_UNWRITABLE", `${layout.folder} cannot be written (${String(code)})`, { cause });
  }
}
