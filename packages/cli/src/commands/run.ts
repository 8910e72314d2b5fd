import { GongkaiError } from "@gongkai/contracts";
import type { RunTally } from "@gongkai/standalone";
import type { Warehouse } from "@gongkai/warehouse";
import type { Command } from "commander";
import { type DataOption, dataFlag, dataFolder, withData } from "../data-option.js";
import { positive } from "../option-numbers.js";
import { reportProblem } from "../terminal/problem.js";
import { startProgress } from "../terminal/progress.js";

interface Options extends DataOption {
  readonly json?: true;
  readonly threads?: number;
  readonly timeout: number;
}

export function registerRun(program: Command): void {
  const command = program
    .command("run")
    .summary("documents in, a warehouse out: all in one process")
    .description(
      "Stores, parses and loads the documents of each PATH into a local warehouse folder. A folder is taken with all\n" +
        "that is in it, hidden files aside. What is there already is a duplicate and changes nothing; what an\n" +
        "interrupted run left is taken up. A rejected document is an answer, not an error.",
    )
    .argument("<PATH...>", "files and folders")
    .option("--threads <N>", "threads that parse (default: one less than there are cores)", positive)
    .option("--timeout <SECONDS>", "after which a document is given up", positive, 60)
    .option("--json", "the summary as one JSON object");
  withData(command).action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const { requirePaths } = await import("@gongkai/ingest");
  const { ownWarehouse } = await import("../open-warehouse.js");
  await requirePaths(paths);
  const interrupted = onInterrupt();
  await ownWarehouse(dataFolder(options), async (warehouse) => {
    await warehouse.migrate();
    const { received, unreadable } = await runOn(warehouse, paths, options, interrupted);
    if (unreadable > 0) process.exitCode = 1;
    if (interrupted.aborted) throw new GongkaiError("E_INTERRUPTED", `${received} documents received`);
  });
}

async function runOn(warehouse: Warehouse, paths: string[], options: Options, signal: AbortSignal): Promise<RunTally> {
  const { countDocuments } = await import("@gongkai/ingest");
  const { run } = await import("@gongkai/standalone");
  const { summaryJson, summaryText } = await import("../run-summary.js");
  const progress = startProgress();
  const ended = new AbortController();
  if (process.stderr.isTTY) void countDocuments(paths, progress.found, ended.signal);
  const startedAt = performance.now();
  const tally = await run(warehouse, {
    paths,
    signal,
    pool: { timeout: options.timeout * 1000, ...(options.threads ? { threads: options.threads } : {}) },
    onProblem: (problem) => progress.say(() => reportProblem(problem)),
    onProgress: ({ duplicates, answered, resumed }) => progress.done(duplicates + answered, resumed),
  }).finally(() => {
    ended.abort();
    progress.stop();
  });
  const seconds = (performance.now() - startedAt) / 1000;
  if (options.json) process.stdout.write(`${JSON.stringify(summaryJson(tally, seconds))}\n`);
  else process.stdout.write(`${summaryText(tally, seconds)}\n\n`);
  if (!options.json && !signal.aborted) {
    const { nextSteps } = await import("../next-steps.js");
    process.stdout.write(await nextSteps(warehouse, dataFlag(options)));
  }
  return tally;
}

/** The first SIGINT or SIGTERM ends the run after the batches at work; the second ends it at once. */
function onInterrupt(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => {
      process.stderr.write("Finishing what has been read; once more ends at once.\n");
      controller.abort();
    });
  return controller.signal;
}
