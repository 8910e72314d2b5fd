import type { SASLOptions } from "kafkajs";
import type { Broker, Consumer } from "./broker.js";
import { GroupConsumer } from "./group-consumer.js";
import { brokerHealth, describeTopics, ensureTopics, groupLag, topicOffsets } from "./kafka-admin.js";
import { KafkaProducer } from "./kafka-producer.js";
import { kafkaSocket } from "./kafka-socket.js";
import { Kafka, logLevel } from "./kafkajs.js";
import { type BrokerLog, logCreator } from "./log.js";
import { topicLimits } from "./topic-limits.js";
import { scanTopic } from "./topic-scan.js";

export interface BrokerOptions {
  /** `host:port`, as KAFKA_BROKERS lists them. */
  readonly brokers: readonly string[];
  /** Who logs in, and how; nobody by default. */
  readonly login?: BrokerLogin;
  /** Whether Kafka speaks TLS; default false. */
  readonly tls?: boolean;
  /** How the broker's log names this program. */
  readonly clientId?: string;
  /** For consumers that name none: how long a member may be silent before it is put out of its group. */
  readonly sessionMs?: number;
  /** What kafkajs tells at level info and above. */
  readonly log?: BrokerLog;
}

export interface BrokerLogin {
  readonly mechanism: "plain" | "scram-sha-256" | "scram-sha-512";
  readonly username: string;
  readonly password: string;
}

/** Kafka over kafkajs. Nothing is connected before it is needed. */
export function openBroker(options: BrokerOptions): Broker {
  const { brokers, login, tls = false, clientId = "gongkai", sessionMs, log = () => {} } = options;
  const kafka = new Kafka({
    brokers: [...brokers],
    clientId,
    ssl: tls,
    ...(login && { sasl: login as SASLOptions }),
    connectionTimeout: 3000,
    // For connecting, some 2 s in all; producers and consumers repeat that by their own rules.
    retry: { initialRetryTime: 100, maxRetryTime: 1000, retries: 4 },
    socketFactory: kafkaSocket,
    logLevel: logLevel.INFO,
    logCreator: logCreator(log),
  });
  const producer = new KafkaProducer(kafka);
  const consumers = new Set<Consumer>();
  return {
    produce: (topic, messages) => producer.produce(topic, messages),
    get unacknowledgedBytes() {
      return producer.unacknowledgedBytes;
    },
    async consume(options) {
      const { partitions } = await topicLimits(kafka, options.topic);
      const consumer = new GroupConsumer(kafka, sessionMs ? { sessionMs, ...options } : options, partitions);
      await consumer.start();
      consumers.add(consumer);
      const forget = () => void consumers.delete(consumer);
      consumer.ended.then(forget, forget);
      return consumer;
    },
    ensureTopics: (plans) => ensureTopics(kafka, plans),
    describeTopics: (topics) => describeTopics(kafka, topics),
    lag: (group, topic) => groupLag(kafka, group, topic),
    offsets: (topic) => topicOffsets(kafka, topic),
    scan: (topic, from, onMessage) => scanTopic(kafka, topic, from, onMessage),
    health: () => brokerHealth(kafka),
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      await producer.close();
    },
  };
}
