import type { Broker } from "@gongkai/broker";
import { expect, test } from "vitest";
import { freshName, freshTopic, keysOf, numbered, range } from "./broker-topics.js";

export function brokerScans(open: () => Broker): void {
  test("a scan reads from its offsets to the ends, in order, and commits nothing", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 3);
    await broker.produce(topic, numbered(600, 0, 20_000));
    const seen: Parameters<Parameters<Broker["scan"]>[2]>[0][] = [];
    await broker.scan(topic, new Map(), (message) => seen.push(message));
    expect(keysOf(seen).toSorted((a, b) => a - b)).toEqual(range(600));
    for (const { partition, end } of await broker.offsets(topic)) {
      const offsets = seen.filter((message) => message.partition === partition).map(({ offset }) => offset);
      expect(offsets).toEqual(range(end));
    }

    const offsets = await broker.offsets(topic);
    const from = new Map(offsets.map(({ partition, end }) => [partition, end - partition]));
    const rest: [number, number][] = [];
    await broker.scan(topic, from, ({ partition, offset }) => rest.push([partition, offset]));
    expect(rest.toSorted(([a], [b]) => a - b)).toEqual([
      [1, offsets[1]!.end - 1],
      [2, offsets[2]!.end - 2],
      [2, offsets[2]!.end - 1],
    ]);
  });

  test("a scan of nothing, of what is to come, and of no topic", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 2);
    const none = () => expect.unreachable();
    await broker.scan(topic, new Map(), none);
    await broker.produce(topic, numbered(10));
    await broker.scan(
      topic,
      new Map([
        [0, 1000],
        [1, 1000],
      ]),
      none,
    );
    await expect(broker.scan(freshName("missing"), new Map(), none)).rejects.toMatchObject({ code: "E_TOPIC_MISSING" });
  });

  test("a scan meets messages that are larger than a fetch", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 1);
    await broker.produce(topic, [...numbered(3, 0, 6 << 20), ...numbered(3, 3)]);
    const keys: (string | null)[] = [];
    await broker.scan(topic, new Map(), ({ key }) => keys.push(key));
    expect(keys).toEqual(["0", "1", "2", "3", "4", "5"]);
  });

  test("topics are described as they are, those that are there", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 2, 123_456);
    const descriptions = await broker.describeTopics([topic, freshName("missing")]);
    expect([...descriptions.keys()]).toEqual([topic]);
    expect(descriptions.get(topic)).toMatchObject({
      partitions: 2,
      replicas: 1,
      config: { "max.message.bytes": "123456" },
    });
    expect((await broker.describeTopics([freshName("missing")])).size).toBe(0);
  });
}
