import type { IncomingMessage } from "@gongkai/broker";
import { passOver } from "@gongkai/consumer";
import { isMalformed, type Malformed } from "@gongkai/contracts";
import type { Telemetry } from "@gongkai/telemetry";
import type { Warehouse } from "@gongkai/warehouse";

/** Messages that are stored together. */
export interface Round {
  /** Whether no more may be added, however few bytes its messages have. */
  readonly full: boolean;
  /** Reads one message: pure work of the processor. */
  add(message: IncomingMessage): void;
  /** Stores what was read; durable when it resolves, and harmless when done twice. */
  store(): Promise<void>;
}

/** What a round does with what it has read. */
export interface Gathering<Row> {
  readonly full: boolean;
  add(row: Row): void;
  store(): Promise<void>;
}

interface Source<Row> {
  readonly warehouse: Pick<Warehouse, "storeMalformed">;
  readonly telemetry: Telemetry;
  readonly topic: string;
  readonly read: (message: IncomingMessage) => Row | Malformed;
}

/** A round of messages of one topic; what is malformed is noted and passed over. */
export function topicRound<Row extends object>(source: Source<Row>, gathering: Gathering<Row>): Round {
  const { warehouse, telemetry, topic, read } = source;
  const malformed: Malformed[] = [];
  return {
    get full() {
      return gathering.full;
    },
    add(message) {
      const row = read(message);
      if (isMalformed(row)) malformed.push(row);
      else gathering.add(row);
    },
    async store() {
      const startedAt = performance.now();
      await warehouse.storeMalformed(malformed);
      await gathering.store();
      for (const message of malformed) passOver(telemetry, message);
      telemetry.observe("gongkai_insert_seconds", { topic }, (performance.now() - startedAt) / 1000);
    },
  };
}
