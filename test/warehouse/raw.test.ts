import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, parsedReport, rejectedDocument, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

const fetchedAt = new Date("2026-02-03T04:05:06.789Z");
const received = (bytes: Uint8Array, sourceUri: string) => ({ reportId: idOf(bytes), bytes, sourceUri, fetchedAt });

test("bytes come back as they were: zeros, invalid UTF-8, every byte, a large one", async () => {
  const { warehouse } = scratch;
  const contents = [
    Buffer.from([0, 0, 0xff, 0xfe, 0xc3, 0x28, 0x0a, 0x0a, 0x5c, 0x27, 0x22, 0]),
    Buffer.from(Array.from({ length: 256 }, (_, byte) => byte)),
    Buffer.alloc(5 << 20, "\0政府信息公开\r\n\n\n"),
    Buffer.alloc(0),
  ];
  const added = await warehouse.storeRaw(contents.map((bytes, index) => received(bytes, `file:///bytes/${index}`)));
  expect(added.size).toBe(4);
  const raw = await warehouse.readRaw(contents.map((bytes) => idOf(bytes)));
  expect(raw).toHaveLength(4);
  for (const { reportId, bytes } of raw) expect(idOf(bytes!)).toBe(reportId);
  const sql = "SELECT countIf(lower(hex(SHA256(bytes))) = report_id) AS right, count() AS all FROM raw_reports";
  expect(await scratch.rows(sql)).toEqual([{ right: 4, all: 4 }]);
});

test("a document seen again is a sighting, not a document; the same sighting again is nothing", async () => {
  const { warehouse, rows } = scratch;
  const bytes = Buffer.from("seen twice");
  const places = ["http://a.gov.cn/1.html", "http://b.gov.cn/2.html"].map((uri) => received(bytes, uri));
  expect([...(await warehouse.storeRaw(places))]).toEqual([idOf(bytes)]);
  expect((await warehouse.storeRaw(places)).size).toBe(0);
  expect((await warehouse.storeRaw([places[0]!, places[0]!])).size).toBe(0);
  const id = `report_id = '${idOf(bytes)}'`;
  expect(await rows(`SELECT site, fetched_at, media_type FROM sightings WHERE ${id} ORDER BY site`)).toEqual([
    { site: "a.gov.cn", fetched_at: "2026-02-03 04:05:06.789", media_type: null },
    { site: "b.gov.cn", fetched_at: "2026-02-03 04:05:06.789", media_type: null },
  ]);
  expect(await rows(`SELECT count() AS n FROM raw_reports WHERE ${id}`)).toEqual([{ n: 1 }]);
});

test("what was too large to keep is known by its size", async () => {
  const { warehouse } = scratch;
  const reportId = idOf("a huge one");
  await warehouse.storeRaw([{ reportId, bytes: null, size: 2_000_000_000, sourceUri: "file:///huge", fetchedAt }]);
  const [raw] = await warehouse.readRaw([reportId]);
  expect(raw).toMatchObject({ bytes: null, size: 2_000_000_000, sourceUri: "file:///huge", site: "file" });
});

test("what is left to parse: in order of id, in pages, by bytes, below a revision", async () => {
  const { warehouse } = scratch;
  const names = Array.from({ length: 40 }, (_, index) => `to parse ${index}`);
  await warehouse.storeRaw(names.map((name) => received(Buffer.from(name), `file:///${name}`)));
  const all = await warehouse.unparsed(1000, 100_000_000);
  const ids = all.map(({ reportId }) => reportId);
  expect(ids).toEqual([...ids].sort());
  for (const name of names) expect(ids).toContain(idOf(name));

  const pages: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await warehouse.unparsed(7, 100_000_000, after === undefined ? {} : { after });
    if (page.length === 0) break;
    expect(page.length).toBeLessThanOrEqual(7);
    pages.push(...page.map(({ reportId }) => reportId));
    after = page.at(-1)!.reportId;
  }
  expect(pages).toEqual(ids);
  expect(await warehouse.unparsed(1000, 100_000_000, { maxBytes: 1 })).toHaveLength(1);

  await warehouse.storeOutcomes([
    stored(parsedReport({ name: "to parse 0" })),
    stored(rejectedDocument("to parse 1", "empty")),
    stored(parsedReport({ name: "to parse 2", parserVersion: "0.9.0" })),
  ]);
  const rest = (await warehouse.unparsed(1000, 100_000_000)).map(({ reportId }) => reportId);
  expect(rest).toEqual(ids.filter((id) => id !== idOf("to parse 0") && id !== idOf("to parse 1")));
});
