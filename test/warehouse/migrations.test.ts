import { appendFile, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMigrations, migrationFolder, splitStatements } from "../../packages/warehouse/src/migrations.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
beforeAll(async () => {
  scratch = await scratchWarehouse();
});
afterAll(() => scratch.remove());

const schema = `SELECT table, name, type, comment FROM system.columns WHERE database = 'gongkai' ORDER BY table, position`;

test("migrating again changes nothing", async () => {
  const before = await scratch.rows(schema);
  const indicators = await scratch.rows("SELECT * FROM indicators ORDER BY code");
  expect(await scratch.warehouse.migrate()).toEqual([]);
  expect(await scratch.rows(schema)).toEqual(before);
  expect(await scratch.rows("SELECT * FROM indicators ORDER BY code")).toEqual(indicators);
  expect(indicators.length).toBeGreaterThan(100);
});

test("an interrupted migration is applied again", async () => {
  await scratch.warehouse.queryText("TRUNCATE TABLE schema_migrations", { readonly: false });
  const before = await scratch.rows(schema);
  expect((await scratch.warehouse.migrate()).length).toBeGreaterThan(4);
  expect(await scratch.rows(schema)).toEqual(before);
});

test("an edited or missing migration is an error, a new one is applied once", async () => {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-migrations-"));
  try {
    await cp(migrationFolder, folder, { recursive: true });
    const files = pathToFileURL(`${folder}/`);
    await appendFile(
      join(folder, "0900_more.sql"),
      "-- More.\nCREATE TABLE more (a UInt8 COMMENT 'A') ENGINE = Memory;\n",
    );
    expect(await applyMigrations(scratch, files)).toEqual(["0900_more.sql"]);
    expect(await applyMigrations(scratch, files)).toEqual([]);
    await appendFile(join(folder, "0900_more.sql"), "-- Edited.\n");
    await expect(applyMigrations(scratch, files)).rejects.toMatchObject({ code: "E_MIGRATION_CHANGED" });
    await expect(applyMigrations(scratch)).rejects.toMatchObject({ code: "E_MIGRATION_CHANGED" });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("statements end with a semicolon at the end of a line", () => {
  expect(splitStatements("-- a; b;\nSELECT ';' AS a;\n\n  -- c\nSELECT\n  2;\n")).toEqual([
    "SELECT ';' AS a",
    "SELECT\n  2",
  ]);
});
