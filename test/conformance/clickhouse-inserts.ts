import { request } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Conformance } from "./clickhouse-http.js";
import { ask } from "./clickhouse-target.js";

/** Inserting: every format keeps every byte, written rows are counted, tokens deduplicate, blocks stay whole. */
export function insertConformance(suite: Conformance): void {
  const insert = (query: string, body: string | Uint8Array, params: Record<string, string> = {}) =>
    ask(suite.target, { params: { query, database: suite.database, ...params }, body });
  const written = (answer: { headers: Record<string, string | string[] | undefined> }): string =>
    JSON.parse(String(answer.headers["x-clickhouse-summary"])).written_rows;

  describe("inserts", () => {
    it("takes rows from the client and tells how many were written", async () => {
      const table = await suite.table("a UInt32, s String DEFAULT concat('row ', toString(a))");
      const objects = await suite.client.insert({
        table,
        values: [{ a: 1 }, { a: 2, s: "two" }],
        format: "JSONEachRow",
      });
      const arrays = await suite.client.insert({
        table,
        values: Readable.from([[3], [4], [5]]),
        columns: ["a"],
        format: "JSONCompactEachRow",
      });
      expect([objects.summary?.written_rows, arrays.summary?.written_rows]).toEqual(["2", "3"]);
      expect(await suite.rows(`SELECT s FROM ${table} ORDER BY a`)).toEqual(
        ["row 1", "two", "row 3", "row 4", "row 5"].map((s) => [s]),
      );
    });

    it("keeps blank lines and SQL in CSV and TSV data as data", async () => {
      const table = await suite.table("n UInt32, s String");
      const text = `one\n\n; DROP TABLE ${table};\n\nINSERT INTO ${table} FORMAT CSV\n9,x`;
      expect(written(await insert(`INSERT INTO ${table} FORMAT CSV`, `1,"${text}"\n2,"b"\n`))).toBe("2");
      expect(await suite.rows(`SELECT n, s FROM ${table} ORDER BY n`)).toEqual([
        [1, text],
        [2, "b"],
      ]);
      const lines = await suite.table("s String");
      expect(written(await insert(`INSERT INTO ${lines} FORMAT TSV`, "a\n\n\nb\n"))).toBe("4");
      expect(await suite.rows(`SELECT count(), countIf(s = '') FROM ${lines}`)).toMatchObject([
        [expect.toBeOneOf(["4", 4]), expect.toBeOneOf(["2", 2])],
      ]);
    });

    it("keeps every byte of RowBinary", async () => {
      const table = await suite.table("s String");
      const bytes = Buffer.from(Array.from({ length: 256 }, (_, i) => i));
      // The length 256 as a LEB128 number.
      const row = Buffer.concat([Buffer.from([0x80, 0x02]), bytes]);
      const answer = await insert(`INSERT INTO ${table} FORMAT RowBinary`, Buffer.concat([row, row]));
      expect([answer.status, written(answer)]).toEqual([200, "2"]);
      const hex = bytes.toString("hex").toUpperCase();
      expect(await suite.rows(`SELECT DISTINCT hex(s) FROM ${table}`)).toEqual([[hex]]);
    });

    it("brings Parquet, Native and Arrow out and in again", async () => {
      const select = "SELECT number AS n, concat('公开', toString(number)) AS s, [number, 1] AS a FROM numbers(70000)";
      for (const format of ["Parquet", "Native", "ArrowStream"]) {
        const table = await suite.table("n UInt64, s String, a Array(UInt64)");
        const out = await ask(suite.target, { body: `${select} FORMAT ${format}` });
        expect([out.status, out.headers["content-type"]]).toEqual([200, "application/octet-stream"]);
        const answer = await insert(`INSERT INTO ${table} FORMAT ${format}`, out.body);
        expect([format, written(answer)]).toEqual([format, "70000"]);
        const hashes = await suite.rows(
          `SELECT (SELECT sum(cityHash64(*)) FROM ${table}) = (SELECT sum(cityHash64(*)) FROM (${select}))`,
        );
        expect(hashes).toEqual([[1]]);
      }
    });

    it("takes statement and data together in the body", async () => {
      const table = await suite.table("format UInt32, values String");
      const params = { database: suite.database };
      const body = `INSERT INTO ${table} (format, values) FORMAT JSONEachRow\n{"format":1,"values":"FORMAT CSV"}\n`;
      expect((await ask(suite.target, { params, body })).status).toBe(200);
      const values = `INSERT INTO ${table} VALUES (2, 'a;b'), (3, upper('c'));`;
      expect((await ask(suite.target, { params, body: values })).status).toBe(200);
      const settings = `INSERT INTO ${table} SETTINGS max_threads = 1 FORMAT CSV 4,"d"\n`;
      expect((await ask(suite.target, { params, body: settings })).status).toBe(200);
      expect(await suite.rows(`SELECT values FROM ${table} ORDER BY format`)).toEqual(
        ["FORMAT CSV", "a;b", "C", "d"].map((s) => [s]),
      );
    });

    it("takes INSERT … SELECT, and an insert of nothing", async () => {
      const table = await suite.table("a UInt64");
      const query = `INSERT INTO ${table} SELECT number FROM numbers(1000)`;
      const answer = await ask(suite.target, { params: { database: suite.database }, body: query });
      expect(written(answer)).toBe("1000");
      expect(written(await insert(`INSERT INTO ${table} FORMAT JSONEachRow`, ""))).toBe("0");
    });

    it("refuses a field that the table has not", async () => {
      const table = await suite.table("a UInt32");
      const answer = await insert(`INSERT INTO ${table} FORMAT JSONEachRow`, '{"a":1,"b":2}\n', {
        input_format_skip_unknown_fields: "0",
      });
      expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([400, "117"]);
    });

    it("writes nothing of a block with a bad row, and says which row", async () => {
      const table = await suite.table("a UInt32");
      const answer = await insert(`INSERT INTO ${table} FORMAT CSV`, "1\n2\nthree\n");
      expect(answer.headers["x-clickhouse-exception-code"]).toMatch(/^(6|27|72|117)$/);
      expect(answer.text).toContain("row 3");
      expect(await suite.rows(`SELECT * FROM ${table}`)).toEqual([]);
    });

    it("writes nothing of a body that breaks off", async () => {
      const table = await suite.table("a UInt32");
      const url = new URL(suite.target.url);
      url.search = String(new URLSearchParams({ query: `INSERT INTO ${table} FORMAT CSV`, database: suite.database }));
      const { user, password } = suite.target;
      const headers = { "X-ClickHouse-User": user, "X-ClickHouse-Key": password, "Content-Length": "1000" };
      const broken = request(url, { method: "POST", headers, agent: false });
      broken.on("error", () => {});
      const closed = new Promise((resolve) => broken.once("close", resolve));
      broken.write("1\n2\n3\n", () => setTimeout(() => broken.destroy(), 100));
      await closed;
      await sleep(200);
      expect(await suite.rows(`SELECT * FROM ${table}`)).toEqual([]);
    });

    it("writes a token's rows once, and does not let the token leak", async () => {
      const table = await suite.table(
        "a UInt32",
        "MergeTree ORDER BY a SETTINGS non_replicated_deduplication_window = 100",
      );
      const add = (a: number, token?: string) =>
        suite.client.insert({
          table,
          values: [{ a }],
          format: "JSONEachRow",
          ...(token ? { clickhouse_settings: { insert_deduplication_token: token } } : {}),
        });
      await add(1, "token-1");
      await add(2, "token-1");
      await add(3, "token-2");
      for (const a of [4, 5, 6]) await add(a);
      expect(await suite.rows(`SELECT a FROM ${table} ORDER BY a`)).toEqual([[1], [3], [4], [5], [6]]);
    });

    it("writes a million rows as one block a partition", async () => {
      const rows = 1_200_000;
      const table = await suite.table("p UInt8, n UInt32", "MergeTree PARTITION BY p ORDER BY n");
      const body = Buffer.alloc(rows * 5);
      for (let i = 0; i < rows; i++) {
        body.writeUInt8(i % 3, i * 5);
        body.writeUInt32LE(i, i * 5 + 1);
      }
      await suite.client.command({ query: `SYSTEM STOP MERGES ${table}` });
      const whole = { min_insert_block_size_rows: "2000000", min_insert_block_size_bytes: "0" };
      const answer = await insert(`INSERT INTO ${table} FORMAT RowBinary`, body, whole);
      expect(written(answer)).toBe(String(rows));
      const parts = `SELECT partition FROM system.parts WHERE active AND database = '${suite.database}' AND table = '${table}' ORDER BY partition`;
      expect(await suite.rows(parts)).toEqual([["0"], ["1"], ["2"]]);
    });

    it("neither reads nor writes files of its own machine by INFILE and OUTFILE", async () => {
      const table = await suite.table("s String");
      const params = { database: suite.database };
      const infile = `INSERT INTO ${table} FROM INFILE '/etc/hostname' FORMAT LineAsString`;
      const outfile = "SELECT 1 INTO OUTFILE '/tmp/conformance-must-not-exist'";
      for (const body of [infile, outfile]) expect((await ask(suite.target, { params, body })).status).not.toBe(200);
      expect(await suite.rows(`SELECT * FROM ${table}`)).toEqual([]);
    });
  });
}
