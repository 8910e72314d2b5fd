import { join } from "node:path";
import type { Broker } from "@gongkai/broker";
import { type Environment, GongkaiError, requireEnvironment } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Command } from "commander";
import { type DataOption, dataFolder, withData } from "../data-option.js";
import { importSummary } from "../import-summary.js";
import { port } from "../option-numbers.js";
import { reportProblem } from "../terminal/problem.js";

interface Options extends DataOption {
  readonly watch?: true;
  readonly http?: true;
  readonly port?: number;
  readonly state?: string;
  readonly json?: true;
}

/** What the ways of bringing documents in have in common. */
interface Service {
  readonly broker: Broker;
  readonly telemetry: Telemetry;
  readonly signal: AbortSignal;
}

export function registerIngest(program: Command): void {
  const command = program
    .command("ingest")
    .summary("service: documents → reports.raw")
    .description(
      "Sends documents to Kafka: files and folders, JSON lines (.jsonl, .ndjson) and WARC files (.warc), these also as\n" +
        ".gz. Killed and started again it goes on where it was; what was sent is not sent again unless it has changed.\n" +
        "With --http it takes documents by POST /reports and POST /reports/batch. Needs KAFKA_BROKERS.",
    )
    .argument("[PATH...]", "files and folders")
    .option("--watch", "go on sending what is new or changed, until SIGTERM")
    .option("--http", "take documents by HTTP, until SIGTERM; needs INGEST_TOKEN")
    .option("--port <N>", "for --http (INGEST_PORT, else 8080)", port)
    .option("--state <FILE>", "that notes what has been sent (default: one a Kafka cluster, in the data folder)")
    .option("--json", "the summary as one JSON object");
  withData(command).action(ingest);
}

async function ingest(paths: string[], options: Options): Promise<void> {
  const { watch = false, http = false } = options;
  if (paths.length === 0 && (watch || !http)) throw new GongkaiError("E_USAGE", "Name files or folders, or use --http");
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS", ...(http ? (["INGEST_TOKEN"] as const) : []));
  const { requirePaths } = await import("@gongkai/ingest");
  const { runWith, withBroker } = await import("../service.js");
  await requirePaths(paths);
  await runWith("ingest", quietUnless(watch || http, environment), (telemetry, stop) => {
    const onListening = http ? readyOnce(telemetry, "http", "It does not listen yet") : () => {};
    return withBroker(environment.KAFKA_BROKERS, "ingest", telemetry, async (broker) => {
      telemetry.addProbe("kafka", () => broker.health());
      // One that fails ends the other, which may otherwise go on for ever.
      const failed = new AbortController();
      const signal = AbortSignal.any([stop, failed.signal]);
      const works = [
        ...(paths.length > 0 ? [importFiles({ broker, telemetry, signal }, paths, options)] : []),
        ...(http ? [takeByHttp({ broker, telemetry, signal }, environment, options, onListening)] : []),
      ];
      for (const work of works) work.catch((error: unknown) => failed.abort(error));
      await Promise.allSettled(works);
      await Promise.all(works);
    });
  });
}

/** Adds a probe that answers from when the returned function is called. */
function readyOnce(telemetry: Telemetry, name: string, notYet: string): () => void {
  let ready = false;
  telemetry.addProbe(name, async () => {
    if (!ready) throw new Error(notYet);
  });
  return () => {
    ready = true;
  };
}

async function importFiles({ broker, telemetry, signal }: Service, paths: string[], options: Options): Promise<void> {
  const { runImport } = await import("@gongkai/ingest");
  const { watch = false, http = false } = options;
  const { clusterId } = await broker.health();
  const state = options.state ?? join(dataFolder(options), "ingest", `${clusterId}.jsonl`);
  const log = (problem: GongkaiError) => telemetry.log.warn({ code: problem.code }, problem.message);
  const onProblem = watch || http ? log : reportProblem;
  const startedAt = performance.now();
  const tally = await runImport({ broker, telemetry, signal, paths, watch, state, onProblem });
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`${options.json ? JSON.stringify({ ...tally, seconds }) : importSummary(tally, seconds)}\n`);
  if (tally.unreadable > 0) process.exitCode = 1;
  if (!watch && signal.aborted) throw new GongkaiError("E_INTERRUPTED", `${tally.sent} documents sent`);
}

async function takeByHttp(
  { broker, telemetry, signal }: Service,
  environment: Environment,
  options: Options,
  onListening: () => void,
) {
  const { runIntake, storedReports } = await import("@gongkai/ingest");
  const { INGEST_PORT, INGEST_TOKEN: token = "", CLICKHOUSE_URL: url } = environment;
  const served = { broker, telemetry, signal, port: options.port ?? INGEST_PORT, token, onListening };
  if (url === undefined) return await runIntake(served);
  const { openWarehouse } = await import("@gongkai/warehouse");
  const warehouse = openWarehouse({ url });
  try {
    await runIntake({ ...served, isStored: storedReports((ids) => warehouse.storedIds(ids)) });
  } finally {
    await warehouse.close();
  }
}

/** A command that ends by itself says its result, not that it started and ended; LOG_LEVEL asks for more. */
function quietUnless(service: boolean, environment: Environment): Environment {
  return service || process.env.LOG_LEVEL ? environment : { ...environment, LOG_LEVEL: "error" };
}
