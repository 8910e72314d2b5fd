import { indicators } from "@gongkai/catalogue";
import type { Connection } from "./connection.js";
import { array, type Codec, nullable, text } from "./row-binary.js";
import { RowBatch, table } from "./table.js";

const indicatorsTable = table("indicators", {
  code: text,
  group: text,
  label: text,
  unit: text,
  editions: array(text),
  total_of: nullable(text),
  aliases: array(text),
});

/** Fills the tables of codes from the catalogue. Readers see the old content or the new. */
export async function fillDimensions(connection: Connection): Promise<void> {
  const rows = new RowBatch(indicatorsTable);
  for (const { code, label, unit, editions, totalOf, aliases } of indicators) {
    rows.add({ code, group: code.split(".")[0]!, label, unit, editions, total_of: totalOf, aliases });
  }
  await replaceContent(connection, rows);
}

/** Swaps a whole small table for new rows at once. */
async function replaceContent<Columns extends Record<string, Codec<never>>>(
  connection: Connection,
  rows: RowBatch<Columns>,
): Promise<void> {
  const { name } = rows.table;
  const next = `${name}_next`;
  await connection.run(`DROP TABLE IF EXISTS ${next}`);
  await connection.run(`CREATE TABLE ${next} AS ${name}`);
  await connection.insert(rows, next);
  await connection.run(`ALTER TABLE ${name} REPLACE PARTITION tuple() FROM ${next}`);
  await connection.run(`DROP TABLE ${next}`);
}
