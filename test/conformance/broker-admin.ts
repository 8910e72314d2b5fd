import type { Broker } from "@gongkai/broker";
import { expect, test } from "vitest";
import { freshName, freshTopic, numbered } from "./broker-topics.js";

export function brokerAdministers(open: () => Broker): void {
  test("topics are made once, told again, and their configuration is set", async () => {
    const broker = open();
    const [one, two] = [freshName("topic"), freshName("topic")];
    const plans = (bytes: number) => ({
      [one]: { partitions: 3, config: { "max.message.bytes": String(bytes) } },
      [two]: { partitions: 1, config: {} },
    });
    expect(await broker.ensureTopics(plans(50_000))).toEqual([
      { topic: one, created: true, partitions: 3, planned: 3 },
      { topic: two, created: true, partitions: 1, planned: 1 },
    ]);
    await expect(broker.produce(one, numbered(1, 0, 60_000))).rejects.toMatchObject({ code: "E_MESSAGE_TOO_LARGE" });
    await broker.ensureTopics(plans(100_000));
    await open().produce(one, numbered(1, 0, 60_000));
    const [again] = await broker.ensureTopics({ [one]: { partitions: 5, config: {} } });
    expect(again).toEqual({ topic: one, created: false, partitions: 3, planned: 5 });
  });

  test("topics made many at once are known, with their configuration, as soon as they are told", async () => {
    const broker = open();
    const wrong: unknown[] = [];
    const one = async () => {
      const topic = await freshTopic(broker, 2, 123_456);
      const description = (await broker.describeTopics([topic])).get(topic);
      if (description?.config["max.message.bytes"] !== "123456") wrong.push([topic, description]);
    };
    for (let round = 0; round < 4; round++) await Promise.all(Array.from({ length: 12 }, one));
    expect(wrong).toEqual([]);
  });

  test("what an operator has set on a topic stays", async () => {
    const broker = open();
    const topic = freshName("topic");
    await broker.ensureTopics({
      [topic]: { partitions: 1, config: { "retention.ms": "100000", "segment.ms": "70000" } },
    });
    await broker.ensureTopics({ [topic]: { partitions: 1, config: { "retention.ms": "200000" } } });
    const config = (await broker.describeTopics([topic])).get(topic)?.config;
    expect(config).toMatchObject({ "retention.ms": "200000", "segment.ms": "70000" });
  });

  test("offsets and lag, also of a group that nobody has used", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 2);
    await broker.produce(topic, [numbered(1)[0]!, numbered(1)[0]!]);
    const offsets = await broker.offsets(topic);
    expect(offsets.map(({ partition, start, end }) => [partition, start, end - start]).toSorted()).toEqual(
      offsets.map(({ partition, end }) => [partition, 0, end]),
    );
    expect(offsets.reduce((sum, { end }) => sum + end, 0)).toBe(2);
    const lag = await broker.lag(freshName("nobody"), topic);
    expect(lag.map(({ committed }) => committed)).toEqual([null, null]);
    expect(lag.reduce((sum, { lag }) => sum + lag, 0)).toBe(2);
    await expect(broker.offsets(freshName("missing"))).rejects.toMatchObject({ code: "E_TOPIC_MISSING" });
    await expect(broker.lag("nobody", freshName("missing"))).rejects.toMatchObject({ code: "E_TOPIC_MISSING" });
  });

  test("health names the cluster, its brokers and topics", async () => {
    const broker = open();
    const topic = await freshTopic(broker);
    const health = await broker.health();
    expect(health.clusterId).not.toBe("");
    expect(health.brokers).toHaveLength(1);
    expect(health.topics).toContain(topic);
  });

  test("two that make the same topics at the same time both succeed", async () => {
    const topic = freshName("topic");
    const plan = { [topic]: { partitions: 1, config: {} } };
    const made = await Promise.all([open().ensureTopics(plan), open().ensureTopics(plan)]);
    expect(made.map(([entry]) => entry!.partitions)).toEqual([1, 1]);
  });
}
