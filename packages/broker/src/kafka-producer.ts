import { GongkaiError } from "@gongkai/contracts";
import type { Kafka, Producer, TopicMessages } from "kafkajs";
import type { OutgoingMessage } from "./broker.js";
import { brokerError } from "./kafka-errors.js";
import { Partitioners } from "./kafkajs.js";
import { messageSize } from "./message-size.js";
import { SendQueue } from "./send-queue.js";
import { type TopicLimits, topicLimits } from "./topic-limits.js";

interface Addressed {
  readonly topic: string;
  readonly message: OutgoingMessage;
}

/** A partition's share of a request is one record batch, which consumers must take whole: so requests stay small. */
const requestBytes = 1024 * 1024;

/**
 * Produces with acks=all from an idempotent kafkajs producer, within what that one can keep safe. A broker drops a batch
 * whose sequence numbers it has seen. kafkajs 2.2.4 takes its numbers back when a request fails, even if the broker had
 * stored it, so the next request of the same length would be dropped and acknowledged. Hence one request at a time
 * (nothing slips in between its tries), and a new producer, with an id of its own, after one that failed for good.
 */
export class KafkaProducer {
  readonly #kafka: Kafka;
  readonly #limits = new Map<string, Promise<TopicLimits>>();
  readonly #queue = new SendQueue<Addressed>(
    (items) => this.#send(items),
    ({ message }) => messageSize(message),
    requestBytes,
  );
  #producer: Producer | undefined;

  constructor(kafka: Kafka) {
    this.#kafka = kafka;
  }

  get unacknowledgedBytes(): number {
    return this.#queue.bytes;
  }

  async produce(topic: string, messages: readonly OutgoingMessage[]): Promise<void> {
    const { maxBytes } = await this.#limitsOf(topic);
    for (const message of messages) {
      const size = messageSize(message);
      if (size <= maxBytes) continue;
      throw new GongkaiError("E_MESSAGE_TOO_LARGE", `${message.key} takes ${size} bytes; ${topic} carries ${maxBytes}`);
    }
    await this.#queue.add(messages.map((message) => ({ topic, message })));
  }

  async close(): Promise<void> {
    await this.#queue.drained();
    await this.#discard();
  }

  /** Asked once a topic: kafkajs would try for long to reach a topic that is not there. */
  #limitsOf(topic: string): Promise<TopicLimits> {
    const known = this.#limits.get(topic) ?? topicLimits(this.#kafka, topic);
    this.#limits.set(topic, known);
    known.catch(() => this.#limits.delete(topic));
    return known;
  }

  async #send(items: readonly Addressed[]): Promise<void> {
    const byTopic = new Map<string, TopicMessages>();
    for (const { topic, message } of items) {
      const entry = byTopic.get(topic) ?? { topic, messages: [] };
      entry.messages.push({ ...message, headers: { ...message.headers } });
      byTopic.set(topic, entry);
    }
    try {
      const producer = await this.#connected();
      await producer.sendBatch({ acks: -1, topicMessages: [...byTopic.values()] });
    } catch (error) {
      // The topic may be gone, or its limits other ones.
      for (const topic of byTopic.keys()) this.#limits.delete(topic);
      await this.#discard();
      throw brokerError(`Could not send to ${[...byTopic.keys()].join(", ")}`, error);
    }
  }

  async #connected(): Promise<Producer> {
    if (this.#producer) return this.#producer;
    const producer = this.#kafka.producer({
      idempotent: true,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
      // 0.1 s growing to 3 s: some 20 s in all, enough for a broker that restarts.
      retry: { initialRetryTime: 100, maxRetryTime: 3000, retries: 11 },
    });
    this.#producer = producer;
    await producer.connect();
    return producer;
  }

  async #discard(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.disconnect().catch(() => undefined);
  }
}
