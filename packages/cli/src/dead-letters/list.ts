import type { DeadLetter } from "@gongkai/warehouse";
import { askMigrated } from "../ask-migrated.js";
import { columns } from "../terminal/table.js";
import { type DeadLetterOptions, filterOf } from "./dead-letter-options.js";

/** Prints the dead letters that are meant, in order of id. */
export async function listDeadLetters(options: DeadLetterOptions, limit: number): Promise<void> {
  await askMigrated(options, async (warehouse) => {
    const letters = await warehouse.deadLetters(filterOf(options), { limit });
    if (options.json) process.stdout.write(letters.map((letter) => `${JSON.stringify(letter)}\n`).join(""));
    else process.stdout.write(letters.length === 0 ? "No dead letters.\n" : `${tableOf(letters, limit)}\n`);
  });
}

function tableOf(letters: readonly DeadLetter[], limit: number): string {
  const table = columns(
    ["report", "reason", "tries", "first tried", "last tried", "parser", "bytes", "source"],
    letters.map(({ report_id, reason, tries, first_tried_at, last_tried_at, parser_version, bytes, source_uri }) => [
      report_id.slice(0, 12),
      reason,
      tries,
      minute(first_tried_at),
      minute(last_tried_at),
      parser_version,
      bytes,
      source_uri,
    ]),
  );
  return letters.length < limit ? table : `${table}\nThe first ${limit}; --limit shows more.`;
}

/** UTC. */
const minute = (time: Date): string => time.toISOString().slice(0, 16).replace("T", " ");
