import type { Warehouse } from "@gongkai/warehouse";
import { withServer } from "../open-warehouse.js";
import { clockFinding } from "./clock.js";
import { diskFinding } from "./disk.js";
import { type Finding, unwell, well } from "./finding.js";

/** Looks at the ClickHouse server of CLICKHOUSE_URL. */
export async function* examineClickHouse(url: string): AsyncGenerator<Finding> {
  const findings: Finding[] = [];
  await withServer(url, async (warehouse) => {
    const asked = Date.now();
    const { version, now, disks } = await warehouse.health();
    findings.push(
      well("clickhouse", `${version} at ${new URL(url).host}`),
      clockFinding("clickhouse", now, asked, Date.now()),
    );
    for (const { name, freeBytes } of disks) {
      findings.push(diskFinding(`disk ${name}`, freeBytes, "Free some space on the ClickHouse server."));
    }
    findings.push(await migrationsFinding(warehouse));
  }).catch((error: unknown) => findings.push(unwell("clickhouse", error)));
  yield* findings;
}

/** Whether tables and views are those of this version. */
export async function migrationsFinding(warehouse: Warehouse): Promise<Finding> {
  try {
    const pending = await warehouse.pendingMigrations();
    const found = pending.length === 0 ? "all applied" : `not applied: ${pending.join(", ")}`;
    return { name: "migrations", ok: pending.length === 0, found, remedy: "Run `gongkai migrate`." };
  } catch (error) {
    return unwell("migrations", error);
  }
}
