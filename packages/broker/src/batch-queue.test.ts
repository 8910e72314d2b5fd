import fc from "fast-check";
import { expect, test } from "vitest";
import { type Batch, BatchQueue, type Delivery } from "./batch-queue.js";
import type { IncomingMessage } from "./broker.js";

interface Fetched extends Delivery {
  readonly partition: number;
}

function message(partition: number, offset: number, bytes: number): IncomingMessage {
  return { topic: "t", partition, offset, timestamp: new Date(0), key: null, value: Buffer.alloc(bytes), headers: {} };
}

/** Messages of one partition from `start`, of these sizes; `hidden` offsets that carry none follow the last. */
function fetched(partition: number, start: number, sizes: readonly number[], hidden = 0): Fetched {
  const messages = sizes.map((bytes, at) => message(partition, start + at, bytes));
  return { partition, messages, end: start + sizes.length + hidden };
}

function takeAll(queue: BatchQueue<Fetched>): Batch<Fetched>[] {
  const batches: Batch<Fetched>[] = [];
  for (let batch = queue.take(); batch; batch = queue.take()) batches.push(batch);
  return batches;
}

const shapes = fc.record({
  fetches: fc.array(
    fc.record({
      partition: fc.nat(3),
      sizes: fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 12 }),
      hidden: fc.nat(3),
    }),
    { maxLength: 8 },
  ),
  maxBytes: fc.integer({ min: 1, max: 400 }),
  maxMessages: fc.integer({ min: 1, max: 10 }),
});

/** The deliveries of a shape, their offsets going on from fetch to fetch in each partition. */
function deliveries({ fetches }: { fetches: { partition: number; sizes: number[]; hidden: number }[] }): Fetched[] {
  const next = new Map<number, number>();
  return fetches.map(({ partition, sizes, hidden }) => {
    const delivery = fetched(partition, next.get(partition) ?? 0, sizes, hidden);
    next.set(partition, delivery.end);
    return delivery;
  });
}

test("every message comes once, in its partition's order, in batches within the limits", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const added = deliveries(shape);
      const queue = new BatchQueue<Fetched>(shape);
      for (const delivery of added) queue.add(delivery);
      const batches = takeAll(queue);
      for (const { messages } of batches) {
        const bytes = messages.reduce((sum, { value }) => sum + value!.length, 0);
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(shape.maxMessages);
        if (messages.length > 1) expect(bytes).toBeLessThanOrEqual(shape.maxBytes);
      }
      const out = batches.flatMap(({ messages }) => messages);
      expect(out).toEqual(added.flatMap(({ messages }) => messages));
      expect(queue.empty).toBe(true);
    }),
  );
});

test("committed offsets rise, cover exactly what has been taken, and end past what carries no message", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const added = deliveries(shape);
      const queue = new BatchQueue<Fetched>(shape);
      for (const delivery of added) queue.add(delivery);
      const committed = new Map<number, number>();
      const seen = new Map<number, number>();
      for (const { messages, shares } of takeAll(queue)) {
        for (const { partition, offset } of messages) seen.set(partition, offset);
        for (const { delivery, next } of shares) {
          expect(next).toBeGreaterThan(committed.get(delivery.partition) ?? -1);
          committed.set(delivery.partition, next);
        }
        // A crash here loses nothing and repeats nothing: the next offset lies behind the last message taken...
        for (const [partition, offset] of seen) expect(committed.get(partition)).toBeGreaterThan(offset);
        // ...and no message between them has been left out.
        const taken = added
          .flatMap((delivery) => delivery.messages)
          .filter(({ partition, offset }) => {
            const last = seen.get(partition);
            return last !== undefined && offset > last && offset < committed.get(partition)!;
          });
        expect(taken).toEqual([]);
      }
      for (const { partition, end } of added) expect(committed.get(partition)).toBeGreaterThanOrEqual(end);
    }),
  );
});

test("each delivery is said to be over exactly once", () => {
  fc.assert(
    fc.property(shapes, (shape) => {
      const added = deliveries(shape);
      const queue = new BatchQueue<Fetched>(shape);
      for (const delivery of added) queue.add(delivery);
      const over = takeAll(queue).flatMap(({ shares }) => shares.filter(({ last }) => last).map((s) => s.delivery));
      expect(over).toEqual(added);
    }),
  );
});

test("a message larger than a batch comes alone", () => {
  const queue = new BatchQueue<Fetched>({ maxBytes: 100, maxMessages: 10 });
  queue.add(fetched(0, 0, [50, 1000, 50]));
  expect(takeAll(queue).map(({ messages }) => messages.map(({ offset }) => offset))).toEqual([[0], [1], [2]]);
});

test("what is cleared is handed back whole, also a delivery half taken", () => {
  const queue = new BatchQueue<Fetched>({ maxBytes: 100, maxMessages: 1 });
  const [first, second] = [fetched(0, 0, [1, 1]), fetched(1, 0, [1])];
  queue.add(first);
  queue.add(second);
  queue.take();
  expect(queue.clear()).toEqual([first, second]);
  expect(queue.take()).toBeUndefined();
});

test("keys and headers count as bytes", () => {
  const queue = new BatchQueue<Delivery>({ maxBytes: 20, maxMessages: 10 });
  const heavy = { ...message(0, 0, 1), key: "k".repeat(8), headers: { name: "value" } };
  queue.add({ messages: [heavy, { ...heavy, offset: 1 }], end: 2 });
  expect(queue.take()?.messages).toHaveLength(1);
});
