import { join } from "node:path";
import { type Environment, GongkaiError, requireEnvironment } from "@gongkai/contracts";
import type { ImportTally } from "@gongkai/ingest";
import type { Command } from "commander";
import { type DataOption, dataFolder, withData } from "../data-option.js";
import { reportProblem } from "../terminal/problem.js";

interface Options extends DataOption {
  readonly watch?: true;
  readonly state?: string;
  readonly json?: true;
}

export function registerIngest(program: Command): void {
  const command = program
    .command("ingest")
    .summary("service: documents → reports.raw")
    .description(
      "Sends documents to Kafka: files and folders, JSON lines (.jsonl, .ndjson) and WARC files (.warc), these also as\n" +
        ".gz. Killed and started again it goes on where it was; what was sent is not sent again unless it has changed.\n" +
        "Needs KAFKA_BROKERS.",
    )
    .argument("<PATH...>", "files and folders")
    .option("--watch", "go on sending what is new or changed, until SIGTERM")
    .option("--state <FILE>", "that notes what has been sent (default: one a Kafka cluster, in the data folder)")
    .option("--json", "the summary as one JSON object");
  withData(command).action(ingest);
}

async function ingest(paths: string[], options: Options): Promise<void> {
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS");
  const { requirePaths, runImport } = await import("@gongkai/ingest");
  const { runWith, withBroker } = await import("../service.js");
  await requirePaths(paths);
  const watch = options.watch === true;
  await runWith("ingest", quietUnless(watch, environment), (telemetry, signal) =>
    withBroker(environment.KAFKA_BROKERS, "ingest", telemetry, async (broker) => {
      telemetry.addProbe("kafka", () => broker.health());
      const { clusterId } = await broker.health();
      const state = options.state ?? join(dataFolder(options), "ingest", `${clusterId}.jsonl`);
      const onProblem = watch
        ? (problem: GongkaiError) => telemetry.log.warn({ code: problem.code }, problem.message)
        : reportProblem;
      const startedAt = performance.now();
      const tally = await runImport({ broker, telemetry, signal, paths, watch, state, onProblem });
      const seconds = (performance.now() - startedAt) / 1000;
      process.stdout.write(`${options.json ? JSON.stringify({ ...tally, seconds }) : summary(tally, seconds)}\n`);
      if (tally.unreadable > 0) process.exitCode = 1;
      if (!watch && signal.aborted) throw new GongkaiError("E_INTERRUPTED", `${tally.sent} documents sent`);
    }),
  );
}

/** A command that ends by itself says its result, not that it started and ended; LOG_LEVEL asks for more. */
function quietUnless(service: boolean, environment: Environment): Environment {
  return service || process.env.LOG_LEVEL ? environment : { ...environment, LOG_LEVEL: "error" };
}

function summary({ sent, duplicates, tooLarge, skipped, unreadable }: ImportTally, seconds: number): string {
  const details = [
    [duplicates, "seen before"],
    [tooLarge, "too large to carry"],
  ] as const;
  const told = details.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [
    `${sent} documents sent${told.length > 0 ? ` (${told.join(", ")})` : ""} in ${seconds.toFixed(1)} s`,
    ...(skipped > 0 ? [`${skipped} files were sent before and have not changed`] : []),
    ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
  ].join("\n");
}
