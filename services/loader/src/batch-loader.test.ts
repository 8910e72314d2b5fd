import { setImmediate as turn } from "node:timers/promises";
import type { IncomingMessage } from "@gongkai/broker";
import { expect, test } from "vitest";
import { batchLoader } from "./batch-loader.js";

const messages = (count: number): IncomingMessage[] =>
  Array.from({ length: count }, (_, offset) => ({
    topic: "reports.raw",
    partition: 0,
    offset,
    timestamp: new Date(0),
    key: String(offset),
    value: Buffer.alloc(10),
    headers: {},
  }));

/** A store whose calls are settled by hand. */
function store() {
  const calls: { rows: readonly number[]; resolve: () => void; reject: (error: Error) => void }[] = [];
  const take = (rows: readonly number[]) =>
    new Promise<void>((resolve, reject) => {
      calls.push({ rows, resolve, reject });
    });
  return { calls, take };
}

function load(
  count: number,
  roundBytes: number,
  signal = new AbortController().signal,
  mostRows = Number.POSITIVE_INFINITY,
) {
  const { calls, take } = store();
  const read: number[] = [];
  const open = () => {
    const rows: number[] = [];
    const add = ({ offset }: IncomingMessage) => {
      read.push(offset);
      rows.push(offset);
    };
    return {
      get full() {
        return rows.length >= mostRows;
      },
      add,
      store: () => take(rows),
    };
  };
  const loader = batchLoader({ open, roundBytes, graceMs: 50 });
  const done = loader(messages(count), { signal, stillWorking: () => {} });
  return { calls, read, done };
}

test("rounds are stored one after the other, while the next is read", async () => {
  const { calls, read, done } = load(5, 20);
  await turn();
  expect(calls.map(({ rows }) => rows)).toEqual([[0, 1]]);
  expect(read).toEqual([0, 1, 2, 3]);
  calls[0]!.resolve();
  await turn();
  expect(calls.map(({ rows }) => rows)).toEqual([
    [0, 1],
    [2, 3],
  ]);
  calls[1]!.resolve();
  await turn();
  let over = false;
  void done.then(() => {
    over = true;
  });
  await turn();
  expect([calls[2]!.rows, over]).toEqual([[4], false]);
  calls[2]!.resolve();
  await done;
});

test("what fails ends the batch with its error, and nothing after it is stored", async () => {
  const { calls, done } = load(6, 20);
  await turn();
  calls[0]!.reject(new Error("ClickHouse is away"));
  await expect(done).rejects.toThrow("ClickHouse is away");
  expect(calls).toHaveLength(1);
});

test("asked to end, it waits for the round on its way and begins no other", async () => {
  const end = new AbortController();
  const { calls, done } = load(6, 20, end.signal);
  await turn();
  end.abort(new Error("rebalance"));
  await turn();
  calls[0]!.resolve();
  await expect(done).rejects.toThrow("rebalance");
  expect(calls).toHaveLength(1);
});

test("asked to end, it does not wait for ever for a ClickHouse that hangs", async () => {
  const end = new AbortController();
  const { calls, done } = load(2, 20, end.signal);
  await turn();
  expect(calls).toHaveLength(1);
  end.abort(new Error("stop"));
  await expect(done).rejects.toThrow("stop");
});

test("a round that is full is stored, however few bytes its messages have", async () => {
  const { calls, done } = load(3, 1000, new AbortController().signal, 2);
  await turn();
  expect(calls.map(({ rows }) => rows)).toEqual([[0, 1]]);
  calls[0]!.resolve();
  await turn();
  expect(calls[1]!.rows).toEqual([2]);
  calls[1]!.resolve();
  await done;
});
