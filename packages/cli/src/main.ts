import { createRequire } from "node:module";
import { type ErrorCode, GongkaiError, readEnvironment } from "@gongkai/contracts";
import { Command, CommanderError } from "commander";
import { registerDashboard } from "./commands/dashboard.js";
import { registerDeadLetters } from "./commands/dead-letters.js";
import { registerDoctor } from "./commands/doctor.js";
import { registerExport } from "./commands/export.js";
import { registerGenerate } from "./commands/generate.js";
import { registerIngest } from "./commands/ingest.js";
import { registerLedger } from "./commands/ledger.js";
import { registerLoader } from "./commands/loader.js";
import { registerMigrate } from "./commands/migrate.js";
import { registerParse } from "./commands/parse.js";
import { registerParser } from "./commands/parser.js";
import { registerReparse } from "./commands/reparse.js";
import { registerRetrier } from "./commands/retrier.js";
import { registerRetries } from "./commands/retries.js";
import { registerRun } from "./commands/run.js";
import { registerScore } from "./commands/score.js";
import { registerServe } from "./commands/serve.js";
import { registerShow } from "./commands/show.js";
import { registerSql } from "./commands/sql.js";
import { registerStack } from "./commands/stack.js";
import { reportProblem } from "./terminal/problem.js";

const { version } = createRequire(import.meta.url)("../package.json") as { version: string };

/** Errors that say the command was used wrongly or its input cannot be read: exit status 2, all others 1. */
const wrongUse: readonly ErrorCode[] = [
  "E_USAGE",
  "E_PATH_NOT_FOUND",
  "E_FILE_UNREADABLE",
  "E_ENVIRONMENT",
  "E_TABLE_UNKNOWN",
  "E_CONDITION_REFUSED",
];

/** In the order of the help. */
const commands = [
  registerRun,
  registerParse,
  registerSql,
  registerShow,
  registerExport,
  registerScore,
  registerServe,
  registerIngest,
  registerParser,
  registerLoader,
  registerRetrier,
  registerDashboard,
  registerGenerate,
  registerMigrate,
  registerLedger,
  registerDeadLetters,
  registerRetries,
  registerReparse,
  registerDoctor,
  registerStack,
];

/** Runs the command line `argv` (without node and script); sets the exit status of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  // A reader that has seen enough (`gongkai sql … | head`) is no error.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  try {
    readEnvironment(process.env);
    await command().parseAsync(argv, { from: "user" });
  } catch (error) {
    process.exitCode = exitStatus(error);
  }
}

function exitStatus(error: unknown): number {
  // Commander has already said what is wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  reportProblem(error);
  return error instanceof GongkaiError && wrongUse.includes(error.code) ? 2 : 1;
}

function command(): Command {
  const program = new Command("gongkai")
    .description("Chinese government information-disclosure annual reports as one queryable table.")
    .version(version)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true })
    .addHelpText("after", "\nExit status: 0 done, 1 something was not done, 2 wrong use or unreadable input.");
  for (const register of commands) register(program);
  return program;
}
