import { GongkaiError } from "@gongkai/contracts";
import { askMigrated } from "../ask-migrated.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";
import { type DeadLetterOptions, filterOf } from "./dead-letter-options.js";

/** Prints one dead letter: why it is one, every try on it, and what was odd about it. */
export async function showDeadLetter(options: DeadLetterOptions): Promise<void> {
  await askMigrated(options, async (warehouse) => {
    const [letter, another] = await warehouse.deadLetters(filterOf(options), { limit: 2 });
    if (letter === undefined) throw new GongkaiError("E_DEAD_LETTER_NOT_FOUND", `Report ${options.report}`);
    if (another !== undefined)
      throw new GongkaiError("E_USAGE", `${options.report} begins the ids of several dead letters`);
    const { tries, diagnostics } = await warehouse.story(letter.report_id);
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ ...letter, attempts: tries, diagnostics })}\n`);
      return;
    }
    const lines = [
      onStdout("bold", letter.report_id),
      `${onStdout("yellow", letter.reason)}  ${letter.message}`,
      ...(letter.detail === "{}" || letter.detail === "" ? [] : [onStdout("dim", letter.detail)]),
      `${letter.source_uri}  ${letter.bytes} bytes`,
      "",
      columns(
        ["tried", "stage", "try", "outcome", "reason", "parser", "step", "ms"],
        tries.map(({ attempted_at, stage, try: number, outcome, reason, parser_version, revision, milliseconds }) => [
          attempted_at.toISOString().slice(0, 19).replace("T", " "),
          stage,
          number,
          outcome,
          reason ?? "",
          parser_version,
          revision % 100,
          Math.round(milliseconds),
        ]),
      ),
      ...(diagnostics.length === 0 ? [] : ["", ...diagnostics.map(({ code, message }) => `${code}: ${message}`)]),
    ];
    process.stdout.write(`${lines.join("\n")}\n`);
  });
}
