import type { Broker, IncomingMessage, OutgoingMessage } from "@gongkai/broker";

let names = 0;

/** A name that no other test uses, for a topic or a group. */
export function freshName(what: string): string {
  return `${what}-${process.pid}-${++names}`;
}

/** Makes a topic that carries messages of up to `maxBytes`. */
export async function freshTopic(broker: Broker, partitions = 1, maxBytes = 35_651_584): Promise<string> {
  const topic = freshName("topic");
  await broker.ensureTopics({ [topic]: { partitions, config: { "max.message.bytes": String(maxBytes) } } });
  return topic;
}

/** Messages with the keys `from` to `from + count - 1`; each value begins with its key. */
export function numbered(count: number, from = 0, bytes = 10): OutgoingMessage[] {
  return Array.from({ length: count }, (_, at) => {
    const key = String(from + at);
    return { key, value: Buffer.alloc(Math.max(bytes, key.length), `${key} `) };
  });
}

export const keysOf = (messages: readonly IncomingMessage[]): number[] => messages.map(({ key }) => Number(key));

/** 0 to `count - 1`. */
export const range = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** Whether the group has committed all there is; false also while a broker that restarts cannot tell. */
export async function caughtUp(broker: Broker, group: string, topic: string): Promise<boolean> {
  return await broker.lag(group, topic).then(
    (partitions) => partitions.every(({ lag }) => lag === 0),
    () => false,
  );
}

/** Resolves when `condition` holds. */
export async function until(condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
