import type { Malformed } from "@gongkai/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, parsedReport, rejectedDocument, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

const received = (name: string, place?: { partition: number; offset: number }) => ({
  reportId: idOf(name),
  bytes: Buffer.from(name),
  sourceUri: `file:///${name}`,
  fetchedAt: new Date("2026-01-01T00:00:00Z"),
  ...(place ? { place } : {}),
});

test("every document is accounted for, by the partition of its first message", async () => {
  const { warehouse } = scratch;
  await warehouse.storeRaw([
    received("parsed", { partition: 0, offset: 10 }),
    received("failed", { partition: 0, offset: 11 }),
    received("retrying", { partition: 2, offset: 5 }),
    received("read, not answered", { partition: 2, offset: 6 }),
    received("not read", { partition: 2, offset: 7 }),
    received("not read either", { partition: 3, offset: 0 }),
    received("of a local folder"),
  ]);
  await warehouse.storeRaw([received("parsed", { partition: 0, offset: 99 })]);
  await warehouse.storeOutcomes([
    stored(parsedReport({ name: "parsed" })),
    stored(rejectedDocument("failed", "no_facts")),
    stored(rejectedDocument("retrying", "timeout"), { retrying: true }),
    stored(rejectedDocument("not archived", "notice")),
  ]);
  const none = { received: 1, parsed: 0, refused: 0, dead: 0, in_retry: 0, unread: 0, waiting: [] };
  expect(await warehouse.account([100, 0, 7])).toEqual({
    partitions: [
      { ...none, partition: -1, unread: 1 },
      { ...none, partition: 0, received: 2, parsed: 1, dead: 1 },
      { ...none, partition: 2, received: 3, in_retry: 1, unread: 1, waiting: [idOf("read, not answered")] },
      { ...none, partition: 3, unread: 1 },
    ],
    notArchived: [{ reportId: idOf("not archived"), status: "refused" }],
  });
});

test("messages that were passed over are noted once", async () => {
  const { warehouse, rows } = scratch;
  const at = (offset: number, key: string | null): Malformed => ({
    malformed: "bad_key",
    message: "The key is no SHA-256 in hex",
    place: { topic: "reports.raw", partition: 1, offset },
    key,
  });
  await warehouse.storeMalformed([at(5_000_000_000, "k".repeat(100)), at(6, null)]);
  await warehouse.storeMalformed([at(6, null)]);
  expect(await rows("SELECT offset, code, key FROM malformed_messages ORDER BY offset")).toEqual([
    { offset: 6, code: "bad_key", key: "" },
    { offset: 5_000_000_000, code: "bad_key", key: "k".repeat(64) },
  ]);
});

test("what is still to migrate is named", async () => {
  const { warehouse } = scratch;
  expect(await warehouse.pendingMigrations()).toEqual([]);
  await warehouse.queryText(
    "ALTER TABLE schema_migrations DELETE WHERE name LIKE '0007%' SETTINGS mutations_sync = 2",
    {
      readonly: false,
    },
  );
  expect(await warehouse.pendingMigrations()).toEqual(["0007_raw_messages.sql"]);
  await warehouse.migrate();
  expect(await warehouse.pendingMigrations()).toEqual([]);
});
