import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { GongkaiError } from "@gongkai/contracts";
import { type Connection, type ConnectionOptions, databaseOf, withConnection } from "./connection.js";
import { migrationRow, nameRow } from "./rows.js";
import { quoted } from "./sql-list.js";

/** The numbered SQL files; the same path from src and dist. */
export const migrationFolder = new URL("../../../infra/clickhouse/", import.meta.url);

interface Migration {
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/**
 * Applies the migrations of the folder that were not yet applied, in order of their numbers, and answers their names. A
 * statement can be repeated, so what a crash interrupted is simply applied again.
 * Throws E_MIGRATION_CHANGED where an applied file was edited or is missing.
 */
export async function applyMigrations(options: ConnectionOptions, folder: URL = migrationFolder): Promise<string[]> {
  await createDatabase(options);
  return await withConnection(options, async (connection) => {
    await connection.run(recordTable);
    const applied = await appliedMigrations(connection);
    const migrations = readMigrations(folder);
    checkUnchanged(migrations, applied);
    const pending = migrations.filter(({ name }) => !applied.has(name));
    for (const { name, checksum, statements } of pending) {
      for (const statement of statements) await connection.run(statement);
      await connection.run(`INSERT INTO schema_migrations VALUES (${quoted(name)}, ${quoted(checksum)}, now64(3))`);
    }
    return pending.map(({ name }) => name);
  });
}

/** Names of the migrations that were not applied yet; changes nothing. E_MIGRATION_CHANGED. */
export async function pendingMigrations(options: ConnectionOptions, folder: URL = migrationFolder): Promise<string[]> {
  const applied = (await recorded(options))
    ? await withConnection(options, appliedMigrations)
    : new Map<string, string>();
  const migrations = readMigrations(folder);
  checkUnchanged(migrations, applied);
  return migrations.map(({ name }) => name).filter((name) => !applied.has(name));
}

/** Whether there is a record of migrations; asked of another database, because this one may not be there. */
async function recorded(options: ConnectionOptions): Promise<boolean> {
  const sql = "SELECT name FROM system.tables WHERE database = {database: String} AND name = 'schema_migrations'";
  const database = databaseOf(options.url);
  const found = await withConnection(options, (connection) => connection.rows(nameRow, sql, { database }), "default");
  return found.length > 0;
}

async function appliedMigrations(connection: Connection): Promise<Map<string, string>> {
  const sql = "SELECT name, checksum FROM schema_migrations FINAL ORDER BY name";
  return new Map((await connection.rows(migrationRow, sql)).map((row) => [row.name, row.checksum]));
}

const recordTable = `CREATE TABLE IF NOT EXISTS schema_migrations (
  name       String               COMMENT 'File name of the migration',
  checksum   String               COMMENT 'SHA-256 of the file as applied',
  applied_at DateTime64(3, 'UTC') COMMENT 'When it was applied'
) ENGINE = ReplacingMergeTree ORDER BY name
COMMENT 'Migrations that were applied: their files are never edited afterwards'`;

async function createDatabase(options: ConnectionOptions): Promise<void> {
  const sql = `CREATE DATABASE IF NOT EXISTS \`${databaseOf(options.url)}\``;
  await withConnection(options, (connection) => connection.run(sql), "default");
}

function readMigrations(folder: URL): Migration[] {
  const names = readdirSync(folder).filter((name) => /^\d{4}_\w+\.sql$/.test(name));
  return names.sort().map((name) => {
    const text = readFileSync(new URL(name, folder), "utf8");
    return { name, checksum: createHash("sha256").update(text).digest("hex"), statements: splitStatements(text) };
  });
}

/** Statements end with a semicolon at the end of a line; comments stand on lines of their own. */
export function splitStatements(text: string): string[] {
  const code = text.replaceAll(/^[ \t]*--.*$/gm, "");
  return code
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");
}

function checkUnchanged(migrations: readonly Migration[], applied: ReadonlyMap<string, string>): void {
  const files = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of applied) {
    if (files.get(name) !== checksum) throw new GongkaiError("E_MIGRATION_CHANGED", name);
  }
}
