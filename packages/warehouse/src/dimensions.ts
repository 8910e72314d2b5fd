import { indicators, type Region, regionByCode } from "@gongkai/catalogue";
import { z } from "zod";
import type { Connection } from "./connection.js";
import { nullableWord, word } from "./dictionary-column.js";
import { array, type ColumnType, nullable, text, uint16 } from "./native-columns.js";
import { RowBatch, type RowOf, type Table, table } from "./table.js";

const indicatorsTable = table("indicators", {
  code: text,
  group: word,
  label: text,
  unit: word,
  editions: array(word),
  total_of: nullable(text, ""),
  aliases: array(text),
});

const regionsTable = table("regions", {
  code: text,
  name: text,
  level: word,
  province: word,
  city: nullableWord,
  valid_from: uint16,
  valid_to: uint16,
});

/** Fills the tables of codes from the catalogue where they differ from it. Readers see the old content or the new. */
export async function fillDimensions(connection: Connection): Promise<void> {
  await fill(connection, indicatorsTable, indicatorRows());
  await fill(connection, regionsTable, regionRows());
}

function indicatorRows(): RowOf<typeof indicatorsTable>[] {
  return indicators.map(({ code, label, unit, editions, totalOf, aliases }) => ({
    code,
    group: code.split(".")[0]!,
    label,
    unit,
    editions,
    total_of: totalOf,
    aliases,
  }));
}

/** Reports exist since the regulation of 2008. */
const firstYear = 2008;
/** A year so far ahead that what is valid then has no known end. */
const open = 9999;
const lastChange = 2030;

/** One row for each code and the years in which its names did not change. */
function regionRows(): RowOf<typeof regionsTable>[] {
  const rows: RowOf<typeof regionsTable>[] = [];
  for (const code of codes()) {
    let since = firstYear;
    for (let year = firstYear; year <= lastChange; year++) {
      const region = regionByCode(code, year);
      const next = regionByCode(code, year === lastChange ? open : year + 1);
      const ends = year === lastChange ? open : year;
      if (same(region, next) && ends !== open) continue;
      if (region !== undefined) {
        const { name, level, province, city } = region;
        rows.push({ code, name, level, province, city, valid_from: since, valid_to: ends });
      }
      since = year + 1;
    }
  }
  return rows;
}

function same(one: Region | undefined, other: Region | undefined): boolean {
  return one?.name === other?.name && one?.province === other?.province && one?.city === other?.city;
}

/** Every code of the catalogue: GB/T 2260 gives province, city and county two digits each. */
function* codes(): Generator<string> {
  const two = (number: number) => String(number).padStart(2, "0");
  const known = (code: string) => regionByCode(code) !== undefined;
  for (let province = 11; province <= 82; province++) {
    if (!known(`${province}0000`)) continue;
    for (let rest = 0; rest <= 9999; rest++) {
      const code = `${province}${two(Math.floor(rest / 100))}${two(rest % 100)}`;
      if (known(code)) yield code;
    }
  }
}

/** Swaps a whole small table for new rows at once, unless it has them already. */
async function fill<Columns extends Record<string, ColumnType<never>>>(
  connection: Connection,
  target: Table<Columns>,
  rows: readonly RowOf<Table<Columns>>[],
): Promise<void> {
  const columns = Object.keys(target.columns).map((name) => `\`${name}\``);
  const present = await connection.rows(z.unknown(), `SELECT ${columns.join(", ")} FROM ${target.name}`);
  const sorted = (content: readonly unknown[]) => JSON.stringify(content.map((row) => JSON.stringify(row)).sort());
  if (sorted(present) === sorted(rows)) return;
  const batch = new RowBatch(target);
  for (const row of rows) batch.add(row);
  const next = `${target.name}_next`;
  await connection.run(`DROP TABLE IF EXISTS ${next}`);
  await connection.run(`CREATE TABLE ${next} AS ${target.name}`);
  await connection.insert(batch, next);
  await connection.run(`ALTER TABLE ${target.name} REPLACE PARTITION tuple() FROM ${next}`);
  await connection.run(`DROP TABLE ${next}`);
}
