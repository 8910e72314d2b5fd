import { createHash } from "node:crypto";
import { type Broker, gongkaiTopics, openBroker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import { type Remedy, remedies } from "@gongkai/extraction-pool";
import { runLoader } from "@gongkai/loader";
import { runParser } from "@gongkai/parser";
import { runRetrier } from "@gongkai/retrier";
import { openRetries, type Retries } from "@gongkai/retries";
import { openTelemetry } from "@gongkai/telemetry";
import { openWarehouse, type Warehouse } from "@gongkai/warehouse";
import type { ServiceAddresses } from "../services/test-services.js";
import { rowsOf } from "../warehouse/rows-of.js";

/** The extraction thread of which some documents never come back. */
const slowExtraction = new URL("./slow-extraction.js", import.meta.url);

/** A remedy for each step, with little patience; on a busy machine a thread alone takes seconds to start. */
const hasty: readonly Remedy[] = remedies.map((remedy) => ({ ...remedy, timeout: 8000 }));

/** A part of the pipeline at work in this process. */
export interface Running {
  /** Rejects with what ended it, where it did not end because it was asked to. */
  readonly ended: Promise<void>;
  /** As SIGTERM does. */
  stop(): Promise<void>;
}

/** The services of the pipeline, one by one, on real servers. */
export interface Pipeline {
  readonly broker: Broker;
  readonly warehouse: Warehouse;
  readonly retries: Retries;
  /** Puts documents on `reports.raw`; answers their ids. */
  send(documents: readonly (string | Uint8Array)[]): Promise<string[]>;
  startParser(): Promise<Running>;
  startLoader(): Promise<Running>;
  /** `delays` in seconds, by step. */
  startRetrier(delays?: readonly number[]): Promise<Running>;
  rows(sql: string): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Migrated, with topics, and nothing running yet. */
export async function openPipeline(addresses: ServiceAddresses): Promise<Pipeline> {
  const broker = openBroker({ brokers: addresses.kafkaBrokers });
  const warehouse = openWarehouse({ url: addresses.clickhouseUrl });
  const retries = openRetries({ url: addresses.redisUrl });
  await Promise.all([broker.ensureTopics(gongkaiTopics()), warehouse.migrate()]);
  const running = new Set<Running>();

  const start = async (
    name: string,
    service: (shared: { telemetry: Awaited<ReturnType<typeof openTelemetry>>; signal: AbortSignal }) => Promise<void>,
  ): Promise<Running> => {
    const telemetry = await openTelemetry(name, { level: "fatal" });
    const stopping = new AbortController();
    const ended = service({ telemetry, signal: stopping.signal });
    // Its failure is met when it is stopped.
    ended.catch(() => undefined);
    const one: Running = {
      ended,
      stop: async () => {
        running.delete(one);
        stopping.abort();
        await ended.finally(() => telemetry.close());
      },
    };
    running.add(one);
    return one;
  };

  return {
    broker,
    warehouse,
    retries,
    send: async (documents) => {
      const messages = documents.map((document) => {
        const value = Buffer.from(document as Uint8Array);
        const key = createHash("sha256").update(value).digest("hex");
        const headers = {
          "source-uri": `http://www.example.gov.cn/${key.slice(0, 8)}`,
          "fetched-at": "2026-01-02T03:04:05Z",
          "schema-version": "1",
        };
        return { key, value, headers };
      });
      await broker.produce(rawTopic, messages);
      return messages.map(({ key }) => key);
    },
    startParser: () =>
      start("parser", (shared) =>
        runParser({
          ...shared,
          broker,
          pool: { threads: 1, ...hasty[0], module: slowExtraction },
          limits: { share: 2, run: 10 },
        }),
      ),
    startLoader: () => start("loader", (shared) => runLoader({ ...shared, broker, warehouse, lingerMs: 50 })),
    startRetrier: (delays = [0.1, 0.1, 0.1]) =>
      start("retrier", (shared) =>
        runRetrier({
          ...shared,
          broker,
          warehouse,
          retries,
          delays,
          remedies: hasty,
          module: slowExtraction,
          archiveWaitMs: 100,
          lockMs: 1000,
        }),
      ),
    rows: (sql) => rowsOf(warehouse, sql),
    close: async () => {
      await Promise.all([...running].map((one) => one.stop()));
      await Promise.all([broker.close(), warehouse.close(), retries.close()]);
    },
  };
}
