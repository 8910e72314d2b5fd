import { afterAll, beforeAll, expect, test } from "vitest";
import { idOf, parsedReport, rejectedDocument, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

const at = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));

const receive = (...names: string[]) =>
  scratch.warehouse.storeRaw(
    names.map((name) => ({
      reportId: idOf(name),
      bytes: Buffer.from(name),
      sourceUri: `http://www.example.gov.cn/${name}`,
      fetchedAt: at(0),
      place: { partition: 3, offset: 8 },
    })),
  );

const named = async (filter: Parameters<typeof scratch.warehouse.deadLetters>[0]) =>
  (await scratch.warehouse.deadLetters(filter, { limit: 100 })).map(({ report_id }) => report_id);

test("a dead letter tells how often and when it was tried, and filters find it", async () => {
  await receive("climbed", "pdf");
  const failure = rejectedDocument("climbed", "timeout");
  for (const step of [0, 1, 2, 3]) {
    const stage = step === 0 ? "parse" : "retry";
    const attempt = { stage, try: Math.max(1, step), step, attemptedAt: at(step + 1), retrying: step < 3 };
    await scratch.warehouse.storeOutcomes([stored(failure, { ...attempt, site: "www.example.gov.cn" })]);
    const waiting = (await scratch.warehouse.retryingReports({ limit: 10 })).map(({ report_id }) => report_id);
    expect(waiting).toEqual(step < 3 ? [idOf("climbed")] : []);
  }
  await scratch.warehouse.storeOutcomes([
    stored(rejectedDocument("pdf", "image_only", "1.1.0"), { site: "elsewhere.cn", attemptedAt: at(9) }),
  ]);

  const [letter] = await scratch.warehouse.deadLetters({ reason: "timeout" }, { limit: 10 });
  expect(letter).toMatchObject({
    report_id: idOf("climbed"),
    tries: 4,
    first_tried_at: at(1),
    last_tried_at: at(4),
    detail: JSON.stringify({ links: ["climbed"] }),
    source_uri: "http://www.example.gov.cn/climbed",
  });
  const [climbed, pdf] = [[idOf("climbed")], [idOf("pdf")]];
  expect(await named({ report: idOf("climbed").slice(0, 9) })).toEqual(climbed);
  expect(await named({ source: "elsewhere.cn" })).toEqual(pdf);
  expect(await named({ source: "http://www.example.gov.cn/cl" })).toEqual(climbed);
  expect(await named({ since: at(4), until: at(5) })).toEqual(climbed);
  expect(await named({ until: at(4) })).toEqual([]);
  expect(await named({ parserVersion: "1.1.0" })).toEqual(pdf);
  expect(await named({ parserVersion: "1.1.0", reason: "timeout" })).toEqual([]);
  const story = await scratch.warehouse.story(idOf("climbed"));
  expect(story.tries.map(({ stage, outcome }) => `${stage} ${outcome}`)).toEqual([
    "parse retrying",
    "retry retrying",
    "retry retrying",
    "retry failed",
  ]);
  expect(story.diagnostics).toMatchObject([{ code: "looked_odd" }]);
});

test("one that is laid aside is no dead letter, is still accounted for, and comes back for another reason only", async () => {
  await receive("aside");
  const dead = (await scratch.warehouse.ledger()).dead;
  await scratch.warehouse.storeOutcomes([stored(rejectedDocument("aside", "no_facts"))]);
  const letters = await scratch.warehouse.deadLetters({ reason: "no_facts" }, { limit: 10 });
  await scratch.warehouse.discardDeadLetters(letters, at(5));
  await scratch.warehouse.discardDeadLetters(letters, at(6));
  expect(await named({ reason: "no_facts" })).toEqual([]);
  expect((await scratch.warehouse.ledger()).dead).toBe(dead + 1);
  expect(await scratch.rows("SELECT report_id, reason FROM discards")).toEqual([
    { report_id: idOf("aside"), reason: "no_facts" },
  ]);
  await scratch.warehouse.storeOutcomes([stored(rejectedDocument("aside", "no_facts", "1.2.0"))]);
  expect(await named({ reason: "no_facts" })).toEqual([]);
  await scratch.warehouse.storeOutcomes([stored(rejectedDocument("aside", "unidentified", "1.3.0"))]);
  expect(await named({ reason: "unidentified" })).toEqual([idOf("aside")]);
});

test("a document that failed and is parsed now shows as healed, and how", async () => {
  await receive("replayed", "healed on the ladder", "never failed");
  await scratch.warehouse.storeOutcomes([
    stored(rejectedDocument("replayed", "no_facts"), { attemptedAt: at(1) }),
    stored(rejectedDocument("healed on the ladder", "undecodable"), { attemptedAt: at(1), retrying: true }),
    stored(parsedReport({ name: "never failed" })),
  ]);
  expect(await scratch.rows("SELECT * FROM healed_documents")).toEqual([]);
  await scratch.warehouse.storeOutcomes([
    stored(parsedReport({ name: "replayed" }), { stage: "reparse", step: 3, attemptedAt: at(2) }),
    stored(parsedReport({ name: "healed on the ladder" }), { stage: "retry", step: 2, try: 2, attemptedAt: at(3) }),
  ]);
  expect(
    await scratch.rows("SELECT report_id, was, reason, failed_tries, stage, step FROM healed_documents ORDER BY was"),
  ).toEqual([
    { report_id: idOf("replayed"), was: "dead", reason: "no_facts", failed_tries: 1, stage: "reparse", step: 3 },
    {
      report_id: idOf("healed on the ladder"),
      was: "retrying",
      reason: "undecodable",
      failed_tries: 1,
      stage: "retry",
      step: 2,
    },
  ]);
  expect(await named({ report: idOf("replayed") })).toEqual([]);
});

test("an answer of the same revision replaces the one before, whole", async () => {
  await receive("again");
  const again = (values: Parameters<typeof parsedReport>[0]["facts"]) =>
    stored(parsedReport({ name: "again", ...(values ? { facts: values } : {}) }), { stage: "reparse", step: 3 });
  await scratch.warehouse.storeOutcomes([again(undefined)]);
  expect(await scratch.warehouse.factsOfReports([idOf("again"), idOf("unknown")])).toHaveLength(1);
  await scratch.warehouse.storeOutcomes([again([])]);
  expect(await scratch.warehouse.factsOfReports([idOf("again")])).toEqual([]);
});

test("where documents came from, and which ones a filter means", async () => {
  const { warehouse } = scratch;
  const origin = (await warehouse.originsOf([idOf("again"), idOf("unknown")])).get(idOf("again"));
  expect(origin).toMatchObject({ raw_partition: 3, raw_offset: 8, fetched_at: at(0), reparses: 1, size: 5 });
  const ids = async (filter: Parameters<typeof warehouse.storedReports>[0]) =>
    (await warehouse.storedReports(filter, { limit: 100 })).map(({ reportId }) => reportId);
  expect(await ids({ reason: "image_only" })).toEqual([idOf("pdf")]);
  expect(await ids({ edition: "2008", report: idOf("again").slice(0, 8) })).toEqual([idOf("again")]);
  expect(await ids({ year: 1999 })).toEqual([]);
  expect(await ids({ year: 2012, parserVersion: "1.0.0" })).toContain(idOf("replayed"));
  expect(await ids({ site: "www.example.gov.cn" })).toHaveLength((await ids({})).length);
  const all = await ids({});
  expect((await warehouse.storedReports({}, { after: all[2]!, limit: 2 })).map(({ reportId }) => reportId)).toEqual(
    all.slice(3, 5),
  );
});
