import { randomUUID } from "node:crypto";
import type { ClickHouseClient } from "@clickhouse/client";
import { afterAll, beforeAll, describe } from "vitest";
import { compressionConformance } from "./clickhouse-compression.js";
import { errorConformance } from "./clickhouse-errors.js";
import { insertConformance } from "./clickhouse-inserts.js";
import { queryConformance } from "./clickhouse-queries.js";
import { type ClickHouseTarget, clientOf } from "./clickhouse-target.js";

/** What each part of the suite works with. Getters, because the target is there only once the tests run. */
export interface Conformance {
  readonly target: ClickHouseTarget;
  readonly client: ClickHouseClient;
  /** A database of this run's own. */
  readonly database: string;
  /** Makes a table with these columns and returns its name. */
  table(columns: string, engine?: string): Promise<string>;
  /** The rows of a query. */
  rows(query: string): Promise<unknown[]>;
}

/**
 * What our programs rely on in ClickHouse's HTTP interface and in the stock client over it. It runs over the embedded
 * engine and over a server alike: nothing in it may know which one it talks to.
 */
export function clickhouseConformance(name: string, makeTarget: () => Promise<ClickHouseTarget>): void {
  describe(`ClickHouse's HTTP interface: ${name}`, () => {
    const database = `conformance_${randomUUID().replaceAll("-", "")}`;
    let target: ClickHouseTarget;
    let client: ClickHouseClient;
    let tables = 0;

    beforeAll(async () => {
      target = await makeTarget();
      client = clientOf(target, database);
      const outside = clientOf(target, "default");
      await outside.command({ query: `CREATE DATABASE ${database}` });
      await outside.close();
    });

    afterAll(async () => {
      await client?.command({ query: `DROP DATABASE ${database}` });
      await client?.close();
      await target?.close();
    });

    const conformance: Conformance = {
      get target() {
        return target;
      },
      get client() {
        return client;
      },
      database,
      async table(columns, engine = "MergeTree ORDER BY tuple()") {
        const table = `t${++tables}`;
        await client.command({ query: `CREATE TABLE ${table} (${columns}) ENGINE = ${engine}` });
        return table;
      },
      async rows(query) {
        return (await client.query({ query, format: "JSONCompactEachRow" })).json();
      },
    };
    queryConformance(conformance);
    insertConformance(conformance);
    errorConformance(conformance);
    compressionConformance(conformance);
  });
}
