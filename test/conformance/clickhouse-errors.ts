import { describe, expect, it } from "vitest";
import type { Conformance } from "./clickhouse-http.js";
import { ask } from "./clickhouse-target.js";

/** Errors: ClickHouse's codes and statuses before the first byte, tagged and cut off after it; credentials. */
export function errorConformance(suite: Conformance): void {
  const post = (body: string, params: Record<string, string> = {}) => ask(suite.target, { params, body });
  /** Fails after some 20 MB have gone out. */
  const failsLate = "SELECT throwIf(number = 4000000) AS x FROM numbers(100000000) SETTINGS max_threads = 1";

  describe("errors", () => {
    it.each([
      ["SELEC 1", 400, "62", "SYNTAX_ERROR"],
      ["SELECT 1; SELECT 2", 400, "62", "SYNTAX_ERROR"],
      ["SELECT * FROM no_such_table", 404, "60", "UNKNOWN_TABLE"],
      ["SELECT no_such_column", 404, "47", "UNKNOWN_IDENTIFIER"],
      ["SELECT noSuchFunction(1)", 404, "46", "UNKNOWN_FUNCTION"],
      ["SELECT 1 FORMAT NoSuchFormat", 404, "73", "UNKNOWN_FORMAT"],
      ["INSERT INTO no_such_table FORMAT CSV 1", 404, "60", "UNKNOWN_TABLE"],
      ["SELECT throwIf(1)", 500, "395", "FUNCTION_THROW_IF_VALUE_IS_NON_ZERO"],
    ])("answers %j with its status and code", async (query, status, code, name) => {
      const answer = await post(query, { database: suite.database });
      expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([status, code]);
      expect(answer.text).toMatch(
        new RegExp(`^Code: ${code}\\. DB::Exception: [\\s\\S]+\\(${name}\\) \\(version .+\\)\n$`),
      );
      expect(answer.text.match(/DB::Exception/g)).toHaveLength(1);
    });

    it("refuses unknown settings and databases", async () => {
      const setting = await post("SELECT 1", { no_such_setting: "1" });
      expect([setting.status, setting.headers["x-clickhouse-exception-code"]]).toEqual([404, "115"]);
      const database = await post("SELECT 1", { database: "no_such_database" });
      expect([database.status, database.headers["x-clickhouse-exception-code"]]).toEqual([404, "81"]);
    });

    it("refuses a query that is too long", async () => {
      const answer = await post(`SELECT '${"x".repeat(300_000)}'`);
      expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([400, "62"]);
      const allowed = await post(`SELECT length('${"x".repeat(300_000)}')`, { max_query_size: "1000000" });
      expect(allowed.text).toBe("300000\n");
    });

    it("gives the client a typed error", async () => {
      const refused = suite.client.query({ query: "SELECT * FROM no_such_table" });
      await expect(refused).rejects.toMatchObject({ code: "60", type: "UNKNOWN_TABLE" });
    });

    it("writes an error after the first bytes at their end, tagged, and cuts the answer off", async () => {
      const answer = await post(`${failsLate} FORMAT TSV`);
      const tag = String(answer.headers["x-clickhouse-exception-tag"]);
      expect([answer.status, answer.cut]).toEqual([200, true]);
      const end = answer.text.slice(-2000).split(`__exception__\r\n${tag}\r\n`)[1] ?? "";
      expect(end).toMatch(/^Code: 395\. DB::Exception: [\s\S]+\(FUNCTION_THROW_IF_VALUE_IS_NON_ZERO\)/);
      expect(end.endsWith(` ${tag}\r\n__exception__\r\n`)).toBe(true);
    });

    it("gives the client that streams a typed error", async () => {
      const result = await suite.client.query({ query: failsLate, format: "JSONEachRow" });
      const read = async () => {
        for await (const rows of result.stream()) expect(rows.length).toBeGreaterThan(0);
      };
      await expect(read()).rejects.toMatchObject({ code: "395" });
    });

    it("gives the error its status where it waits for the end", async () => {
      const answer = await post(`${failsLate} FORMAT TSV`, { wait_end_of_query: "1" });
      expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([500, "395"]);
    });

    it("stops a query at max_execution_time", async () => {
      const answer = await post("SELECT count() FROM numbers(1000000000000) WHERE NOT ignore(sipHash64(number))", {
        max_execution_time: "0.5",
      });
      expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([408, "159"]);
    });
  });

  describe("credentials", () => {
    const as = (headers: Record<string, string>, params: Record<string, string> = {}) =>
      ask(suite.target, { params, headers, body: "SELECT 1", anonymous: true });
    const basic = (user: string, password: string) => ({
      Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`,
    });

    it("takes the right ones by Basic, by headers and by URL", async () => {
      const { user, password } = suite.target;
      const answers = [
        await as(basic(user, password)),
        await as({ "X-ClickHouse-User": user, "X-ClickHouse-Key": password }),
        await as({}, { user, password }),
      ];
      for (const answer of answers) expect([answer.status, answer.text]).toEqual([200, "1\n"]);
    });

    it("answers wrong ones, and none, with code 516", async () => {
      const { user, password } = suite.target;
      const answers = [
        await as({}),
        await as({ "X-ClickHouse-User": user, "X-ClickHouse-Key": `${password}x` }),
        await as({ "X-ClickHouse-User": `${user}x`, "X-ClickHouse-Key": password }),
        await as({}, { user, password: "" }),
      ];
      for (const answer of answers) {
        expect([answer.status, answer.headers["x-clickhouse-exception-code"]]).toEqual([403, "516"]);
      }
      const wrongBasic = await as(basic(user, "wrong"));
      expect([401, 403]).toContain(wrongBasic.status);
    });

    it("reads the body of a refused insert, so that the sender hears the answer", async () => {
      const answer = await ask(suite.target, {
        params: { query: "INSERT INTO t FORMAT CSV" },
        body: "1\n".repeat(5_000_000),
        anonymous: true,
      });
      expect(answer.status).toBe(403);
    });
  });
}
