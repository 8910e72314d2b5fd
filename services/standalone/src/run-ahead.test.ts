import { expect, test } from "vitest";
import { runAhead } from "./run-ahead.js";

async function* numbers(log: string[], failAt = Number.POSITIVE_INFINITY) {
  try {
    for (let at = 0; at < 5; at++) {
      if (at === failAt) throw new Error(`broke at ${at}`);
      log.push(`made ${at}`);
      yield at;
    }
  } finally {
    log.push("closed");
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 1));

test("one batch is made while the last is used, and no more", async () => {
  const log: string[] = [];
  for await (const number of runAhead(numbers(log))) {
    await turn();
    expect(log.filter((line) => line.startsWith("made")).length).toBe(Math.min(number + 2, 5));
  }
  expect(log.at(-1)).toBe("closed");
});

test("a failure arrives after what came before it", async () => {
  const seen: number[] = [];
  const use = async () => {
    for await (const number of runAhead(numbers([], 2))) {
      await turn();
      seen.push(number);
    }
  };
  await expect(use()).rejects.toThrow("broke at 2");
  expect(seen).toEqual([0, 1]);
});

test("who stops early closes the source", async () => {
  const log: string[] = [];
  for await (const _ of runAhead(numbers(log))) break;
  expect(log.at(-1)).toBe("closed");
});
