/** A message to send. The key decides the partition, which must be the same on every try: so it is needed. */
export interface OutgoingMessage {
  readonly key: string;
  /** Null: a message without a value, as for a document too large to carry. */
  readonly value: Buffer | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A message as it stood on the topic. Others may write there too: nothing in it is checked. */
export interface IncomingMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  /** When the message was produced (or appended, as the topic is set). */
  readonly timestamp: Date;
  readonly key: string | null;
  readonly value: Buffer | null;
  /** The last value where a name is repeated. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a batch's work may ask and say. */
export interface BatchContext {
  /**
   * Fires when the group rebalances, the partitions are lost or the consumer stops. It asks to end soon: work that
   * resolves all the same is committed if the group still allows it; work that rejects is given again, to whoever has
   * the partition then. A rebalance waits for this work, at most `rebalanceMs`.
   */
  readonly signal: AbortSignal;
  /** Tells the watchdog that the work goes on, as when it waits for a server that is away. */
  stillWorking(): void;
}

/** Must be harmless when done twice: after a crash the same messages come again. */
export type BatchHandler = (messages: readonly IncomingMessage[], context: BatchContext) => Promise<void>;

export interface ConsumeOptions {
  readonly topic: string;
  readonly group: string;
  /**
   * Bytes of a batch: reached only where that much waits, passed only by a single message that is larger alone.
   * The consumer holds at most twice as much, and one largest message.
   */
  readonly maxBytes: number;
  readonly maxMessages?: number;
  /** Waits up to `lingerMs` (default 500) for this many bytes (default 1) to gather. Less than half of `sessionMs`. */
  readonly minBytes?: number;
  readonly lingerMs?: number;
  readonly onBatch: BatchHandler;
  /**
   * What to do when `onBatch` rejects without having been asked to end: give the same batch again after a growing
   * pause (0.5 to 30 s), or end the consumer with that error, nothing committed. Default: end.
   */
  readonly onFailure?: (error: unknown, tries: number) => "again" | "end";
  /** The watchdog: lag, and no progress for so long, ends the consumer with E_CONSUMER_STALLED. Default 120 s. */
  readonly stallAfterMs?: number;
  /** A member that is silent for so long is put out of the group. Default 30 s. */
  readonly sessionMs?: number;
  /** How long a rebalance waits for the work of the members. Default 60 s. */
  readonly rebalanceMs?: number;
}

export interface Consumer {
  /**
   * Resolves after `stop`. Rejects with a GongkaiError (E_CONSUMER_STALLED, E_TOPIC_MISSING, E_BROKER_REFUSED) or with
   * what `onBatch` threw; the group has been left then. Await it: the process should exit non-zero.
   */
  readonly ended: Promise<void>;
  /** Lets the batch at work end, commits it if it is done, and leaves the group. */
  stop(): Promise<void>;
}

/** Offsets of one partition: messages `start` to `end - 1` are there. */
export interface PartitionOffsets {
  readonly partition: number;
  readonly start: number;
  readonly end: number;
}

export interface PartitionLag extends PartitionOffsets {
  /** The next offset the group will read; null where it has committed none (it then begins at `start`). */
  readonly committed: number | null;
  readonly lag: number;
}

export interface TopicPlan {
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
}

/** A topic as it is. */
export interface TopicDescription {
  readonly partitions: number;
  readonly replicas: number;
  readonly config: Readonly<Record<string, string>>;
}

/** What became of one topic; `partitions` are those there are, which need not be those planned. */
export interface EnsuredTopic {
  readonly topic: string;
  readonly created: boolean;
  readonly partitions: number;
  readonly planned: number;
}

export interface BrokerHealth {
  readonly clusterId: string;
  readonly brokers: readonly string[];
  readonly topics: readonly string[];
}

/**
 * Kafka as the services see it. Every method rejects with a GongkaiError: E_BROKER_UNREACHABLE (a system error, worth a
 * retry), E_TOPIC_MISSING, E_MESSAGE_TOO_LARGE, E_BROKER_REFUSED.
 */
export interface Broker {
  /**
   * Resolves when all in-sync replicas have all messages (acks=all, idempotent). Calls made at the same time share
   * requests. When it rejects, some may have been stored nevertheless; sending them again may store them twice.
   */
  produce(topic: string, messages: readonly OutgoingMessage[]): Promise<void>;
  /** Bytes that `produce` has taken and Kafka has not acknowledged: what back-pressure looks at. */
  readonly unacknowledgedBytes: number;
  /** Joins the group and begins. Rejects where the topic is missing or no broker answers. */
  consume(options: ConsumeOptions): Promise<Consumer>;
  /** Creates what is missing and sets the configuration of what is there, as often as you like. */
  ensureTopics(plans: Readonly<Record<string, TopicPlan>>): Promise<readonly EnsuredTopic[]>;
  /** Those of the topics that are there. */
  describeTopics(topics: readonly string[]): Promise<ReadonlyMap<string, TopicDescription>>;
  /** By partition, in order. */
  lag(group: string, topic: string): Promise<readonly PartitionLag[]>;
  offsets(topic: string): Promise<readonly PartitionOffsets[]>;
  /**
   * Reads a topic from these offsets (by partition; from its start where none is given) to its ends at the moment of the
   * call, without a group and without committing anything. `onMessage` must not throw.
   */
  scan(topic: string, from: ReadonlyMap<number, number>, onMessage: (message: IncomingMessage) => void): Promise<void>;
  health(): Promise<BrokerHealth>;
  /** Stops all consumers, sends what was taken, disconnects. */
  close(): Promise<void>;
}
