import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { openWarehouse, type Warehouse } from "@gongkai/warehouse";
import { rowsOf } from "./rows-of.js";

/** A migrated warehouse in a folder of its own, for one test file. */
export interface ScratchWarehouse {
  readonly url: string;
  readonly warehouse: Warehouse;
  /** Rows of a query. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
}

export async function scratchWarehouse(): Promise<ScratchWarehouse> {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-warehouse-"));
  const engine = await openEmbedded(folder);
  const url = `${engine.url}/gongkai`;
  const warehouse = openWarehouse({ url });
  await warehouse.migrate();
  return {
    url,
    warehouse,
    rows: (sql) => rowsOf(warehouse, sql),
    remove: async () => {
      await warehouse.close();
      await engine.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
