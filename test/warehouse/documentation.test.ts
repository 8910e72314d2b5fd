import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeIndicators, describeTables } from "../../packages/warehouse/src/describe.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

// The generated pages are those of the database and the catalogue. After a change: UPDATE_DOCS=1 npx vitest run test/warehouse/documentation

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

function expectPage(name: string, made: string): void {
  const page = new URL(`../../docs/${name}`, import.meta.url);
  if (process.env.UPDATE_DOCS) writeFileSync(page, made);
  expect(readFileSync(page, "utf8")).toBe(made);
}

test("docs/tables.md is what the database says", async () => {
  expectPage("tables.md", await describeTables(scratch));
});

test("docs/indicators.md is what the catalogue says", () => {
  expectPage("indicators.md", describeIndicators());
});

test("every table and every column has a comment", async () => {
  const bare = await scratch.rows(
    `SELECT table, name FROM system.columns WHERE database = 'gongkai' AND comment = ''
     UNION ALL SELECT name, '' FROM system.tables WHERE database = 'gongkai' AND comment = ''`,
  );
  expect(bare).toEqual([]);
});

test("the tables of codes hold the catalogue", async () => {
  expect(
    await scratch.rows("SELECT label, unit, editions FROM indicators WHERE code = 'applications.received'"),
  ).toMatchObject([{ label: "收到政府信息公开申请数", unit: "件" }]);
  const zengcheng =
    "SELECT name, level, province, city, valid_to < 9999 AS ended FROM regions WHERE name LIKE '增城%' ORDER BY valid_from";
  expect(await scratch.rows(zengcheng)).toMatchObject([
    { name: "增城市", level: "county", province: "广东省", city: "广州市", ended: 1 },
    { name: "增城区", level: "county", province: "广东省", city: "广州市" },
  ]);
});
