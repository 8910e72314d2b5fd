import { randomUUID } from "node:crypto";
import { GongkaiError } from "@gongkai/contracts";
import type { Kafka } from "kafkajs";
import type { IncomingMessage, PartitionOffsets } from "./broker.js";
import { consumerSettings } from "./consumer-settings.js";
import { incoming } from "./incoming.js";
import { topicOffsets } from "./kafka-admin.js";
import { brokerError } from "./kafka-errors.js";

/** Nothing read for so long: whoever waits wants to know. */
const patienceMs = 30_000;

/** What is still to read of a partition: messages `next` to `end - 1`. */
interface Stretch {
  next: number;
  readonly end: number;
}

/**
 * Reads what stands on a topic from these offsets (by partition; from the start where none is given) to its ends at the
 * moment of the call, and commits nothing. Kafka gives messages to members of groups only, so it joins one of its own.
 */
export async function scanTopic(
  kafka: Kafka,
  topic: string,
  from: ReadonlyMap<number, number>,
  onMessage: (message: IncomingMessage) => void,
): Promise<void> {
  const stretches = stretchesOf(await topicOffsets(kafka, topic), from);
  if (stretches.size === 0) return;
  let over = false;
  const consumer = kafka.consumer({
    groupId: `gongkai-scan-${randomUUID()}`,
    ...consumerSettings(() => over),
    maxBytesPerPartition: 4 * 1024 * 1024,
    // Whom a broker's restart put out is not waited for.
    sessionTimeout: 6000,
    rebalanceTimeout: 6000,
  });
  let watching: NodeJS.Timeout | undefined;
  try {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await new Promise<void>((resolve, reject) => {
      const watch = () => {
        clearTimeout(watching);
        const late = new GongkaiError("E_BROKER_UNREACHABLE", `Nothing of ${topic} came for ${patienceMs / 1000} s`);
        watching = setTimeout(() => reject(late), patienceMs);
      };
      watch();
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        if (!payload.restart) reject(payload.error);
      });
      const eachBatch = async ({
        batch,
      }: {
        batch: { partition: number; messages: Parameters<typeof incoming>[2][] };
      }) => {
        const stretch = stretches.get(batch.partition);
        if (stretch === undefined) return;
        for (const message of batch.messages) {
          const offset = Number(message.offset);
          if (offset < stretch.next || offset >= stretch.end) continue;
          onMessage(incoming(topic, batch.partition, message));
          stretch.next = offset + 1;
        }
        if (Number(batch.messages.at(-1)?.offset ?? -1) + 1 >= stretch.end) stretches.delete(batch.partition);
        watch();
        if (stretches.size === 0) resolve();
      };
      // Whoever joins begins at the first message of all.
      consumer.on(consumer.events.GROUP_JOIN, () => {
        for (const [partition, { next }] of stretches) consumer.seek({ topic, partition, offset: String(next) });
      });
      consumer.run({ autoCommit: false, eachBatch }).catch(reject);
    });
  } catch (error) {
    throw brokerError(`Could not read ${topic}`, error);
  } finally {
    over = true;
    clearTimeout(watching);
    await consumer.disconnect().catch(() => undefined);
  }
}

function stretchesOf(offsets: readonly PartitionOffsets[], from: ReadonlyMap<number, number>): Map<number, Stretch> {
  const stretches = new Map<number, Stretch>();
  for (const { partition, start, end } of offsets) {
    const next = Math.max(start, from.get(partition) ?? start);
    if (next < end) stretches.set(partition, { next, end });
  }
  return stretches;
}
