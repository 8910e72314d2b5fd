import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Conformance } from "./clickhouse-http.js";
import { ask } from "./clickhouse-target.js";

/** Asking: where the query, its database, format, parameters and settings come from, and how results come back. */
export function queryConformance(suite: Conformance): void {
  const get = (params: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(suite.target, { method: "GET", params, headers });
  const post = (body: string, params: Record<string, string> = {}, headers: Record<string, string> = {}) =>
    ask(suite.target, { params, body, headers });

  describe("requests", () => {
    it("answers /ping to anybody", async () => {
      const answer = await ask(suite.target, { method: "GET", path: "/ping", anonymous: true });
      expect([answer.status, answer.text]).toEqual([200, "Ok.\n"]);
      expect(await suite.client.ping()).toMatchObject({ success: true });
    });

    it("takes the query from the URL, from the body, or from both one after the other", async () => {
      expect((await get({ query: "SELECT 1" })).text).toBe("1\n");
      expect((await post("SELECT 2")).text).toBe("2\n");
      expect((await post("3", { query: "SELECT" })).text).toBe("3\n");
    });

    it("names query, format and kind of content in the headers", async () => {
      const answer = await post("SELECT 1 AS x FORMAT JSONEachRow", { query_id: "conformance-1" });
      expect(answer.headers["x-clickhouse-query-id"]).toBe("conformance-1");
      expect(answer.headers["x-clickhouse-format"]).toBe("JSONEachRow");
      expect(answer.headers["content-type"]).toMatch(/^application\/x-ndjson/);
      expect(answer.text).toBe('{"x":1}\n');
    });

    it("uses default_format only where the query names none", async () => {
      expect((await post("SELECT 1 AS x", { default_format: "CSVWithNames" })).text).toBe('"x"\n1\n');
      expect((await post("SELECT 1 AS x FORMAT TSV", { default_format: "CSVWithNames" })).text).toBe("1\n");
      expect((await post("SHOW TABLES FORMAT CSVWithNames", { database: suite.database })).text).toMatch(/^"name"/);
    });

    it("takes the database from the URL or from a header", async () => {
      const query = "SELECT currentDatabase()";
      expect((await post(query, { database: suite.database })).text.trim()).toBe(suite.database);
      expect((await post(query, {}, { "X-ClickHouse-Database": suite.database })).text.trim()).toBe(suite.database);
    });

    it("understands comments, a trailing semicolon, and words that look like clauses", async () => {
      expect((await post("/* FORMAT JSON */ SELECT 1 -- FORMAT CSV\n; -- end")).text).toBe("1\n");
      expect((await post("SELECT 'FORMAT JSON', format FROM (SELECT 2 AS format)")).text).toBe("FORMAT JSON\t2\n");
      expect((await post("WITH 1 AS a SELECT a SETTINGS max_threads = 1 FORMAT CSV")).text).toBe("1\n");
      expect((await post("SELECT 1 AS a FORMAT CSV SETTINGS max_threads = 1")).text).toBe("1\n");
      expect((await post("(SELECT 1) UNION ALL (SELECT 1)")).text).toBe("1\n1\n");
    });

    it("changes nothing on GET, nor with readonly=1", async () => {
      const params = { query: "CREATE TABLE never (a UInt8) ENGINE = Memory", database: suite.database };
      const byGet = await get(params);
      const readonly = await post("", { ...params, readonly: "1" });
      for (const answer of [byGet, readonly]) expect(answer.headers["x-clickhouse-exception-code"]).toBe("164");
      expect((await post("SELECT 1", { readonly: "1" })).text).toBe("1\n");
      expect(await suite.rows("EXISTS never")).toEqual([[0]]);
    });
  });

  describe("parameters and settings", () => {
    it("passes query parameters through unharmed", async () => {
      const query_params = { s: "tab\t quote' back\\slash 公开\nline", n: 42, a: [1, 2], none: null };
      const query = "SELECT {s:String} AS s, {n:UInt32} AS n, {a:Array(UInt8)} AS a, {none:Nullable(String)} AS none";
      const result = await suite.client.query({ query, query_params, format: "JSONEachRow" });
      expect(await result.json()).toEqual([query_params]);
    });

    it("passes parameters that are too long for a URL, in a form", async () => {
      const s = "公".repeat(100_000);
      const query = "SELECT length({s:String}) AS n";
      const result = await suite.client.query({
        query,
        query_params: { s },
        format: "JSONEachRow",
        use_multipart_params: true,
      });
      expect(await result.json()).toEqual([{ n: 300_000 }]);
    });

    it("uses parameters as identifiers and in inserts", async () => {
      const table = await suite.table("a UInt32");
      const query_params = { t: table, a: 7 };
      await suite.client.command({ query: "INSERT INTO {t:Identifier} VALUES ({a:UInt32})", query_params });
      expect(await suite.rows(`SELECT a FROM ${table}`)).toEqual([[7]]);
    });

    it("applies settings to their own request and to no other", async () => {
      const query = "SELECT getSetting('max_block_size')";
      const usual = (await post(query)).text;
      expect((await post(query, { max_block_size: "1234" })).text).toBe("1234\n");
      for (let i = 0; i < 5; i++) expect((await post(query)).text).toBe(usual);
    });

    it("keeps 20 requests at once apart", async () => {
      const asked = Array.from({ length: 20 }, async (_, i) => {
        const settings = { max_block_size: String(1000 + i), param_x: String(i) };
        const query =
          "SELECT {x:UInt32}, getSetting('max_block_size'), count() FROM numbers(1000000) WHERE NOT ignore(number)";
        expect((await post(query, settings)).text).toBe(`${i}\t${1000 + i}\t1000000\n`);
      });
      await Promise.all(asked);
    });
  });

  describe("results", () => {
    it("streams a result of many blocks as one document, whatever the format", async () => {
      const rows = 300_000;
      const query = `SELECT number, toString(number) AS s FROM numbers(${rows})`;
      const json = JSON.parse((await post(`${query} FORMAT JSON`)).text);
      expect([json.rows, json.data.length]).toEqual([rows, rows]);
      const lines = (await post(`${query} FORMAT CSVWithNames`)).text.trimEnd().split("\n");
      expect([lines.length, lines[0], lines.filter((line) => line.includes("number")).length]).toEqual([
        rows + 1,
        '"number","s"',
        1,
      ]);
    });

    it("streams to the client row by row", async () => {
      const result = await suite.client.query({ query: "SELECT number FROM numbers(500000)", format: "JSONEachRow" });
      let sum = 0;
      for await (const rows of result.stream<{ number: string }>()) {
        for (const row of rows) sum += Number(row.json().number);
      }
      expect(sum).toBe((500_000 * 499_999) / 2);
    });

    it("waits for a slow reader, and stops for one who has gone", async () => {
      const mark = `conformance_${Date.now()}`;
      const query = `SELECT number AS ${mark} FROM numbers(100000000000)`;
      const gone = new AbortController();
      const result = await suite.client.query({ query, format: "JSONEachRow", abort_signal: gone.signal });
      const stream = result.stream();
      stream.on("error", () => {});
      stream.once("data", () => stream.pause());
      const running = async () =>
        (
          await suite.rows(
            `SELECT count() FROM system.processes WHERE query LIKE '%AS ${mark} FROM numbers%' AND query NOT LIKE '%processes%'`,
          )
        )[0];
      await sleep(300);
      expect(await running()).toEqual(["1"].map((n) => expect.toBeOneOf([n, Number(n)])));
      result.close();
      gone.abort();
      await expect.poll(running, { timeout: 10_000 }).toEqual([expect.toBeOneOf(["0", 0])]);
    });

    it("tells the counts where it has waited for the end", async () => {
      const answer = await post("SELECT number FROM numbers(1000)", { wait_end_of_query: "1" });
      expect(JSON.parse(String(answer.headers["x-clickhouse-summary"]))).toMatchObject({ result_rows: "1000" });
      expect(answer.text.split("\n").length).toBe(1001);
    });
  });
}
