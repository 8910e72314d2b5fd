import { existsSync, readdirSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { GongkaiError } from "@gongkai/contracts";

/** One thing looked at. `remedy` says what to do where it is not well. */
export interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly found: string;
  readonly remedy: string | null;
}

/** The numbered SQL files of the warehouse. */
const migrationFolder = new URL("../../../../infra/clickhouse/", import.meta.url);

/** Below this the engine cannot merge its parts with any ease. */
const leastDiskSpace = 1024 ** 3;

/** Looks at what a run on `folder` needs: node, engine, disk, folder, warehouse. Changes nothing. */
export async function* examine(folder: string): AsyncGenerator<Finding> {
  yield node();
  yield engine();
  const existing = nearestExisting(resolve(folder));
  yield await disk(existing);
  yield await writable(folder, existing);
  if (existsSync(resolve(folder, "clickhouse"))) yield* warehouse(folder);
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, found: process.version, remedy: "Install Node.js 20.19 or later." };
}

function engine(): Finding {
  const remedy = "Run `npm ci` on Linux or macOS (x64 or arm64), or set CLICKHOUSE_URL to a server.";
  try {
    const { resolve: find } = createRequire(import.meta.url);
    const { version } = createRequire(import.meta.url)(find("chdb/package.json")) as { version: string };
    return { name: "engine", ok: true, found: `chdb ${version}`, remedy };
  } catch {
    return { name: "engine", ok: false, found: "chdb is not installed", remedy };
  }
}

async function disk(path: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(path);
  const free = bavail * bsize;
  const found = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  return { name: "disk", ok: free >= leastDiskSpace, found, remedy: "Free some space or choose another --data." };
}

async function writable(folder: string, existing: string): Promise<Finding> {
  const remedy = "Check its permissions, or choose another with --data.";
  try {
    await access(existing, constants.R_OK | constants.W_OK | constants.X_OK);
    const found = existing === resolve(folder) ? folder : `${folder} (not there yet)`;
    return { name: "folder", ok: true, found, remedy };
  } catch {
    return { name: "folder", ok: false, found: `${existing} cannot be written`, remedy };
  }
}

function nearestExisting(path: string): string {
  return existsSync(path) ? path : nearestExisting(dirname(path));
}

async function* warehouse(folder: string): AsyncGenerator<Finding> {
  const { openEmbedded } = await import("@gongkai/embedded-clickhouse");
  try {
    const engine = await openEmbedded(folder, { share: true });
    try {
      yield { name: "owner", ok: true, found: engine.owned ? "nobody: free" : `in use at ${engine.url}`, remedy: null };
      yield await migrations(new URL("/gongkai", engine.url).href);
    } finally {
      await engine.close();
    }
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    yield { name: "warehouse", ok: false, found: error.message, remedy: null };
  }
}

async function migrations(url: string): Promise<Finding> {
  const { openWarehouse } = await import("@gongkai/warehouse");
  const remedy = "Run `gongkai migrate`.";
  const warehouse = openWarehouse({ url });
  try {
    const known = readdirSync(migrationFolder).filter((name) => name.endsWith(".sql")).length;
    const applied = Number(
      await warehouse.queryText("SELECT uniqExact(name) FROM schema_migrations", { format: "TSV" }),
    );
    return { name: "migrations", ok: applied === known, found: `${applied} of ${known} applied`, remedy };
  } catch (error) {
    if (!(error instanceof GongkaiError)) throw error;
    return { name: "migrations", ok: false, found: "none applied", remedy };
  } finally {
    await warehouse.close();
  }
}
