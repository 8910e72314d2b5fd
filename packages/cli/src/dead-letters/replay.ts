import { readEnvironment } from "@gongkai/contracts";
import { lastStep } from "@gongkai/extraction-pool";
import type { RetryJob, ScheduledRetry } from "@gongkai/retries";
import type { DeadLetter, Origin, Warehouse } from "@gongkai/warehouse";
import { askMigrated } from "../ask-migrated.js";
import { serverUrl } from "../data-option.js";
import { withRetries } from "../open-retries.js";
import { placeOf } from "../origin-place.js";
import { loadReparsed } from "../reparse/load-reparsed.js";
import type { DeadLetterOptions } from "./dead-letter-options.js";
import { selectedLetters } from "./selected-letters.js";

/**
 * Has dead letters read once more: as jobs for the retrier where there is a Redis beside the server, else here and now.
 * @throws GongkaiError E_USAGE
 */
export async function replayDeadLetters(options: DeadLetterOptions): Promise<void> {
  const { REDIS_URL: redis } = readEnvironment(process.env);
  await askMigrated(options, async (warehouse) => {
    if (redis !== undefined && serverUrl(options) !== undefined) {
      const queued = await queueReplays(warehouse, redis, options);
      process.stdout.write(
        options.json ? `${JSON.stringify({ queued })}\n` : `${queued} queued for \`gongkai retrier\`\n`,
      );
      return;
    }
    const documents = (async function* () {
      for await (const letters of selectedLetters(warehouse, options)) {
        for (const { report_id: reportId, bytes: size } of letters) yield { reportId, size };
      }
    })();
    const { answered, parsed } = await loadReparsed(warehouse, { documents });
    const counts = { replayed: answered, healed: parsed, dead: answered - parsed };
    process.stdout.write(
      options.json ? `${JSON.stringify(counts)}\n` : `${answered} replayed, ${parsed} healed, ${counts.dead} not\n`,
    );
  });
}

async function queueReplays(warehouse: Warehouse, redis: string, options: DeadLetterOptions): Promise<number> {
  return await withRetries(redis, async (retries) => {
    await retries.check();
    let queued = 0;
    for await (const letters of selectedLetters(warehouse, options)) {
      const origins = await warehouse.originsOf(letters.map(({ report_id }) => report_id));
      const jobs = letters.flatMap((letter) => replayOf(letter, origins.get(letter.report_id)));
      await retries.schedule(jobs);
      queued += jobs.length;
    }
    return queued;
  });
}

/** A replay is one try with all remedies. Its number is settled here: the same replay asked for twice is one. */
function replayOf({ report_id: reportId, reason, revision }: DeadLetter, origin: Origin | undefined): ScheduledRetry[] {
  if (origin === undefined) return [];
  const job: RetryJob = {
    ...placeOf(origin),
    reportId,
    stage: "reparse",
    try: origin.reparses + 1,
    step: lastStep,
    revision,
    reason,
  };
  return [{ job, delayMs: 0 }];
}
