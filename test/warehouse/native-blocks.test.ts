import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Connection } from "../../packages/warehouse/src/connection.js";
import { nullableWord, word } from "../../packages/warehouse/src/dictionary-column.js";
import {
  array,
  blob,
  bool,
  count,
  date,
  decimal,
  enum8,
  enumNumber,
  fixedHex,
  flag,
  float32,
  int8,
  int32,
  int64,
  nullable,
  text,
  timestamp,
  uint16,
  uint32,
  uint64,
} from "../../packages/warehouse/src/native-columns.js";
import { RowBatch, type RowOf, table } from "../../packages/warehouse/src/table.js";
import * as tables from "../../packages/warehouse/src/tables.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

let scratch: ScratchWarehouse;
let connection: Connection;
beforeAll(async () => {
  scratch = await scratchWarehouse();
  connection = new Connection({ url: scratch.url });
});
afterAll(async () => {
  await connection.close();
  await scratch.remove();
});

const levels = { "": 0, city: 3, county: 4 };
const everyType = table("every_type", {
  number: uint32,
  bool,
  flag,
  int8,
  uint16,
  int32,
  int64,
  uint64,
  count,
  float32,
  text,
  blob,
  hex: fixedHex(3),
  timestamp,
  date,
  decimal,
  level: enum8(levels),
  level_number: enumNumber(levels),
  word,
  nullable_word: nullableWord,
  nullable_text: nullable(text, ""),
  nullable_date: nullable(date, "1970-01-01"),
  nullable_decimal: nullable(decimal, 0),
  nullable_level: nullable(enum8(levels), "city"),
  numbers: array(uint16),
  words: array(word),
  texts: array(text),
  decimals: array(decimal),
  bools: array(bool),
});
type Row = RowOf<typeof everyType>;

/** Few of them, so that they repeat, and some that ClickHouse would have to escape. */
const fewWords = fc.constantFrom("", "a", "省", "工作动态类", "it's \\ \t \n \u0000 here", "😀", "NULL");
const words = fc.oneof({ weight: 3, arbitrary: fewWords }, fc.string({ unit: "binary", maxLength: 60 }));
const days = fc.integer({ min: 0, max: 80_000 }).map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const decimals = fc.integer({ min: -(10 ** 12), max: 10 ** 12 }).map((millionths) => millionths / 1e6);
const level = fc.constantFrom("", "city", "county");
const orNull = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });
const rows: fc.Arbitrary<Omit<Row, "number">> = fc.record({
  bool: fc.boolean(),
  flag: fc.boolean(),
  int8: fc.integer({ min: 0, max: 127 }),
  uint16: fc.integer({ min: 0, max: 0xffff }),
  int32: fc.integer(),
  int64: fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  uint64: fc.bigInt(0n, 2n ** 64n - 1n),
  count: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  float32: fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  text: words,
  blob: fc.uint8Array({ maxLength: 40 }),
  hex: fc.uint8Array({ minLength: 3, maxLength: 3 }).map((bytes) => Buffer.from(bytes).toString("hex")),
  timestamp: fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true }),
  date: days,
  decimal: decimals,
  level,
  level_number: level.map((name) => levels[name as keyof typeof levels]),
  word: words,
  nullable_word: orNull(words),
  nullable_text: orNull(words),
  nullable_date: orNull(days),
  nullable_decimal: orNull(decimals),
  nullable_level: orNull(level),
  numbers: fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 }),
  words: fc.array(words, { maxLength: 4 }),
  texts: fc.array(words, { maxLength: 4 }),
  decimals: fc.array(decimals, { maxLength: 3 }),
  bools: fc.array(fc.boolean(), { maxLength: 3 }),
} as never);

/** What the engine says of a row that it was given. */
function read(row: Omit<Row, "number">): Record<string, unknown> {
  const hexOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex").toUpperCase();
  const names = Object.fromEntries(Object.entries(levels).map(([name, number]) => [number, name]));
  return {
    ...row,
    flag: row.flag ? 1 : 0,
    int64: String(row.int64),
    uint64: String(row.uint64),
    count: String(row.count),
    blob: hexOf(row.blob),
    hex: row.hex.toUpperCase(),
    timestamp: row.timestamp.toISOString().replace("T", " ").replace("Z", ""),
    level_number: names[row.level_number],
  };
}

const numeric = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(Number) : value === null ? null : Number(value);

async function stored(): Promise<Record<string, unknown>[]> {
  const found = await scratch.rows(
    `SELECT * REPLACE (hex(blob) AS blob, hex(hex) AS hex, toFloat64(float32) AS float32, toString(int64) AS int64,
       toString(uint64) AS uint64, toString(count) AS count) FROM every_type ORDER BY number`,
  );
  return found.map(({ number, ...row }) => ({
    ...row,
    decimal: numeric(row.decimal),
    nullable_decimal: numeric(row.nullable_decimal),
    decimals: numeric(row.decimals),
  }));
}

async function emptyTable(): Promise<void> {
  await connection.run("DROP TABLE IF EXISTS every_type");
  const columns = Object.entries(everyType.columns).map(([name, { name: type }]) => `\`${name}\` ${type}`);
  await connection.run(`CREATE TABLE every_type (${columns.join(", ")}) ENGINE = MergeTree ORDER BY number`);
}

test("values of every type come out of the engine as they went in, whichever are written together", async () => {
  const property = fc.asyncProperty(
    fc.array(rows, { minLength: 1, maxLength: 30 }),
    fc.nat(3),
    async (given, times) => {
      await emptyTable();
      const batch = new RowBatch(everyType);
      for (const [number, row] of given.entries()) batch.add({ number, ...row });
      const last = given.at(-1)!;
      const repeats = Array.from({ length: times }, (_, index) => ({ number: given.length + index }));
      batch.addAlike(last, repeats);
      await connection.insert(batch);
      expect(await stored()).toEqual([...given, ...repeats.map(() => last)].map(read));
    },
  );
  await fc.assert(property, { numRuns: 25 });
});

test.each([
  255, 256, 257, 65_535, 65_536, 65_537,
])("a dictionary of %i texts keeps each in its place", async (texts) => {
  await connection.run("DROP TABLE IF EXISTS many_words");
  await connection.run(`CREATE TABLE many_words (number UInt32, a ${word.name}, b ${nullableWord.name})
    ENGINE = MergeTree ORDER BY number`);
  const batch = new RowBatch(table("many_words", { number: uint32, a: word, b: nullableWord }));
  for (let number = 0; number < texts; number++)
    batch.add({ number, a: `第${number}`, b: number % 7 ? `第${number}` : null });
  await connection.insert(batch);
  const [answer] = await scratch.rows(
    `SELECT count() AS rows, countIf(a != concat('第', toString(number))) AS wrong_a,
       countIf(b IS DISTINCT FROM if(number % 7 = 0, NULL, concat('第', toString(number)))) AS wrong_b FROM many_words`,
  );
  expect(answer).toEqual({ rows: texts, wrong_a: 0, wrong_b: 0 });
});

test.each(
  Object.values(tables).filter((each) => typeof each === "object" && "columns" in each),
)("the types of $name are those of the migrations", async ({ name, columns }) => {
  const there = await scratch.rows(
    `SELECT name, type FROM system.columns WHERE database = currentDatabase() AND table = '${name}' AND default_kind != 'MATERIALIZED'`,
  );
  const types = Object.fromEntries(there.map((column) => [column.name, column.type]));
  expect(Object.fromEntries(Object.entries(columns).map(([column, type]) => [column, type.name]))).toEqual(types);
});
