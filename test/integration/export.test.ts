import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportTables } from "../../packages/cli/src/export/export-tables.js";
import { askedTables } from "../../packages/warehouse/src/asked-tables.js";
import { wholeAnswer } from "../../packages/warehouse/src/whole-answer.js";
import { smallDisk } from "../faults/small-disk.js";
import { factsOfValues, parsedReport, rejectedDocument, stored } from "../warehouse/sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "../warehouse/scratch-warehouse.js";
import { type Ended, gongkai, temporaryFolder } from "./gongkai.js";

let scratch: ScratchWarehouse;
let out: string;
const run = (...args: string[]): Promise<Ended> =>
  gongkai(["export", ...args], { env: { CLICKHOUSE_URL: scratch.url }, cwd: out });

const options = { bom: false, force: false, signal: new AbortController().signal };

/** What is hard to carry: commas, quotes, line ends, what looks like a formula, empty text, null, zero, more digits than Excel has. */
const odd = ['共"1",件\n第二行', "=1+1", "", " x_x0041_\u0001"];

beforeAll(async () => {
  scratch = await scratchWarehouse();
  out = temporaryFolder();
  const values = { "applications.received": 0, "disclosure.total": 1234567890.5, "normative.issued": 3 };
  const facts = factsOfValues(values).map((fact, index) => ({
    ...fact,
    category: index === 0 ? null : odd[index]!,
    evidence: { ...fact.evidence, quote: odd[index]! },
  }));
  const reports = [2012, 2013, 2014].map((year, index) =>
    parsedReport({
      name: `report ${year}`,
      year,
      title: odd[index]!,
      publishedOn: index === 0 ? null : "2014-03-29",
      facts,
    }),
  );
  await scratch.warehouse.storeOutcomes([
    ...reports.map((report) => stored(report)),
    stored(rejectedDocument("list", "list_page")),
  ]);
});
afterAll(() => scratch.remove());

/** Rows as `sql` answers them. */
async function asked(table: keyof typeof askedTables, from: string = table): Promise<unknown[][]> {
  const key = askedTables[table].map((name) => `\`${name}\``).join(", ");
  const sql = `SELECT * FROM ${from} ORDER BY ${key} FORMAT JSONCompactEachRow SETTINGS output_format_json_quote_64bit_integers = 1`;
  return lines(await scratch.warehouse.queryText(sql)) as unknown[][];
}

const lines = (text: string): unknown[] =>
  text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

/** CSV with its head; null where nothing stands between two commas. */
function csv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? (bare === "" ? null : bare!));
    if (end === "\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

describe("each format holds what sql answers", () => {
  test("CSV, with a byte order mark for Excel", async () => {
    const { status, stdout, stderr } = await run("--format", "csv", "--out", "csv", "--bom", "--json");
    expect([status, stderr]).toEqual([0, ""]);
    const { files } = JSON.parse(stdout);
    expect(files.slice(0, 3).map(({ tables }: { tables: unknown }) => tables)).toEqual([
      [{ name: "organ_years", rows: 3 }],
      [{ name: "annual_reports", rows: 3 }],
      [{ name: "annual_facts", rows: 9 }],
    ]);
    for (const { path, bytes, tables } of files) {
      const text = readFileSync(join(out, path), "utf8");
      expect([text[0], Buffer.byteLength(text)]).toEqual(["\ufeff", bytes]);
      const [, ...rows] = csv(text);
      const table = tables[0].name as keyof typeof askedTables;
      expect(rows).toEqual((await asked(table)).map((row) => row.map((value) => plain(value))));
    }
    expect(readdirSync(join(out, "csv"))).toHaveLength(4);
  });

  test("JSON lines, to standard output, of the rows that a condition chooses", async () => {
    const where = "year > 2012 -- and no more";
    const { status, stdout } = await run("annual_facts", "--format", "jsonl", "--out", "-", "--where", where);
    expect(status).toBe(0);
    const rows = lines(stdout).map((row) => Object.values(row as object));
    const expected = await asked("annual_facts", "(SELECT * FROM annual_facts WHERE year > 2012)");
    expect(rows).toEqual(expected);
    expect(rows).toHaveLength(6);
  });

  test("Parquet, read by the engine", async () => {
    const path = join(out, "p", "annual_facts.parquet");
    const [file] = await exportTables(
      scratch.warehouse,
      [{ path, format: "parquet", tables: ["annual_facts"] }],
      options,
    );
    expect(file?.tables).toEqual([{ name: "annual_facts", rows: 9 }]);
    expect(await asked("annual_facts", `file('${path}', Parquet)`)).toEqual(await asked("annual_facts"));
  });

  test("a workbook: numbers as numbers, days as days, nothing for null", async () => {
    const path = join(out, "all.xlsx");
    const tables = ["annual_reports", "annual_facts"] as const;
    const [file] = await exportTables(scratch.warehouse, [{ path, format: "xlsx", tables }], options);
    expect(file?.tables.map(({ rows }) => rows)).toEqual([3, 9]);
    const parts = unzipSync(readFileSync(path));
    for (const [index, table] of tables.entries()) {
      const rows = sheetRows(strFromU8(parts[`xl/worksheets/sheet${index + 1}.xml`]!));
      const expected = (await asked(table)).map((row) => row.filter((value) => value !== null));
      expect(rows.slice(1)).toEqual(expected);
    }
  });
});

/** Values of a sheet's cells, row by row. */
function sheetRows(xml: string): unknown[][] {
  return [...xml.matchAll(/<row r="\d+">(.*?)<\/row>/gs)].map(([, cells]) =>
    [
      ...cells!.matchAll(
        /<c r="[A-Z]+\d+"(?: s="(\d)")?(?: t="(\w+)")?>(?:<v>(.*?)<\/v>|<is><t[^>]*>(.*?)<\/t><\/is>)<\/c>/gs,
      ),
    ].map(([, style, type, value, text]) => {
      if (text !== undefined) return decoded(text);
      if (type === "b") return value === "1";
      if (style === "2")
        return new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10);
      return Number(value);
    }),
  );
}

