import { expect, test } from "vitest";
import { parsedReport } from "../../../test/warehouse/sample-outcomes.js";
import { factRows, placeFacts } from "./fact-rows.js";
import { RowBatch } from "./table.js";
import { factsStore } from "./tables.js";

test("rows that agree in some columns are the same block, added together or one by one", () => {
  const { facts, ...report } = parsedReport({});
  const several = Array.from({ length: 300 }, (_, value) => ({ ...facts[0]!, value }));
  const { shared, rows } = factRows({ ...report, facts: several }, 3, placeFacts(several));
  const alike = new RowBatch(factsStore);
  alike.addAlike(shared, rows);
  const each = new RowBatch(factsStore);
  for (const row of rows) each.add({ ...shared, ...row });
  expect(alike.rows).toBe(301);
  expect(alike.bytes()).toEqual(each.bytes());
});

test("no rows are nothing at all", () => {
  const { shared } = factRows(parsedReport({}), 3, []);
  const batch = new RowBatch(factsStore);
  batch.addAlike(shared, []);
  expect([batch.rows, batch.length]).toEqual([0, 0]);
});
