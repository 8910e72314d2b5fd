import { randomBytes } from "node:crypto";
import type { Broker, IncomingMessage, OutgoingMessage } from "@gongkai/broker";
import { expect, test } from "vitest";
import { freshName, freshTopic, keysOf, numbered, range, until } from "./broker-topics.js";

/** All messages of a topic from its beginning, read by a group of its own. */
export async function readAll(broker: Broker, topic: string): Promise<IncomingMessage[]> {
  const found: IncomingMessage[] = [];
  const count = (await broker.offsets(topic)).reduce((sum, { start, end }) => sum + end - start, 0);
  const consumer = await broker.consume({
    topic,
    group: freshName("reader"),
    maxBytes: 64 << 20,
    onBatch: async (messages) => void found.push(...messages),
  });
  await until(() => found.length >= count);
  await consumer.stop();
  await consumer.ended;
  return found;
}

export function brokerProduces(open: () => Broker): void {
  test("what is sent comes as it was: key, value, headers, no value, bytes that are no text", async () => {
    const broker = open();
    const topic = await freshTopic(broker);
    const value = randomBytes(1000);
    const sent: OutgoingMessage[] = [
      { key: "政务", value, headers: { "source-uri": "http://example.cn/报告" } },
      { key: "none", value: null },
      { key: "empty", value: Buffer.alloc(0) },
    ];
    await broker.produce(topic, sent);
    const found = await readAll(broker, topic);
    expect(found.map(({ key, offset }) => [key, offset])).toEqual([
      ["政务", 0],
      ["none", 1],
      ["empty", 2],
    ]);
    expect(found[0]).toMatchObject({ topic, partition: 0, headers: { "source-uri": "http://example.cn/报告" } });
    expect(found[0]!.value).toEqual(value);
    expect([found[1]!.value, found[2]!.value?.length]).toEqual([null, 0]);
    expect(Math.abs(found[0]!.timestamp.getTime() - Date.now())).toBeLessThan(60_000);
  });

  test("one key stays in one partition, and in order", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 4);
    for (let round = 0; round < 5; round++) await broker.produce(topic, numbered(20));
    const places = new Map<number, Set<number>>();
    for (const { key, partition } of await readAll(broker, topic)) {
      const at = Number(key);
      places.set(at, (places.get(at) ?? new Set()).add(partition));
    }
    expect([...places.values()].map(({ size }) => size)).toEqual(range(20).map(() => 1));
    expect(new Set([...places.values()].flatMap((set) => [...set])).size).toBeGreaterThan(1);
  });

  test("calls at the same time, of all sizes: each is stored once", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 3);
    const calls = range(200).map((call) => broker.produce(topic, numbered(5, call * 5, 1000 + call * 50)));
    expect(broker.unacknowledgedBytes).toBeGreaterThanOrEqual(0);
    await Promise.all(calls);
    expect(broker.unacknowledgedBytes).toBe(0);
    expect(keysOf(await readAll(broker, topic)).toSorted((a, b) => a - b)).toEqual(range(1000));
  });

  test("a document of 32 MiB, as the topic is planned for", async () => {
    const broker = open();
    const topic = await freshTopic(broker);
    const value = randomBytes(32 << 20);
    const sent = broker.produce(topic, [{ key: "large", value, headers: { "source-uri": "u".repeat(2000) } }]);
    await until(() => broker.unacknowledgedBytes > 32 << 20);
    await sent;
    const [found] = await readAll(broker, topic);
    expect(found!.value!.equals(value)).toBe(true);
  });

  test("a message too large for its topic is refused by name, and nothing of that call is sent", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 1, 100_000);
    const call = broker.produce(topic, [...numbered(1), { key: "giant", value: Buffer.alloc(100_000) }]);
    await expect(call).rejects.toMatchObject({ code: "E_MESSAGE_TOO_LARGE", message: expect.stringMatching(/giant/) });
    await broker.produce(topic, numbered(1, 1));
    expect(keysOf(await readAll(broker, topic))).toEqual([1]);
    await broker.produce(topic, [{ key: "2", value: Buffer.alloc(99_000) }]);
    expect(await readAll(broker, topic)).toHaveLength(2);
  });

  test("a topic that is not there is named at once, and works as soon as it is there", async () => {
    const broker = open();
    const topic = freshName("missing");
    await expect(broker.produce(topic, numbered(1))).rejects.toMatchObject({ code: "E_TOPIC_MISSING" });
    await broker.ensureTopics({ [topic]: { partitions: 1, config: {} } });
    await broker.produce(topic, numbered(1));
    expect(await readAll(broker, topic)).toHaveLength(1);
  });

  test("closing sends what was taken", async () => {
    const broker = open();
    const topic = await freshTopic(broker);
    await broker.produce(topic, numbered(1));
    const sent = broker.produce(topic, numbered(50, 1, 100_000));
    await Promise.resolve();
    await Promise.all([broker.close(), sent]);
    expect(await readAll(open(), topic)).toHaveLength(51);
  });
}
