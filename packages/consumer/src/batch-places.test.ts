import type { IncomingMessage } from "@gongkai/broker";
import { expect, test } from "vitest";
import { batchPlaces } from "./batch-places.js";

const at = (partition: number, offset: number): IncomingMessage => ({
  topic: "reports.raw",
  partition,
  offset,
  timestamp: new Date(0),
  key: null,
  value: null,
  headers: {},
});

test("a batch is named by the first and the last offset of each partition", () => {
  expect(batchPlaces([at(3, 7), at(3, 8), at(0, 4), at(3, 12)])).toEqual([
    { partition: 3, offset: 7, last: 12 },
    { partition: 0, offset: 4, last: 4 },
  ]);
  expect(batchPlaces([])).toEqual([]);
});
