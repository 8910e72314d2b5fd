import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { withServer } from "../open-warehouse.js";
import { migrationsFinding } from "./clickhouse.js";
import { diskFinding } from "./disk.js";
import { type Finding, unwell, well } from "./finding.js";

/** Looks at a local warehouse folder, or at where it would be. */
export async function* examineFolder(folder: string): AsyncGenerator<Finding> {
  const existing = nearestExisting(resolve(folder));
  const { bavail, bsize } = await statfs(existing);
  yield diskFinding("disk", bavail * bsize, "Free some space or choose another --data.");
  yield await writable(folder, existing);
  if (existsSync(resolve(folder, "clickhouse"))) yield* warehouse(folder);
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
  try {
    const engine = await openEmbedded(folder, { share: true });
    try {
      yield well("owner", engine.owned ? "nobody: free" : `in use at ${engine.url}`);
      yield await withServer(new URL("/gongkai", engine.url).href, migrationsFinding);
    } finally {
      await engine.close();
    }
  } catch (error) {
    yield unwell("warehouse", error);
  }
}
