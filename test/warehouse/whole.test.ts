import { afterAll, beforeAll, expect, test } from "vitest";
import { factsOfValues, idOf, parsedReport, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

// Guarantee 2: a reader sees a report's old facts or its new ones, never a mixture and never none.

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

const reports = 30;
const facts = 20;
const name = (report: number) => `whole ${report}`;

/** Every revision has other indicators, other values, another year and another region: no key stays. */
function revision(number: number, report: number) {
  const values: Record<string, number> = {};
  for (let fact = 0; fact < facts; fact++) values[`indicator.${(fact + number * 7) % 50}`] = number;
  const region = { code: `44018${number % 10}`, province: "广东省", city: null, county: null };
  return stored(
    parsedReport({
      name: name(report),
      parserVersion: `1.${number}.0`,
      year: 2008 + (number % 10),
      region,
      facts: factsOfValues(values),
      organization: { name: `organ ${report}`, level: null, kind: null },
    }),
  );
}

test("readers during re-parsing see each report whole, in facts and in annual_facts", async () => {
  const { warehouse, rows } = scratch;
  const write = (number: number) =>
    warehouse.storeOutcomes(Array.from({ length: reports }, (_, report) => revision(number, report)));
  await write(0);
  let writing = true;
  const seenVersions = new Set<unknown>();
  const read = async (view: string): Promise<number> => {
    let reads = 0;
    for (; writing; reads++) {
      const found = await rows(
        `SELECT report_id, count() AS n, uniqExact(revision) AS revisions, any(value) AS version, uniqExact(value) AS values FROM ${view} GROUP BY report_id`,
      );
      expect(found, `${view}, read ${reads}`).toHaveLength(reports);
      for (const row of found) {
        expect(row, `${view}, read ${reads}`).toMatchObject({ n: facts, revisions: 1, values: 1 });
        seenVersions.add(row.version);
      }
    }
    return reads;
  };
  const readers = Promise.all([read("facts"), read("annual_facts")]);
  for (let number = 1; number <= 12; number++) await write(number);
  writing = false;
  expect(Math.min(...(await readers))).toBeGreaterThan(2);
  expect(seenVersions.size).toBeGreaterThan(2);
  expect(await warehouse.factsOf(idOf(name(0)))).toHaveLength(facts);
});

test("two writers at once, with two revisions: the higher remains, whole", async () => {
  const { warehouse, rows } = scratch;
  for (let round = 30; round < 36; round += 2) {
    const write = (number: number) =>
      warehouse.storeOutcomes(Array.from({ length: 10 }, (_, report) => revision(number, report)));
    await Promise.all([write(round), write(round + 1)]);
    const ids = Array.from({ length: 10 }, (_, report) => `'${idOf(name(report))}'`).join();
    const found = await rows(
      `SELECT report_id, count() AS n, groupUniqArray(value) AS values FROM facts WHERE report_id IN (${ids}) GROUP BY report_id`,
    );
    expect(found).toHaveLength(10);
    for (const row of found) expect(row).toMatchObject({ n: facts, values: [round + 1] });
  }
});
