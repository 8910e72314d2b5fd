import { GongkaiError } from "@gongkai/contracts";
import type { Warehouse } from "@gongkai/warehouse";
import { type DataOption, serverUrl } from "./data-option.js";
import { askWarehouse } from "./open-warehouse.js";

/**
 * Uses a warehouse that has today's tables: a local folder gets what it lacks, a server is left as it is.
 * @throws GongkaiError E_NOT_MIGRATED, and as `askWarehouse`
 */
export function askMigrated<T>(options: DataOption, use: (warehouse: Warehouse) => Promise<T>): Promise<T> {
  return askWarehouse(options, async (warehouse) => {
    const pending = await warehouse.pendingMigrations();
    if (pending.length > 0 && serverUrl(options) !== undefined) {
      throw new GongkaiError("E_NOT_MIGRATED", `ClickHouse lacks ${pending.join(", ")}`);
    }
    if (pending.length > 0) await warehouse.migrate();
    return await use(warehouse);
  });
}
