import type { LogEntry } from "kafkajs";
import { logLevel } from "./kafkajs.js";

/** What kafkajs has to tell, as a line for a log. It never holds a message's content. */
export interface BrokerLogEntry {
  readonly level: "warn" | "info" | "debug";
  readonly message: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type BrokerLog = (entry: BrokerLogEntry) => void;

const levels: Readonly<Record<number, BrokerLogEntry["level"]>> = {
  // It tries again after most of these; what is an error in the end, we reject with.
  [logLevel.ERROR]: "warn",
  [logLevel.WARN]: "warn",
  [logLevel.INFO]: "info",
  [logLevel.DEBUG]: "debug",
};

/**
 * kafkajs says this of every idempotent producer that gives up some time, as its sequence numbers are not safe then: ours
 * is thrown away in that case (kafka-producer.ts).
 */
const expected = /^Limiting retries for the idempotent producer/;

/** kafkajs's log creator that hands entries on to ours. */
export function logCreator(log: BrokerLog): () => (entry: LogEntry) => void {
  return () =>
    ({ level, namespace, log: { message, timestamp: _, logger: __, stack: ___, ...detail } }) => {
      const named = levels[level];
      if (named && !expected.test(message))
        log({ level: named, message: namespace ? `${namespace}: ${message}` : message, detail });
    };
}
