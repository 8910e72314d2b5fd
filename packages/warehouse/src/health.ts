import { type Connection, type ConnectionOptions, withConnection } from "./connection.js";
import { diskRow, serverRow } from "./rows.js";

/** What the server says of itself. */
export interface WarehouseHealth {
  readonly version: string;
  /** The server's clock. */
  readonly now: Date;
  readonly disks: readonly { readonly name: string; readonly freeBytes: number }[];
}

/** Asked of another database than the own, which may not be made yet. */
export async function healthOf(options: ConnectionOptions): Promise<WarehouseHealth> {
  return await withConnection(options, health, "default");
}

async function health(connection: Connection): Promise<WarehouseHealth> {
  const { version, now } = await connection.row(
    serverRow,
    "SELECT version() AS version, toUnixTimestamp64Milli(now64(3)) AS now",
  );
  const disks = await connection.rows(diskRow, "SELECT name, free_space FROM system.disks ORDER BY name");
  return { version, now: new Date(now), disks: disks.map(({ name, free_space }) => ({ name, freeBytes: free_space })) };
}
