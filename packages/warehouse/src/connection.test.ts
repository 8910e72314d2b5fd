import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { z } from "zod";
import { Connection, databaseOf } from "./connection.js";
import { text } from "./native-columns.js";
import { RowBatch, table } from "./table.js";

const names = table("names", { name: text });
let server: Server | undefined;
afterEach(() => server?.close());

/** A server that answers every request so. */
async function serverThat(status: number, headers: Record<string, string>, body: string): Promise<Connection> {
  server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((listening) => server!.listen(0, "127.0.0.1", listening));
  return new Connection({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gongkai` });
}

function threeNames(): RowBatch<typeof names.columns> {
  const batch = new RowBatch(names);
  for (const name of ["a", "b", "c"]) batch.add({ name });
  return batch;
}

test("a server that took fewer rows than were sent", async () => {
  const connection = await serverThat(200, { "X-ClickHouse-Summary": '{"written_rows":"2"}' }, "");
  await expect(connection.insert(threeNames())).rejects.toMatchObject({
    code: "E_SHORT_WRITE",
    message: expect.stringContaining("2 of 3 rows"),
  });
  await connection.close();
});

test("a server that does not say how many rows it took", async () => {
  const connection = await serverThat(200, {}, "");
  await expect(connection.insert(threeNames())).rejects.toMatchObject({ code: "E_SHORT_WRITE" });
  await connection.close();
});

test("a server that took them all", async () => {
  const connection = await serverThat(200, { "X-ClickHouse-Summary": '{"written_rows":"3"}' }, "");
  await connection.insert(threeNames());
  await connection.close();
});

test("a refused query, a full disk and nobody there", async () => {
  const refusal = "Code: 60. DB::Exception: Table gongkai.x does not exist. (UNKNOWN_TABLE)";
  const refusing = await serverThat(404, { "X-ClickHouse-Exception-Code": "60" }, refusal);
  const query = (connection: Connection) => connection.rows(z.unknown(), "SELECT 1 FROM x");
  await expect(query(refusing)).rejects.toMatchObject({
    code: "E_QUERY_FAILED",
    message: expect.stringContaining("gongkai.x"),
  });
  server!.close();
  await refusing.close();

  const full = "Code: 243. DB::Exception: Cannot write: No space left on device. (NOT_ENOUGH_SPACE)";
  const filled = await serverThat(500, { "X-ClickHouse-Exception-Code": "243" }, full);
  await expect(query(filled)).rejects.toMatchObject({ code: "E_DISK_FULL" });
  await filled.close();

  const nobody = new Connection({ url: "http://127.0.0.1:1/gongkai" });
  await expect(query(nobody)).rejects.toMatchObject({ code: "E_WAREHOUSE_UNREACHABLE" });
  await nobody.close();
});

test.each([
  ["AUTHENTICATION_FAILED", 516, "E_WAREHOUSE_DENIED", /password/],
  ["ACCESS_DENIED", 497, "E_WAREHOUSE_FORBIDDEN", /Grant it/],
  ["UNKNOWN_DATABASE", 81, "E_DATABASE_MISSING", /gongkai migrate/],
  ["NOT_ENOUGH_SPACE", 243, "E_DISK_FULL", /Free some space/],
  ["TOO_MANY_PARTS", 252, "E_WAREHOUSE_BUSY", /goes on by itself/],
  ["MEMORY_LIMIT_EXCEEDED", 241, "E_WAREHOUSE_BUSY", /goes on by itself/],
  ["UNKNOWN_TABLE", 60, "E_QUERY_FAILED", /refused/],
])("%s has a code and a remedy", async (name, number, code, remedy) => {
  const body = `Code: ${number}. DB::Exception: Something is wrong. (${name}) (version 26.7.1.1)\n`;
  const refusing = await serverThat(500, { "X-ClickHouse-Exception-Code": String(number) }, body);
  await expect(refusing.run("SELECT 1")).rejects.toMatchObject({ code, message: expect.stringMatching(remedy) });
  await refusing.close();
});

test("the path of an address names the database", () => {
  expect(databaseOf("http://u:p@host:8123/other")).toBe("other");
  expect(databaseOf("http://host:8123")).toBe("gongkai");
});
