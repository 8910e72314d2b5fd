import { existsSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import { type EmbeddedClickHouse, openEmbedded } from "@gongkai/embedded-clickhouse";
import { openWarehouse, type Warehouse } from "@gongkai/warehouse";
import { type DataOption, dataFolder, serverUrl } from "./data-option.js";

/**
 * Uses the warehouse that a question goes to: the server of CLICKHOUSE_URL where it is set and no `--data` is given,
 * otherwise the local folder, as its owner or as a client of the process that owns it.
 * @throws GongkaiError E_PATH_NOT_FOUND where the folder holds no warehouse, and what `openEmbedded` throws
 */
export async function askWarehouse<T>(options: DataOption, use: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  const server = serverUrl(options);
  if (server !== undefined) return withServer(server, use);
  const folder = dataFolder(options);
  if (!existsSync(join(folder, "clickhouse")))
    throw new GongkaiError("E_PATH_NOT_FOUND", `${folder} holds no warehouse (\`gongkai run PATH\` makes one)`);
  return withFolder(folder, { share: true }, use);
}

/** Uses a local folder, made if need be, that no other process may own meanwhile. @throws what `openEmbedded` throws */
export function ownWarehouse<T>(folder: string, use: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  return withFolder(folder, { share: false }, use);
}

/** Uses the warehouse of a ClickHouse server. */
export async function withServer<T>(url: string, use: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  const warehouse = openWarehouse({ url });
  try {
    return await use(warehouse);
  } finally {
    await warehouse.close();
  }
}

async function withFolder<T>(
  folder: string,
  options: { share: boolean },
  use: (warehouse: Warehouse) => Promise<T>,
): Promise<T> {
  const engine = await openEmbedded(folder, options);
  try {
    return await withServer(new URL("/gongkai", engine.url).href, use);
  } catch (error) {
    throw (await causeBehind(error, engine)) ?? error;
  } finally {
    await engine.close();
  }
}

/** Why a request to the engine failed, where that is not the request's own fault. */
async function causeBehind(error: unknown, engine: EmbeddedClickHouse): Promise<GongkaiError | undefined> {
  if (!(error instanceof GongkaiError)) return undefined;
  if (error.code !== "E_WAREHOUSE_UNREACHABLE") return undefined;
  // That the engine died can be told a moment after the request that its death broke.
  return (await Promise.race([engine.died, sleep(1000)])) ?? undefined;
}
