import { expect, test } from "vitest";
import { inBatches } from "./batches.js";

async function* of(...sizes: number[]) {
  yield* sizes;
}

async function batches(sizes: number[], bounds: { bytes: number; items: number }) {
  const all: number[][] = [];
  for await (const batch of inBatches(of(...sizes), (size) => size, bounds)) all.push(batch);
  return all;
}

test("a batch ends at its bytes or at its items, and nothing is lost", async () => {
  expect(await batches([4, 4, 4, 1], { bytes: 8, items: 9 })).toEqual([
    [4, 4],
    [4, 1],
  ]);
  expect(await batches([1, 1, 1], { bytes: 8, items: 2 })).toEqual([[1, 1], [1]]);
});

test("an item above the bound is alone, and no items are no batch", async () => {
  expect(await batches([1, 50, 1], { bytes: 8, items: 9 })).toEqual([[1], [50], [1]]);
  expect(await batches([], { bytes: 8, items: 9 })).toEqual([]);
});
