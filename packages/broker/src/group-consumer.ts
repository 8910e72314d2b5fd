import { setTimeout as sleep } from "node:timers/promises";
import type { EachBatchPayload, Kafka, Consumer as KafkaConsumer } from "kafkajs";
import { type Batch, BatchQueue, type Delivery } from "./batch-queue.js";
import type { ConsumeOptions, Consumer } from "./broker.js";
import { consumerSettings } from "./consumer-settings.js";
import { Heartbeat } from "./heartbeat.js";
import { incoming } from "./incoming.js";
import { brokerError, losesMembership } from "./kafka-errors.js";
import { Watchdog } from "./watchdog.js";

/** One partition's share of a fetch, with kafkajs's handles on it; kafkajs waits until it is settled. */
interface Fetched extends Delivery {
  readonly payload: EachBatchPayload;
  settle(error?: unknown): void;
}

interface Settlement {
  resolve(): void;
  reject(error: unknown): void;
}

/** All partitions of a fetch come at once, so that a batch can span them: kafkajs is told to "work" on any number. */
const anyNumber = 1024;
const longestPause = 30_000;
/** How long a consumer that failed waits for work that was asked to end. */
const grace = 5000;

/**
 * A member of a consumer group that has one batch at work at a time. All work of a fetch settles before kafkajs may
 * rejoin the group, so a partition is never worked on under two generations.
 */
export class GroupConsumer implements Consumer {
  readonly ended: Promise<void>;
  readonly #options: ConsumeOptions;
  readonly #consumer: KafkaConsumer;
  readonly #queue: BatchQueue<Fetched>;
  readonly #heartbeatMs: number;
  readonly #over: Settlement;
  readonly #watchdog: Watchdog;
  /** What kafkajs waits for. */
  readonly #held = new Set<Fetched>();
  #draining: Promise<void> | undefined;
  /** Set when this member must rejoin; deliveries of the old generation are handed back until it has. */
  #lost: unknown;
  #ending: Promise<void> | undefined;
  #atWork: AbortController | undefined;

