import { setTimeout as sleep } from "node:timers/promises";
import type { Broker, ConsumeOptions, IncomingMessage } from "@gongkai/broker";
import { expect, onTestFinished, test, vi } from "vitest";
import { caughtUp, freshName, freshTopic, keysOf, numbered, range, until } from "./broker-topics.js";

type Work = ConsumeOptions["onBatch"];
const plain = { maxBytes: 1 << 20, lingerMs: 100 };

const committed = async (broker: Broker, group: string, topic: string) =>
  (await broker.lag(group, topic)).map(({ committed }) => committed);

export function brokerConsumes(open: () => Broker): void {
  test("commits after the work, not before", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(10));
    let finish = () => {};
    let begun = 0;
    const onBatch: Work = async (messages) => {
      begun += messages.length;
      await new Promise<void>((resolve) => {
        finish = resolve;
      });
    };
    const consumer = await broker.consume({ ...plain, topic, group, onBatch });
    await until(() => begun === 10);
    await sleep(300);
    expect(await committed(broker, group, topic)).toEqual([null]);
    finish();
    await until(async () => (await committed(broker, group, topic))[0] === 10);
    expect(await broker.lag(group, topic)).toEqual([{ partition: 0, start: 0, end: 10, committed: 10, lag: 0 }]);
    await consumer.stop();
  });

  test("batches keep their limits in bytes and messages", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 4), freshName("group")];
    await broker.produce(topic, numbered(300, 0, 1000));
    const batches: (readonly IncomingMessage[])[] = [];
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      maxBytes: 20_000,
      maxMessages: 15,
      onBatch: async (messages) => void batches.push(messages),
    });
    await until(() => batches.flat().length >= 300);
    await consumer.stop();
    expect(keysOf(batches.flat()).toSorted((a, b) => a - b)).toEqual(range(300));
    expect(Math.max(...batches.map(({ length }) => length))).toBe(15);
    const bytes = batches.map((batch) => batch.reduce((sum, { value }) => sum + value!.length, 0));
    expect(Math.max(...bytes)).toBeLessThanOrEqual(20_000);
    for (const partition of range(4)) {
      const offsets = batches.flat().filter((message) => message.partition === partition);
      expect(offsets.map(({ offset }) => offset)).toEqual(range(offsets.length));
    }
  });

  test("a batch may span partitions", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 4), freshName("group")];
    await broker.produce(topic, numbered(40));
    const spans: number[] = [];
    const onBatch: Work = async (messages) => void spans.push(new Set(messages.map((m) => m.partition)).size);
    const consumer = await broker.consume({ ...plain, topic, group, onBatch });
    await until(() => caughtUp(broker, group, topic));
    await consumer.stop();
    expect(spans).toEqual([4]);
  });

  test("waits for a batch to gather, but not for ever", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    const sizes: number[] = [];
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      minBytes: 1 << 20,
      lingerMs: 1500,
      onBatch: async (messages) => void sizes.push(messages.length),
    });
    await sleep(200);
    for (let call = 0; call < 4; call++) await broker.produce(topic, numbered(5, call * 5));
    await until(() => sizes.reduce((sum, size) => sum + size, 0) === 20, 5);
    expect(sizes.length).toBeLessThanOrEqual(2);
    await consumer.stop();
  });

  test("a restart goes on where the last one was", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 2), freshName("group")];
    const seen: number[] = [];
    const options = {
      ...plain,
      topic,
      group,
      onBatch: async (m: readonly IncomingMessage[]) => void seen.push(...keysOf(m)),
    };
    await broker.produce(topic, numbered(50));
    const first = await broker.consume(options);
    await until(() => seen.length === 50);
    await first.stop();
    await broker.produce(topic, numbered(50, 50));
    const second = await broker.consume(options);
    await until(() => seen.length >= 100);
    await sleep(300);
    await second.stop();
    expect(seen.toSorted((a, b) => a - b)).toEqual(range(100));
  });

  test.each([
    ["", 0],
    [", also while the clock is put back an hour", 3_600_000],
  ])("work longer than the session keeps its place in the group%s", async (_, putBack) => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(3));
    let times = 0;
    const now = Date.now;
    onTestFinished(() => void vi.restoreAllMocks());
    const onBatch: Work = async (_, { signal }) => {
      times++;
      vi.spyOn(Date, "now").mockImplementation(() => now() - putBack);
      await sleep(9000, undefined, { signal });
    };
    const consumer = await broker.consume({ ...plain, topic, group, sessionMs: 6000, rebalanceMs: 6000, onBatch });
    await until(async () => (await committed(broker, group, topic))[0] === 3);
    expect(times).toBe(1);
    await consumer.stop();
  });

  test("work that fails is given again, the same, until it succeeds; then the next", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(4));
    const given: number[][] = [];
    const told: number[] = [];
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      maxMessages: 2,
      onBatch: async (messages) => {
        given.push(keysOf(messages));
        if (given.length < 3) throw new Error("ClickHouse is away");
      },
      onFailure: (_, tries) => {
        told.push(tries);
        return "again";
      },
    });
    await until(() => given.length === 4);
    await consumer.stop();
    await consumer.ended;
    expect(given).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
      [2, 3],
    ]);
    expect(told).toEqual([1, 2]);
    expect(await committed(broker, group, topic)).toEqual([4]);
  });

  test("work that fails for good ends the consumer with its error, nothing committed, the group left", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(4));
    const wrong = new Error("a bug");
    const failing = await broker.consume({ ...plain, topic, group, onBatch: () => Promise.reject(wrong) });
    await expect(failing.ended).rejects.toBe(wrong);
    expect(await committed(broker, group, topic)).toEqual([null]);
    const seen: number[] = [];
    const next = await broker.consume({ ...plain, topic, group, onBatch: async (m) => void seen.push(...keysOf(m)) });
    await until(() => seen.length === 4, 5);
    await next.stop();
  });

  test("stopping lets the batch at work end and commits it", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(10));
    const done: number[] = [];
    let begun = 0;
    let asked = false;
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      maxMessages: 1,
      onBatch: async (messages, { signal }) => {
        begun++;
        await sleep(500);
        asked = signal.aborted;
        done.push(...keysOf(messages));
      },
    });
    await until(() => begun === 2);
    await consumer.stop();
    await consumer.ended;
    expect([done, asked]).toEqual([[0, 1], true]);
    expect(await committed(broker, group, topic)).toEqual([2]);
  });

  test("work that rejects because it was asked to end is given again to the next", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(2));
    let begun = false;
    const onBatch: Work = async (_, { signal }) => {
      begun = true;
      await sleep(60_000, undefined, { signal });
    };
    const first = await broker.consume({ ...plain, topic, group, onBatch });
    await until(() => begun);
    await first.stop();
    await first.ended;
    const seen: number[] = [];
    const second = await broker.consume({ ...plain, topic, group, onBatch: async (m) => void seen.push(...keysOf(m)) });
    await until(() => seen.length === 2, 5);
    await second.stop();
  });

  test("the watchdog ends a consumer whose work stands still", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    await broker.produce(topic, numbered(2));
    const hanging = await broker.consume({
      ...plain,
      topic,
      group,
      stallAfterMs: 2000,
      onBatch: () => new Promise(() => {}),
    });
    await expect(hanging.ended).rejects.toMatchObject({
      code: "E_CONSUMER_STALLED",
      message: expect.stringMatching(/lag 2/),
    });
  }, 20_000);

  test("the watchdog leaves work alone that says it goes on, and a consumer that has nothing to do", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker), freshName("group")];
    let done = 0;
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      stallAfterMs: 1200,
      onBatch: async (messages, { stillWorking }) => {
        for (let step = 0; step < 10; step++) {
          stillWorking();
          await sleep(300);
        }
        done += messages.length;
      },
    });
    await sleep(2500);
    await broker.produce(topic, numbered(2));
    await until(() => done === 2);
    await consumer.stop();
    await consumer.ended;
  });

  test("a topic that is not there is named at once", async () => {
    const options = { ...plain, topic: freshName("missing"), group: freshName("group"), onBatch: async () => {} };
    await expect(open().consume(options)).rejects.toMatchObject({ code: "E_TOPIC_MISSING" });
  });

  test("a message larger than a batch's limit still comes", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 2), freshName("group")];
    await broker.produce(topic, [...numbered(3, 0), { key: "3", value: Buffer.alloc(34_000_000) }, ...numbered(3, 4)]);
    const seen: number[] = [];
    const consumer = await broker.consume({
      ...plain,
      topic,
      group,
      onBatch: async (m) => void seen.push(...keysOf(m)),
    });
    await until(() => seen.length === 7);
    await consumer.stop();
    expect(seen.toSorted((a, b) => a - b)).toEqual(range(7));
  });
}
