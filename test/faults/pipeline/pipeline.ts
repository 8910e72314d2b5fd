import { setTimeout as sleep } from "node:timers/promises";
import { gongkai } from "../../integration/gongkai.js";
import type { TestServices } from "../../services/test-services.js";
import { SupervisedService } from "./supervised-service.js";

export const serviceNames = ["parser", "loader", "retrier"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** The services of the pipeline, each under a supervisor, on servers that may be harmed. */
export interface Pipeline {
  readonly servers: TestServices;
  readonly services: Readonly<Record<ServiceName, SupervisedService>>;
  readonly ingest: SupervisedService;
}

/** How a ledger that accounts for all documents looks. */
export interface LedgerState {
  readonly balanced: boolean;
  readonly settled: boolean;
  readonly inRetry: number;
  readonly received: number;
}

export function makePipeline(servers: TestServices, folder: string, data: string): Pipeline {
  const environment = { ...environmentOf(servers), GONGKAI_DATA: data };
  const service = (name: ServiceName) => new SupervisedService([name, ...flags[name]], environment);
  return {
    servers,
    services: { parser: service("parser"), loader: service("loader"), retrier: service("retrier") },
    ingest: new SupervisedService(["ingest", folder], environment),
  };
}

/** The suite has more failures than any real flow. */
const flags: Readonly<Record<ServiceName, readonly string[]>> = {
  parser: ["--dead-letter-share", "2"],
  loader: [],
  retrier: [],
};

function environmentOf(servers: TestServices): Record<string, string> {
  return { ...servers.environment, KAFKA_SESSION_MS: "6000", RETRY_DELAYS: "0.2,0.4,0.8", LOG_LEVEL: "warn" };
}

/** Topics and tables. */
export async function migrate({ servers }: Pipeline): Promise<void> {
  const { status, stderr } = await gongkai(["migrate"], { env: environmentOf(servers) });
  if (status !== 0) throw new Error(stderr);
}

/** Waits until the ledger has every document and nothing is on its way; answers the last ledger either way. */
export async function settled({ servers }: Pipeline, documents: number, patienceMs: number): Promise<LedgerState> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const { stdout } = await gongkai(["ledger", "--json"], { env: environmentOf(servers) });
    const state = stateOf(stdout);
    const done = state?.settled && state.inRetry === 0 && state.received >= documents;
    if (state !== null && (done || Date.now() > until)) return state;
    if (Date.now() > until) throw new Error(`The ledger did not answer: ${stdout}`);
    await sleep(500);
  }
}

function stateOf(printed: string): LedgerState | null {
  if (printed === "") return null;
  const { balanced, settled, partitions } = JSON.parse(printed) as {
    balanced: boolean;
    settled: boolean;
    partitions: { received: number; inRetry: number }[];
  };
  const sum = (name: "received" | "inRetry") => partitions.reduce((all, partition) => all + partition[name], 0);
  return { balanced, settled, received: sum("received"), inRetry: sum("inRetry") };
}
