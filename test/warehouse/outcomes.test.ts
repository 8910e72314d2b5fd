import { afterAll, beforeAll, expect, test } from "vitest";
import { factsOfValues, idOf, parsedReport, rejectedDocument, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

/** All that readers can see, but for times. */
async function state(): Promise<unknown> {
  const views = ["reports", "facts", "checks", "sections", "diagnostics", "rejections", "dead_letters", "report_texts"];
  const more = ["annual_reports", "annual_facts", "organ_years", "parse_attempts", "parse_outcomes", "ledger"];
  return await Promise.all([...views, ...more].map((view) => scratch.rows(`SELECT * FROM ${view} ORDER BY ALL`)));
}

/** Indicators and values that readers see of a report. */
async function seen(name: string): Promise<Record<string, number>> {
  const facts = await scratch.warehouse.factsOf(idOf(name));
  return Object.fromEntries(facts.map(({ indicator, value }) => [indicator, value]));
}

const version = (number: number, values: Record<string, number>, name: string) =>
  stored(parsedReport({ name, parserVersion: `1.${number}.0`, facts: factsOfValues(values) }));

test("the same outcomes again, however they are cut into batches, change nothing", async () => {
  const outcomes = [
    ...Array.from({ length: 20 }, (_, index) => version(0, { a: index, b: 2 }, `same ${index}`)),
    stored(rejectedDocument("same rejected", "attachment_only")),
    stored(rejectedDocument("same failed", "no_facts")),
  ];
  await scratch.warehouse.storeOutcomes(outcomes);
  const before = await state();
  await scratch.warehouse.storeOutcomes(outcomes);
  await scratch.warehouse.storeOutcomes([...outcomes].reverse());
  for (let start = 0; start < outcomes.length; start += 3) {
    await scratch.warehouse.storeOutcomes([...outcomes.slice(start, start + 3), outcomes[0]!, outcomes[0]!]);
  }
  expect(await state()).toEqual(before);
});

test("facts that a later revision no longer has vanish, those that moved move", async () => {
  await scratch.warehouse.storeOutcomes([version(0, { a: 1, b: 2, c: 3 }, "vanish")]);
  await scratch.warehouse.storeOutcomes([version(1, { b: 20, d: 40 }, "vanish")]);
  expect(await seen("vanish")).toEqual({ b: 20, d: 40 });
  const moved = parsedReport({ name: "vanish", parserVersion: "1.2.0", year: 2013, facts: factsOfValues({ b: 200 }) });
  await scratch.warehouse.storeOutcomes([stored(moved)]);
  const where = `report_id = '${idOf("vanish")}'`;
  expect(await scratch.rows(`SELECT year, indicator, value FROM facts WHERE ${where}`)).toEqual([
    { year: 2013, indicator: "b", value: 200 },
  ]);
  expect(await scratch.rows(`SELECT year FROM annual_facts WHERE ${where}`)).toEqual([{ year: 2013 }]);
});

test("a lower revision that comes later stays hidden", async () => {
  await scratch.warehouse.storeOutcomes([version(5, { a: 5 }, "late")]);
  await scratch.warehouse.storeOutcomes([version(4, { a: 4, only_in_the_old: 4 }, "late")]);
  expect(await seen("late")).toEqual({ a: 5 });
  expect(await scratch.warehouse.report(idOf("late"))).toMatchObject({ parser_version: "1.5.0", facts: 1 });
});

test("both revisions in one batch, in either order", async () => {
  const [older, newer] = [version(1, { a: 1, b: 1 }, "both"), version(2, { b: 2 }, "both")];
  await scratch.warehouse.storeOutcomes([newer, older]);
  expect(await seen("both")).toEqual({ b: 2 });
  await scratch.warehouse.storeOutcomes([older, newer]);
  expect(await seen("both")).toEqual({ b: 2 });
});

test("of two answers of one revision in one batch the last wins", async () => {
  const failure = (name: string) => stored(rejectedDocument(name, "timeout", "1.1.0"), { retrying: true });
  await scratch.warehouse.storeOutcomes([version(1, { a: 1, b: 1 }, "twice"), version(1, { b: 2, c: 3 }, "twice")]);
  expect(await seen("twice")).toEqual({ b: 2, c: 3 });
  await scratch.warehouse.storeOutcomes([failure("read at last"), version(1, { a: 1, b: 2 }, "read at last")]);
  expect(await seen("read at last")).toEqual({ a: 1, b: 2 });
  await scratch.warehouse.storeOutcomes([version(1, { a: 1 }, "failed at last"), failure("failed at last")]);
  expect(await seen("failed at last")).toEqual({});
});

test("a lower revision that comes later, in another year or after a rejection, leaves nothing to see", async () => {
  const elsewhere = parsedReport({ name: "lower", parserVersion: "1.4.0", year: 2013, facts: factsOfValues({ a: 4 }) });
  await scratch.warehouse.storeOutcomes([version(5, { a: 5 }, "lower"), version(3, { a: 3, z: 3 }, "lower")]);
  await scratch.warehouse.storeOutcomes([stored(elsewhere)]);
  expect(await seen("lower")).toEqual({ a: 5 });
  const documents = async (name: string) =>
    scratch.rows(`SELECT year FROM facts_store FINAL WHERE indicator = '' AND lower(hex(report_id)) = '${idOf(name)}'`);
  expect(await documents("lower")).toEqual([{ year: 2012 }]);
  await scratch.warehouse.storeOutcomes([stored(rejectedDocument("refused", "notice", "1.5.0"))]);
  await scratch.warehouse.storeOutcomes([version(4, { a: 4 }, "refused")]);
  expect(await seen("refused")).toEqual({});
  expect(await documents("refused")).toEqual([]);
  await scratch.warehouse.storeOutcomes([version(6, { z: 6 }, "lower"), version(6, { z: 6 }, "refused")]);
  expect([await seen("lower"), await seen("refused")]).toEqual([{ z: 6 }, { z: 6 }]);
});

test("a parser that changed without its version replaces its own facts", async () => {
  await scratch.warehouse.storeOutcomes([version(1, { a: 1, b: 1 }, "unversioned")]);
  await scratch.warehouse.storeOutcomes([version(1, { b: 2, c: 3 }, "unversioned")]);
  expect(await seen("unversioned")).toEqual({ b: 2, c: 3 });
});

test("a report that a later revision rejects is gone with its facts, and comes back", async () => {
  const id = idOf("rejected later");
  await scratch.warehouse.storeOutcomes([version(1, { a: 1 }, "rejected later")]);
  await scratch.warehouse.storeOutcomes([stored(rejectedDocument("rejected later", "notice", "1.2.0"))]);
  expect(await seen("rejected later")).toEqual({});
  expect(await scratch.rows(`SELECT * FROM reports WHERE report_id = '${id}'`)).toEqual([]);
  expect(await scratch.rows(`SELECT class, reason, detail FROM rejections WHERE report_id = '${id}'`)).toEqual([
    { class: "refused", reason: "notice", detail: '{"links":["rejected later"]}' },
  ]);
  await scratch.warehouse.storeOutcomes([version(3, { a: 3 }, "rejected later")]);
  expect(await seen("rejected later")).toEqual({ a: 3 });
});

test("what a crash left of one revision is mended by the next, whichever inserts were done", async () => {
  const [before, after] = [version(1, { a: 1, b: 1 }, "crash"), version(2, { c: 2 }, "crash")];
  await scratch.warehouse.storeOutcomes([before]);
  const killAfter = async (table: string) => {
    // The tables are written in this order: emptied are those that the crash left out.
    const order = ["report_texts_store", "fact_keys_store", "facts_store", "parse_attempts_store", "reports_store"];
    for (const left of order.slice(order.indexOf(table) + 1)) {
      await scratch.warehouse.queryText(`TRUNCATE TABLE ${left}`, { readonly: false });
    }
  };
  await killAfter("facts_store");
  expect(await scratch.warehouse.reportsLike(idOf("crash"))).toEqual([]);
  await scratch.warehouse.storeOutcomes([after]);
  expect(await seen("crash")).toEqual({ c: 2 });
  await killAfter("fact_keys_store");
  await scratch.warehouse.storeOutcomes([version(3, { d: 3 }, "crash")]);
  expect(await seen("crash")).toEqual({ d: 3 });
});

test("the text of each revision stays", async () => {
  const id = idOf("texts");
  const old = version(1, { a: 1 }, "texts");
  await scratch.warehouse.storeOutcomes([
    { ...old, text: "old 全文 \ud83d\ude00" },
    { ...version(2, { a: 1 }, "texts"), text: "new" },
  ]);
  expect(await scratch.warehouse.reportText(id, 100_100_000)).toBe("old 全文 \ud83d\ude00");
  expect(await scratch.warehouse.reportText(id, 100_200_000)).toBe("new");
  expect(await scratch.warehouse.reportText(id, 100_300_000)).toBeNull();
});

test("values are exact, from ten-thousandths to 10^13", async () => {
  const values = { tiny: 0.0001, fen: 0.295001, large: 9_999_999_999_999.99, whole: 1e13 };
  await scratch.warehouse.storeOutcomes([version(1, values, "exact")]);
  expect(await seen("exact")).toEqual(values);
  const sql = `SELECT toString(value) AS value FROM facts WHERE report_id = '${idOf("exact")}' ORDER BY facts.value`;
  expect((await scratch.rows(sql)).map(({ value }) => value)).toEqual([
    "0.0001",
    "0.295001",
    "9999999999999.99",
    "10000000000000",
  ]);
});

test("a failed document is a dead letter until it is read, and not while it will be tried again", async () => {
  const dead = async () =>
    scratch.rows(`SELECT reason, tries, site FROM dead_letters WHERE report_id = '${idOf("dead")}'`);
  const failure = rejectedDocument("dead", "timeout");
  await scratch.warehouse.storeOutcomes([stored(failure, { retrying: true })]);
  expect(await dead()).toEqual([]);
  expect((await scratch.warehouse.counts()).in_retry).toBe(1);
  await scratch.warehouse.storeOutcomes([stored(failure, { step: 1, stage: "retry" })]);
  expect(await dead()).toEqual([{ reason: "timeout", tries: 2, site: "www.zengcheng.gov.cn" }]);
  await scratch.warehouse.storeOutcomes([version(1, { a: 1 }, "dead")]);
  expect(await dead()).toEqual([]);
});
