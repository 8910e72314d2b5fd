import type { Command } from "commander";
import { type DeadLetterOptions, withFilter } from "../dead-letters/dead-letter-options.js";
import { positiveCount, reportPrefix } from "../selection.js";

interface ListOptions extends DeadLetterOptions {
  readonly limit: number;
}

export function registerDeadLetters(program: Command): void {
  const letters = program
    .command("dead-letters")
    .summary("documents that should have been read and were not: list, show, replay, discard")
    .description("Asks the warehouse, which is the truth about dead letters; the queue on Redis only mirrors it.");

  withFilter(letters.command("list").summary("which there are, and why"))
    .option("--limit <N>", "at most so many", positiveCount, 100)
    .option("--json", "one JSON object a dead letter, one a line")
    .action(async (options: ListOptions) => {
      const { listDeadLetters } = await import("../dead-letters/list.js");
      await listDeadLetters(options, options.limit);
    });

  withFilter(letters.command("replay").summary("try them once more, with today's parser and all remedies"))
    .description(
      "Reads the stored bytes again. Where REDIS_URL and CLICKHOUSE_URL are set, as jobs that are due at once and that\n" +
        "`gongkai retrier` takes; otherwise here and now. What is parsed leaves the dead letters and stands in\n" +
        "healed_documents.",
    )
    .option("--all", "every dead letter")
    .option("--json", "one JSON object with what was done")
    .action(async (options: DeadLetterOptions) => {
      const { replayDeadLetters } = await import("../dead-letters/replay.js");
      await replayDeadLetters(options);
    });

  withFilter(letters.command("discard").summary("lay them aside: the ledger still counts them as dead"))
    .option("--all", "every dead letter")
    .option("--json", "one JSON object with `discarded`")
    .action(async (options: DeadLetterOptions) => {
      const { discardDeadLetters } = await import("../dead-letters/discard.js");
      await discardDeadLetters(options);
    });

  withFilter(letters.command("show").summary("one of them: why, every try, what was odd"))
    .argument("<REPORT>", "the first digits of its id", reportPrefix)
    .option("--json", "one JSON object")
    .action(async (report: string, options: DeadLetterOptions) => {
      const { showDeadLetter } = await import("../dead-letters/show.js");
      await showDeadLetter({ ...options, report });
    });
}
