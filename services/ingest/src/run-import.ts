import type { Broker } from "@gongkai/broker";
import { type GongkaiError, rawTopic } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import { ImportJournal } from "./import/import-journal.js";
import { type ImportTally, importPaths } from "./import/import-paths.js";
import { watchPaths } from "./import/watch-paths.js";
import { kafkaSink } from "./kafka-sink.js";
import { patientSink } from "./patient-sink.js";

export interface RunImportOptions {
  readonly broker: Broker;
  readonly telemetry: Pick<Telemetry, "log" | "count">;
  readonly signal: AbortSignal;
  /** Files and folders, known to be there. */
  readonly paths: readonly string[];
  /** Go on until the signal fires. */
  readonly watch: boolean;
  /** The journal's file. */
  readonly state: string;
  readonly onProblem: (problem: GongkaiError) => void;
}

/**
 * Sends the documents under `paths` to `reports.raw`; a Kafka that goes away meanwhile is waited for.
 * @throws GongkaiError E_BROKER_UNREACHABLE or E_TOPIC_MISSING at once where Kafka is not ready, E_STATE_UNUSABLE
 */
export async function runImport({ broker, state, watch, ...options }: RunImportOptions): Promise<ImportTally> {
  const { telemetry, signal, paths } = options;
  await broker.offsets(rawTopic);
  const journal = await ImportJournal.open(state);
  try {
    const sink = patientSink(kafkaSink(broker), signal, (error) => {
      telemetry.count("gongkai_system_errors_total", { service: "ingest", code: error.code });
      telemetry.log.warn({ code: error.code }, error.message);
    });
    const look = watch ? watchPaths : importPaths;
    return await look(paths, {
      sink,
      journal,
      telemetry,
      signal,
      onProblem: (problem, source) => {
        telemetry.count("gongkai_documents_received_total", { source, result: "unreadable" });
        options.onProblem(problem);
      },
    });
  } finally {
    await journal.close();
  }
}