const decoded = (xml: string): string =>
  xml
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"' })[name]!)
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function plain(value: unknown): string | null {
  if (value === null) return null;
  return Array.isArray(value) ? JSON.stringify(value) : String(value);
}

describe("what cannot be done", () => {
  const facts = (path: string) => [{ path: join(out, path), format: "csv", tables: ["facts"] } as const];

  test("a file that is there stays, and a condition is refused before any file is begun", async () => {
    mkdirSync(join(out, "there"));
    writeFileSync(join(out, "there/facts.csv"), "mine");
    await expect(exportTables(scratch.warehouse, facts("there/facts.csv"), options)).rejects.toMatchObject({
      code: "E_FILE_EXISTS",
    });
    for (const where of ["yeer = 2012", "year =", "1) FORMAT Null --", "year = 'x'", "(year = 2012"])
      await expect(
        exportTables(scratch.warehouse, facts("new/facts.csv"), { ...options, where }),
      ).rejects.toMatchObject({
        code: "E_CONDITION_REFUSED",
      });
    expect([readdirSync(out).includes("new"), readFileSync(join(out, "there/facts.csv"), "utf8")]).toEqual([
      false,
      "mine",
    ]);
  });

  test("a full disk is told and leaves nothing", async (context) => {
    const disk = smallDisk(1);
    if (typeof disk === "string") return context.skip(disk);
    writeFileSync(join(disk.folder, "full"), Buffer.alloc(1_000_000));
    const files = [{ path: join(disk.folder, "regions.csv"), format: "csv", tables: ["regions"] } as const];
    await expect(exportTables(scratch.warehouse, files, options)).rejects.toMatchObject({ code: "E_DISK_FULL" });
    expect(readdirSync(disk.folder)).toEqual(["full"]);
  });

  test("an error of the engine in the middle of an answer is told", async () => {
    const sql = "SELECT throwIf(number = 1000000, 'in the middle') AS x FROM numbers(2000000) SETTINGS max_threads = 1";
    const answer = wholeAnswer(await scratch.warehouse.query(sql, { format: "JSONEachRow" }));
    const read = async () => {
      for await (const chunk of answer) expect(chunk.length).toBeGreaterThan(0);
    };
    await expect(read()).rejects.toThrow("in the middle: ");
  });
});

test("two exports are byte for byte the same", async () => {
  const exported = async (folder: string) => {
    const formats = ["csv", "jsonl", "parquet", "xlsx"] as const;
    const files = formats.map((format) => ({
      path: join(out, folder, `f.${format}`),
      format,
      tables: ["facts"] as const,
    }));
    await exportTables(scratch.warehouse, files, options);
    return files.map(({ path }) => readFileSync(path, "base64"));
  };
  expect(await exported("once")).toEqual(await exported("twice"));
});

test("rows that agree in a natural key agree in everything", async () => {
  const counted = Object.entries(askedTables).map(([table, key]) => {
    const columns = key.map((name) => `\`${name}\``).join(", ");
    return `SELECT '${table}' AS table, (SELECT count() FROM (SELECT DISTINCT * FROM ${table})) AS rows, (SELECT count() FROM (SELECT DISTINCT ${columns} FROM ${table})) AS keys`;
  });
  const tables = await scratch.rows(counted.join(" UNION ALL "));
  expect(tables).toHaveLength(Object.keys(askedTables).length);
  expect(tables.filter(({ rows, keys }) => rows !== keys)).toEqual([]);
});
