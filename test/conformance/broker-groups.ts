import { setTimeout as sleep } from "node:timers/promises";
import type { Broker, Consumer, IncomingMessage } from "@gongkai/broker";
import { expect, test } from "vitest";
import { freshName, freshTopic, keysOf, numbered, range, until } from "./broker-topics.js";

/** Consumes slowly and notes what it finished, and what is at work anywhere at the same time. */
function slowMember(topic: string, group: string, finished: IncomingMessage[], atWork: Set<string>) {
  const doubled: string[] = [];
  const onBatch = async (messages: readonly IncomingMessage[]) => {
    const places = messages.map(({ partition, offset }) => `${partition}:${offset}`);
    for (const place of places) {
      if (atWork.has(place)) doubled.push(place);
      atWork.add(place);
    }
    await sleep(50);
    for (const place of places) atWork.delete(place);
    finished.push(...messages);
  };
  return {
    doubled,
    options: { topic, group, onBatch, maxBytes: 1 << 20, maxMessages: 10, lingerMs: 100, sessionMs: 6000 },
  };
}

export function brokerSharesPartitions(open: () => Broker): void {
  test("members that come and go while work runs: nothing is lost, done twice, or at work in two places", async () => {
    const [first, second] = [open(), open()];
    const [topic, group] = [await freshTopic(first, 6), freshName("group")];
    const finished: IncomingMessage[] = [];
    const { options, doubled } = slowMember(topic, group, finished, new Set());
    await first.produce(topic, numbered(600));
    const staying = await first.consume(options);
    await until(() => finished.length >= 100);
    const passing = await second.consume(options);
    await until(() => finished.length >= 300);
    await passing.stop();
    const last = await second.consume(options);
    await until(() => finished.length >= 600);
    await sleep(300);
    await Promise.all([staying.stop(), last.stop()]);
    expect(doubled).toEqual([]);
    // Clean joining and leaving commits all work first: so not one message came again.
    expect(keysOf(finished).toSorted((a, b) => a - b)).toEqual(range(600));
    expect((await first.lag(group, topic)).every(({ lag }) => lag === 0)).toBe(true);
  });

  test("a rebalance asks long work to end, waits for it, and what it rejects is worked on by whoever has it then", async () => {
    const [first, second] = [open(), open()];
    const [topic, group] = [await freshTopic(first, 2), freshName("group")];
    await first.produce(topic, numbered(40));
    let asked = false;
    const finished: number[] = [];
    const options = { topic, group, maxBytes: 1 << 20, lingerMs: 100, sessionMs: 6000 };
    const long = await first.consume({
      ...options,
      onBatch: async (messages, { signal }) => {
        if (!asked) await sleep(60_000, undefined, { signal }).catch(() => undefined);
        if (signal.aborted && !asked) {
          asked = true;
          throw new Error("asked to end");
        }
        finished.push(...keysOf(messages));
      },
    });
    await sleep(1000);
    const other: Consumer = await second.consume({
      ...options,
      onBatch: async (messages) => void finished.push(...keysOf(messages)),
    });
    await until(() => finished.length >= 40);
    await Promise.all([long.stop(), other.stop()]);
    expect(asked).toBe(true);
    expect(finished.toSorted((a, b) => a - b)).toEqual(range(40));
  });

  test("more members than partitions: the idle one takes over when the other leaves", async () => {
    const [first, second] = [open(), open()];
    const [topic, group] = [await freshTopic(first), freshName("group")];
    const seen: number[] = [];
    const options = {
      topic,
      group,
      maxBytes: 1 << 20,
      lingerMs: 100,
      stallAfterMs: 2000,
      onBatch: async (messages: readonly IncomingMessage[]) => void seen.push(...keysOf(messages)),
    };
    const members = [await first.consume(options), await second.consume(options)];
    await first.produce(topic, numbered(5));
    await until(() => seen.length === 5);
    await members[0]!.stop();
    await first.produce(topic, numbered(5, 5));
    await until(() => seen.length === 10);
    await members[1]!.stop();
    expect(seen).toEqual(range(10));
  });
}
