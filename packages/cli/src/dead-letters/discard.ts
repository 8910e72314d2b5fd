import { readEnvironment } from "@gongkai/contracts";
import type { Retries } from "@gongkai/retries";
import { askMigrated } from "../ask-migrated.js";
import { serverUrl } from "../data-option.js";
import { withRetries } from "../open-retries.js";
import type { DeadLetterOptions } from "./dead-letter-options.js";
import { selectedLetters } from "./selected-letters.js";

/** Lays dead letters aside, in the warehouse and, where there is one, in the queue. @throws GongkaiError E_USAGE */
export async function discardDeadLetters(options: DeadLetterOptions): Promise<void> {
  const { REDIS_URL: redis } = readEnvironment(process.env);
  const discarded = await askMigrated(options, async (warehouse) => {
    const layAside = async (retries?: Retries) => {
      // Asked first: a Redis that refuses is no reason to leave the queue behind.
      await retries?.check();
      let count = 0;
      for await (const letters of selectedLetters(warehouse, options)) {
        await warehouse.discardDeadLetters(letters, new Date());
        await retries?.exhume(letters.map(({ report_id: reportId, revision }) => ({ reportId, revision })));
        count += letters.length;
      }
      return count;
    };
    return redis !== undefined && serverUrl(options) !== undefined
      ? await withRetries(redis, layAside)
      : await layAside();
  });
  process.stdout.write(options.json ? `${JSON.stringify({ discarded })}\n` : `${discarded} discarded\n`);
}
