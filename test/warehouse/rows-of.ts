import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { openWarehouse, type Warehouse } from "@gongkai/warehouse";
import { jsonLines } from "../json-lines.js";

type Rows = Record<string, unknown>[];

/** The rows of a query, as `gongkai sql --json` prints them, without a process for each. */
export async function rowsOf(warehouse: Warehouse, sql: string): Promise<Rows> {
  return jsonLines(await warehouse.queryText(sql, { format: "JSONEachRow" }));
}

/** Uses the rows of a local folder, which no other process may own meanwhile. */
export async function withRows<T>(data: string, use: (rows: (sql: string) => Promise<Rows>) => Promise<T>): Promise<T> {
  const engine = await openEmbedded(data);
  const warehouse = openWarehouse({ url: new URL("/gongkai", engine.url).href });
  try {
    return await use((sql) => rowsOf(warehouse, sql));
  } finally {
    await warehouse.close();
    await engine.close();
  }
}
