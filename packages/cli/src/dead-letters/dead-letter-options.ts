import { failedReasons } from "@gongkai/contracts";
import type { DeadLetterFilter } from "@gongkai/warehouse";
import { type Command, Option } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { instant, reportPrefix } from "../selection.js";

export interface DeadLetterOptions extends DataOption, DeadLetterFilter {
  readonly all?: true;
  readonly json?: true;
}

/** Adds what names dead letters. */
export function withFilter(command: Command): Command {
  return withData(command)
    .option("--report <ID>", "the document, by the first digits of its id", reportPrefix)
    .addOption(new Option("--reason <REASON>", "why it is dead").choices(failedReasons))
    .option("--source <SOURCE>", "its site, or how its address or path begins")
    .option("--since <TIME>", "tried last at or after this (a date, or RFC 3339)", instant)
    .option("--until <TIME>", "tried last before this", instant)
    .option("--parser-version <VERSION>", "the parser that gave up");
}

export function filterOf({ report, reason, source, since, until, parserVersion }: DeadLetterOptions): DeadLetterFilter {
  return { report, reason, source, since, until, parserVersion };
}