  constructor(kafka: Kafka, options: ConsumeOptions, partitions: number) {
    const { sessionMs = 30_000, rebalanceMs = 60_000, maxBytes, maxMessages = Number.POSITIVE_INFINITY } = options;
    this.#watchdog = new Watchdog(kafka, options, (error) => void this.#end(error));
    this.#options = options;
    this.#heartbeatMs = Math.min(3000, Math.floor(sessionMs / 5));
    this.#queue = new BatchQueue({ maxBytes, maxMessages });
    this.#consumer = kafka.consumer({
      groupId: options.group,
      ...consumerSettings(() => this.#ending !== undefined),
      sessionTimeout: sessionMs,
      rebalanceTimeout: rebalanceMs,
      minBytes: options.minBytes ?? 1,
      maxWaitTimeInMs: options.lingerMs ?? 500,
      maxBytes,
      // A broker serves partitions in the order asked and kafkajs never changes it: each may take its share only.
      maxBytesPerPartition: Math.max(1, Math.ceil(maxBytes / partitions)),
    });
    let over: Settlement | undefined;
    this.ended = new Promise((resolve, reject) => {
      over = { resolve, reject };
    });
    this.#over = over!;
  }

  async start(): Promise<void> {
    const { topic, group } = this.#options;
    const { GROUP_JOIN, REBALANCING, CRASH } = this.#consumer.events;
    this.#consumer.on(GROUP_JOIN, ({ payload }) => {
      this.#lost = undefined;
      this.#watchdog.joined(payload.memberAssignment[topic] ?? []);
    });
    this.#consumer.on(REBALANCING, () => this.#watchdog.left());
    this.#consumer.on(CRASH, ({ payload }) => {
      this.#watchdog.left();
      if (!payload.restart) void this.#end(brokerError(`Consumer ${group} of ${topic} failed`, payload.error));
    });
    try {
      await this.#consumer.connect();
      await this.#consumer.subscribe({ topic, fromBeginning: true });
      await this.#consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: anyNumber,
        eachBatch: (payload) => this.#deliver(payload),
      });
    } catch (error) {
      await this.#consumer.disconnect().catch(() => undefined);
      throw brokerError(`Could not consume ${topic}`, error);
    }
    this.#watchdog.start();
  }

  async stop(): Promise<void> {
    await this.#end();
  }

  #deliver(payload: EachBatchPayload): Promise<void> {
    return new Promise((resolve, reject) => {
      const { batch } = payload;
      const fetched: Fetched = {
        payload,
        messages: batch.messages.map((message) => incoming(batch.topic, batch.partition, message)),
        end: Number(batch.lastOffset()) + 1,
        settle: (error) => {
          this.#held.delete(fetched);
          if (error === undefined) resolve();
          else reject(error);
        },
      };
      this.#held.add(fetched);
      this.#queue.add(fetched);
      this.#draining ??= this.#drain();
    });
  }

  async #drain(): Promise<void> {
    // The other partitions of this fetch are delivered in the same turn.
    await new Promise((resolve) => setImmediate(resolve));
    let failure: unknown;
    while (this.#lost === undefined && this.#ending === undefined && failure === undefined) {
      const batch = this.#queue.take();
      if (!batch) break;
      failure = await this.#work(batch);
      for (const { delivery, last } of batch.shares) if (last) delivery.settle(this.#lost ?? failure);
    }
    this.#draining = undefined;
    // Handed back undone: kafkajs reads it again from the last committed place, after it has rejoined where it must.
    for (const fetched of this.#queue.clear()) fetched.settle(this.#lost ?? failure);
  }

  /** Works on a batch and commits it. The error that kafkajs must see, where there is one. */
  async #work(batch: Batch<Fetched>): Promise<unknown> {
    const { payload } = batch.shares[0]!.delivery;
    const atWork = new AbortController();
    this.#atWork = atWork;
    const heartbeat = new Heartbeat(
      () => payload.heartbeat(),
      this.#heartbeatMs / 2,
      (error) => {
        this.#lost = error;
        atWork.abort(error);
      },
    );
    try {
      if (await this.#finished(batch, atWork.signal)) await this.#commit(batch);
      return undefined;
    } catch (error) {
      if (losesMembership(error)) this.#lost = error;
      return error;
    } finally {
      await heartbeat.stop();
      this.#atWork = undefined;
    }
  }

  /** Does the work, again and again where `onFailure` says so. False where it is left undone. */
  async #finished({ messages }: Batch<Fetched>, signal: AbortSignal): Promise<boolean> {
    const { onBatch, onFailure = () => "end" } = this.#options;
    const stillWorking = () => this.#watchdog.progress();
    for (let tries = 1; !signal.aborted; tries++) {
      try {
        await onBatch(messages, { signal, stillWorking });
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        if (onFailure(error, tries) === "end") {
          void this.#end(error);
          return false;
        }
      }
      stillWorking();
      await sleep(Math.min(longestPause, 250 * 2 ** tries), undefined, { signal }).catch(() => undefined);
    }
    return false;
  }

  async #commit({ shares }: Batch<Fetched>): Promise<void> {
    const partitions = shares.map(({ delivery, next }) => ({
      partition: delivery.payload.batch.partition,
      offset: String(next),
    }));
    const { payload } = shares[0]!.delivery;
    // A broker that restarts is waited for: the work is done, and would be done again.
    for (let tries = 1; ; tries++) {
      try {
        await payload.commitOffsetsIfNecessary({ topics: [{ topic: this.#options.topic, partitions }] });
        break;
      } catch (error) {
        if (losesMembership(error) || tries === 10) throw error;
        await sleep(100 * tries);
      }
    }
    for (const { delivery, next } of shares) delivery.payload.resolveOffset(String(next - 1));
    this.#watchdog.progress();
  }

  /** Ends once, for the first reason. Never awaited from within the work that it waits for. */
  #end(error?: unknown): Promise<void> {
    this.#ending ??= this.#leave(error);
    return this.#ending;
  }

  async #leave(error: unknown): Promise<void> {
    this.#watchdog.stop();
    this.#atWork?.abort(new DOMException("The consumer stops", "AbortError"));
    const drained = this.#draining ?? Promise.resolve();
    await (error === undefined ? drained : Promise.race([drained, sleep(grace)]));
    // Work that hangs must not keep kafkajs from leaving the group.
    for (const fetched of this.#held) fetched.settle();
    await this.#consumer.disconnect().catch(() => undefined);
    if (error === undefined) this.#over.resolve();
    else this.#over.reject(error);
  }
}
