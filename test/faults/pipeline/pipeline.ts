import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type ServerName, serverNames } from "@gongkai/local";
import { gongkai } from "../../integration/gongkai.js";
import type { TestServices } from "../../services/test-services.js";
import { SupervisedService } from "./supervised-service.js";

export const serviceNames = ["ingest", "parser", "loader", "retrier"] as const;
export type ServiceName = (typeof serviceNames)[number];

/** What may be struck. */
export type Part = ServiceName | ServerName;

export function isService(part: Part): part is ServiceName {
  return !(serverNames as readonly string[]).includes(part);
}

/** The services of the pipeline, each under a supervisor, on servers that may be harmed. */
export interface Pipeline {
  readonly servers: TestServices;
  readonly services: Readonly<Record<ServiceName, SupervisedService>>;
}

/** How a ledger that accounts for all documents looks. */
export interface LedgerState {
  readonly balanced: boolean;
  readonly settled: boolean;
  readonly inRetry: number;
  readonly received: number;
}

/** Ingest watches one folder and notes in another how far it is. */
export function makePipeline(servers: TestServices, watched: string, data: string): Pipeline {
  const environment = { ...environmentOf(servers), GONGKAI_DATA: data };
  mkdirSync(data, { recursive: true });
  const service = (args: readonly string[], ready: RegExp, times = 1) =>
    new SupervisedService(args, environment, { ready, times }, join(data, `${args[0]}.clock`));
  return {
    servers,
    services: {
      ingest: service(["ingest", "--watch", watched], /"started"/),
      // The suite has more failures than any real flow.
      parser: service(["parser", "--dead-letter-share", "2"], joined),
      loader: service(["loader"], joined, 2),
      retrier: service(["retrier"], joined),
    },
  };
}

/** What kafkajs says when a group has taken a member up. */
const joined = /has joined the group/;

function environmentOf(servers: TestServices): Record<string, string> {
  // Whoever is killed is given up soon, and tries come soon after each other.
  const soon = { KAFKA_SESSION_MS: "6000", RETRY_LOCK_MS: "5000", RETRY_DELAYS: "0.2,0.4,0.8" };
  return { ...servers.environment, ...soon, LOG_LEVEL: "info" };
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
