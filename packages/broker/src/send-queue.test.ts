import fc from "fast-check";
import { expect, test } from "vitest";
import { SendQueue } from "./send-queue.js";

/** A sender whose requests are ended by hand. */
function byHand() {
  const requests: { items: readonly number[]; done(): void; fail(error: Error): void }[] = [];
  const send = (items: readonly number[]) =>
    new Promise<void>((done, fail) => {
      requests.push({ items, done, fail });
    });
  return { requests, send };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test("one request at a time; what is added meanwhile shares the next one", async () => {
  const { requests, send } = byHand();
  const queue = new SendQueue<number>(send, (item) => item, 100);
  const first = queue.add([1]);
  await turn();
  const second = queue.add([2]);
  const third = queue.add([3, 4]);
  await turn();
  expect(requests.map(({ items }) => items)).toEqual([[1]]);
  expect(queue.bytes).toBe(10);
  requests[0]!.done();
  await first;
  await turn();
  expect(requests[1]?.items).toEqual([2, 3, 4]);
  requests[1]!.done();
  await Promise.all([second, third]);
  await queue.drained();
  expect(queue.bytes).toBe(0);
});

test("a call is done only with its last item", async () => {
  const { requests, send } = byHand();
  const queue = new SendQueue<number>(send, (item) => item, 10);
  let done = false;
  const call = queue.add([6, 6]).then(() => {
    done = true;
  });
  await turn();
  requests[0]!.done();
  await turn();
  expect(done).toBe(false);
  requests[1]!.done();
  await call;
});

test("a request that fails rejects those who took part in it, and the rest of a failed call is not sent", async () => {
  const { requests, send } = byHand();
  const queue = new SendQueue<number>(send, (item) => item, 10);
  const failing = queue.add([4, 8, 8]);
  const other = queue.add([5]);
  const outcome = expect(failing).rejects.toThrow("away");
  await turn();
  requests[0]!.fail(new Error("away"));
  await outcome;
  await turn();
  expect(requests[1]!.items).toEqual([5]);
  expect(queue.bytes).toBe(5);
  requests[1]!.done();
  await other;
  await queue.drained();
  expect([queue.bytes, requests.length]).toEqual([0, 2]);
});

test("it goes on after it was empty", async () => {
  const sent: number[] = [];
  const queue = new SendQueue<number>(
    async (items) => void sent.push(...items),
    () => 1,
    10,
  );
  await queue.add([1]);
  await queue.drained();
  await queue.add([2]);
  await queue.add([]);
  expect(sent).toEqual([1, 2]);
});

test("whatever is added and whichever requests fail: requests keep the limit, order holds, and bytes return to 0", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 6 }), { maxLength: 10 }),
      fc.infiniteStream(fc.boolean()),
      async (calls, fates) => {
        const sent: { call: number; at: number }[] = [];
        type Item = { call: number; at: number; size: number };
        const queue = new SendQueue<Item>(
          async (items) => {
            await turn();
            const bytes = items.reduce((sum, { size }) => sum + size, 0);
            if (items.length > 1) expect(bytes).toBeLessThanOrEqual(10);
            if (fates.next().value) throw new Error("no");
            sent.push(...items);
          },
          ({ size }) => size,
          10,
        );
        const outcomes = await Promise.allSettled(
          calls.map((sizes, call) => queue.add(sizes.map((size, at) => ({ call, at, size })))),
        );
        await queue.drained();
        expect(queue.bytes).toBe(0);
        for (const [call, { status }] of outcomes.entries()) {
          const mine = sent.filter((item) => item.call === call).map(({ at }) => at);
          if (status === "fulfilled") expect(mine).toEqual(calls[call]!.map((_, at) => at));
          else expect(mine).toEqual(mine.toSorted((a, b) => a - b));
        }
      },
    ),
    { numRuns: 50 },
  );
});
