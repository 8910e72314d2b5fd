import { GongkaiError } from "@gongkai/contracts";
import type { Kafka } from "kafkajs";
import type { ConsumeOptions } from "./broker.js";
import { groupLag } from "./kafka-admin.js";
import { StallClock } from "./stall-clock.js";

/** Consumers of kafkajs can stop without a word (tulios/kafkajs#659): this asks Kafka itself whether there is lag. */
export class Watchdog {
  readonly #kafka: Kafka;
  readonly #options: ConsumeOptions;
  readonly #stalled: (error: GongkaiError) => void;
  readonly #limitMs: number;
  readonly #intervalMs: number;
  #timer: NodeJS.Timeout | undefined;
  #stopped = false;
  #progress = 0;
  /** Undefined while the consumer is in no group. */
  #assigned: ReadonlySet<number> | undefined;

  constructor(kafka: Kafka, options: ConsumeOptions, stalled: (error: GongkaiError) => void) {
    this.#kafka = kafka;
    this.#options = options;
    this.#stalled = stalled;
    this.#limitMs = options.stallAfterMs ?? 120_000;
    this.#intervalMs = Math.min(5000, this.#limitMs / 4);
  }

  progress(): void {
    this.#progress++;
  }

  joined(partitions: readonly number[]): void {
    this.#assigned = new Set(partitions);
    this.#progress++;
  }

  left(): void {
    this.#assigned = undefined;
  }

  start(): void {
    const clock = new StallClock(this.#intervalMs);
    let seen = -1;
    const observe = async () => {
      // Kafka is asked only when there is reason to.
      const lag = this.#progress === seen ? await this.#lag() : 0;
      seen = this.#progress;
      const stood = clock.observe(seen, typeof lag === "number" ? lag : lag.code === "E_TOPIC_MISSING" ? 1 : undefined);
      if (this.#stopped) return;
      if (stood >= this.#limitMs) this.#stalled(typeof lag === "number" ? this.#error(lag, stood) : lag);
      else this.#timer = setTimeout(() => void observe(), this.#intervalMs);
    };
    this.#timer = setTimeout(() => void observe(), this.#intervalMs);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  /** Messages that wait for this consumer: those of its partitions, or of all while it is in no group. */
  async #lag(): Promise<number | GongkaiError> {
    try {
      const partitions = await groupLag(this.#kafka, this.#options.group, this.#options.topic);
      const mine = partitions.filter(({ partition }) => this.#assigned?.has(partition) ?? true);
      return mine.reduce((sum, { lag }) => sum + lag, 0);
    } catch (error) {
      if (error instanceof GongkaiError) return error;
      throw error;
    }
  }

  #error(lag: number, stood: number): GongkaiError {
    const { group, topic } = this.#options;
    const seconds = Math.round(stood / 1000);
    return new GongkaiError("E_CONSUMER_STALLED", `${group} on ${topic}: no progress for ${seconds} s, lag ${lag}`);
  }
}
