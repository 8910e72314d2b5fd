import { gunzipSync, gzipSync } from "node:zlib";
import { createClient } from "@clickhouse/client";
import { describe, expect, it } from "vitest";
import type { Conformance } from "./clickhouse-http.js";
import { ask } from "./clickhouse-target.js";

/** gzip both ways. */
export function compressionConformance(suite: Conformance): void {
  describe("compression", () => {
    it("compresses answers where asked to, small ones, large ones and errors", async () => {
      const compressed = (body: string) =>
        ask(suite.target, { params: { enable_http_compression: "1" }, headers: { "Accept-Encoding": "gzip" }, body });
      const small = await compressed("SELECT 1");
      const large = await compressed("SELECT number FROM numbers(1000000)");
      for (const answer of [small, large]) expect(answer.headers["content-encoding"]).toBe("gzip");
      expect(gunzipSync(small.body).toString()).toBe("1\n");
      expect(gunzipSync(large.body).toString().split("\n")).toHaveLength(1_000_001);
      const plain = await ask(suite.target, { headers: { "Accept-Encoding": "gzip" }, body: "SELECT 1" });
      expect(plain.text).toBe("1\n");
    });

    it("takes compressed bodies", async () => {
      const table = await suite.table("a UInt64");
      const headers = { "Content-Encoding": "gzip" };
      const params = { query: `INSERT INTO ${table} FORMAT CSV`, database: suite.database };
      const rows = Array.from({ length: 100_000 }, (_, i) => i).join("\n");
      expect((await ask(suite.target, { params, headers, body: gzipSync(rows) })).status).toBe(200);
      expect(await suite.rows(`SELECT sum(a) = 4999950000 FROM ${table}`)).toEqual([[1]]);
      const broken = await ask(suite.target, { params, headers, body: gzipSync(rows).subarray(0, 1000) });
      expect(broken.status).toBeGreaterThanOrEqual(400);
      expect(await suite.rows(`SELECT sum(a) = 4999950000 FROM ${table}`)).toEqual([[1]]);
    });

    it("works for the client", async () => {
      const { url, user: username, password } = suite.target;
      const compression = { request: true, response: true };
      const client = createClient({ url, username, password, database: suite.database, compression });
      const table = await suite.table("a UInt64");
      await client.insert({ table, values: [{ a: 1 }, { a: 2 }], format: "JSONEachRow" });
      const result = await client.query({ query: `SELECT a FROM ${table} ORDER BY a`, format: "JSONCompactEachRow" });
      expect(await result.json()).toMatchObject([[expect.anything()], [expect.anything()]]);
      await client.close();
    });
  });
}
