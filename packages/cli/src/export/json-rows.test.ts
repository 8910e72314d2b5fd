import { expect, test } from "vitest";
import { jsonRows } from "./json-rows.js";

test("rows that are cut within characters and hold line separators", async () => {
  const rows = [["共1件\u2028", 1, null], ["b\nc"]];
  const bytes = Buffer.from(rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  async function* single() {
    for (let at = 0; at < bytes.length; at++) yield bytes.subarray(at, at + 1);
  }
  const read: unknown[][] = [];
  for await (const batch of jsonRows(single())) read.push(...batch);
  expect(read).toEqual(rows);
});
