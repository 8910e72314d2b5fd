import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Broker, type OutgoingMessage, openBroker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import { openWarehouse, type Warehouse } from "@gongkai/warehouse";
import type { Ledger } from "../../../packages/cli/src/ledger/ledger.js";
import type { ServiceAddresses } from "../../services/test-services.js";
import { rowsOf } from "../../warehouse/rows-of.js";
import { type Ended, gongkai, start } from "../gongkai.js";

/** A service at work. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** What it has logged so far. */
  log(): string;
  /** Resolves when it has logged this. */
  said(text: string): Promise<void>;
  /** SIGTERM; resolves when it has ended. */
  stop(): Promise<Ended>;
}

/** The pipeline on a test's own servers, its services started as users start them. */
export class Pipeline {
  readonly broker: Broker;
  readonly #warehouse: Warehouse;
  readonly #env: Record<string, string>;
  readonly #running = new Set<Running>();

  constructor({ kafkaBrokers, environment }: ServiceAddresses) {
    this.broker = openBroker({ brokers: kafkaBrokers });
    this.#warehouse = openWarehouse({ url: environment.CLICKHOUSE_URL });
    this.#env = { ...environment, LOG_LEVEL: "info", KAFKA_SESSION_MS: "6000" };
  }

  async migrate(): Promise<void> {
    const { status, stderr } = await this.command(["migrate"]);
    if (status !== 0) throw new Error(stderr);
  }

  command(args: readonly string[]): Promise<Ended> {
    return gongkai(args, { env: this.#env });
  }

  start(args: readonly string[], env: Record<string, string> = {}): Running {
    const { child, ended } = start(args, { env: { ...this.#env, ...env } });
    let log = "";
    child.stderr!.on("data", (chunk: string) => {
      log += chunk;
    });
    const running: Running = {
      ended,
      log: () => log,
      said: (text) => until(() => log.includes(text)),
      stop: () => {
        child.kill("SIGTERM");
        return ended;
      },
    };
    this.#running.add(running);
    void ended.then(() => this.#running.delete(running));
    return running;
  }

  async ledger(): Promise<Ledger> {
    const { stdout, stderr } = await this.command(["ledger", "--json"]);
    if (stdout === "") throw new Error(stderr);
    return JSON.parse(stdout) as Ledger;
  }

  /** The ledger when nothing is in flight any more. */
  async settled(seconds = 60): Promise<Ledger> {
    const deadline = Date.now() + seconds * 1000;
    for (;;) {
      const ledger = await this.ledger();
      if (ledger.settled) return ledger;
      if (Date.now() > deadline) throw new Error(`not settled within ${seconds} s: ${JSON.stringify(ledger)}`);
      await sleep(200);
    }
  }

  /** Resolves when a group has read all of a topic. */
  lagGone(group: string, topic: string): Promise<void> {
    return until(async () => (await this.broker.lag(group, topic)).every(({ lag }) => lag === 0));
  }

  rows(sql: string): Promise<Record<string, unknown>[]> {
    return rowsOf(this.#warehouse, sql);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#running].map((running) => running.stop()));
    await Promise.all([this.broker.close(), this.#warehouse.close()]);
  }
}

/** Resolves when `condition` holds. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 60): Promise<void> {
  for (const deadline = Date.now() + seconds * 1000; !(await condition()); await sleep(100)) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${condition}`);
  }
}

/** The files of a folder as messages of `reports.raw`, as ingest sends them. */
export function messagesOf(folder: string): OutgoingMessage[] {
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    return documentMessage(readFileSync(path), path, statSync(path).mtime);
  });
}

export function documentMessage(value: Buffer, uri: string, fetchedAt = new Date("2026-01-02T03:04:05Z")) {
  const headers = { "source-uri": uri, "fetched-at": fetchedAt.toISOString(), "schema-version": "1" };
  return { key: idOf(value), value, headers };
}

export function idOf(bytes: Buffer | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Sends documents to `reports.raw`. */
export function send({ broker }: Pipeline, messages: readonly OutgoingMessage[]): Promise<void> {
  return broker.produce(rawTopic, messages);
}

export const total = (
  { partitions }: Ledger,
  column: "received" | "parsed" | "refused" | "dead" | "inRetry" | "inFlight",
) => partitions.reduce((sum, partition) => sum + partition[column], 0);
