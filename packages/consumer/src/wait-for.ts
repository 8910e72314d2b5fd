import { setTimeout as sleep } from "node:timers/promises";
import { GongkaiError } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";
import { codeOf, messageOf, passes } from "./mended-by.js";

export interface Waiting {
  readonly telemetry: Telemetry;
  /** When it fires, nothing is waited for any more. */
  readonly signal: AbortSignal;
}

/** Asks a server until it answers, and says why it waits. Rejects with what waiting does not mend. */
export async function waitFor({ telemetry, signal }: Waiting, ask: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    try {
      return await ask();
    } catch (error) {
      if (!passes(error)) throw error;
      telemetry.log.warn({ code: codeOf(error) }, messageOf(error));
      await sleep(1000, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** Waits for ClickHouse. Rejects with E_NOT_MIGRATED where tables are missing. */
export function waitForWarehouse(waiting: Waiting, warehouse: Warehouse): Promise<void> {
  return waitFor(waiting, async () => {
    const pending = await warehouse.pendingMigrations();
    if (pending.length > 0) throw new GongkaiError("E_NOT_MIGRATED", `ClickHouse lacks ${pending.join(", ")}`);
  });
}
