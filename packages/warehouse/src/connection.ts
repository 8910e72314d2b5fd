import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { type ClickHouseClient, ClickHouseLogLevel, type ClickHouseSettings, createClient } from "@clickhouse/client";
import { GongkaiError } from "@gongkai/contracts";
import type { z } from "zod";
import type { ColumnType } from "./native-columns.js";
import type { RowBatch } from "./table.js";
import { warehouseError } from "./warehouse-error.js";

export interface ConnectionOptions {
  /** `http://user:password@host:8123/gongkai`; the path names the database. */
  readonly url: string;
  /** For one request, in milliseconds. */
  readonly requestTimeout?: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** One insert stays one block for each partition, so that a reader sees all of a report's rows or none (README.md). */
const insertSettings = {
  async_insert: 0,
  max_insert_threads: "1",
  min_insert_block_size_rows: "100000000",
  min_insert_block_size_bytes: "0",
  wait_end_of_query: 1,
} as const satisfies ClickHouseSettings;

const readSettings = {
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
} as const satisfies ClickHouseSettings;

/** The database of an address; `gongkai` where it names none. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1)) || "gongkai";
}

/**
 * The stock ClickHouse client, with our errors: E_WAREHOUSE_UNREACHABLE (nobody answers: a system error, worth a retry),
 * E_SHORT_WRITE (it took fewer rows than were sent), and what the server refuses (warehouse-error.ts).
 */
export class Connection {
  readonly #client: ClickHouseClient;

  /** `database` overrides the one in the address. */
  constructor({ url, requestTimeout = 600_000 }: ConnectionOptions, database = databaseOf(url)) {
    const { protocol, host, username, password } = new URL(url);
    this.#client = createClient({
      url: `${protocol}//${host}`,
      username: username === "" ? "default" : decodeURIComponent(username),
      password: decodeURIComponent(password),
      database,
      application: "gongkai",
      // Errors are thrown to whom they concern; the client would also print them.
      log: { level: ClickHouseLogLevel.OFF },
      request_timeout: requestTimeout,
      // Below the 3 s of the engine's front and the 10 s of a server: a socket is never used when the other side closes it.
      keep_alive: { enabled: true, idle_socket_ttl: 1500 },
      max_open_connections: 8,
    });
  }

  /** Runs a statement that answers nothing. */
  async run(sql: string, parameters: Parameters = {}): Promise<void> {
    await this.#guard(() => this.#client.command({ query: sql, query_params: { ...parameters } }));
  }

  /** Rows of a query, each checked by the schema. UInt64 and Decimal arrive as strings. */
  async rows<Row>(schema: z.ZodType<Row>, sql: string, parameters: Parameters = {}): Promise<Row[]> {
    const found = await this.#guard(async () => {
      const result = await this.#client.query({
        query: sql,
        query_params: { ...parameters },
        format: "JSONEachRow",
        clickhouse_settings: readSettings,
      });
      return await result.json<unknown>();
    });
    return schema.array().parse(found);
  }

  /** The first row of a query that always has one. */
  async row<Row>(schema: z.ZodType<Row>, sql: string, parameters: Parameters = {}): Promise<Row> {
    return schema.parse((await this.rows(schema, sql, parameters))[0]);
  }

  /** The answer as bytes in any ClickHouse format; a FORMAT clause in the query wins. The stream must be consumed. */
  async stream(
    sql: string,
    format: string,
    settings: ClickHouseSettings = {},
    parameters: Parameters = {},
  ): Promise<Readable> {
    const { stream } = await this.#guard(() =>
      this.#client.exec({
        query: sql,
        query_params: { ...parameters },
        // The interface has a parameter for the format that the client's type of settings does not name.
        clickhouse_settings: { ...settings, default_format: format } as ClickHouseSettings,
      }),
    );
    return stream;
  }

  /** The whole answer as bytes. */
  async bytes(sql: string, format: string, parameters: Parameters = {}): Promise<Buffer> {
    return await this.#guard(async () => await buffer(await this.stream(sql, format, {}, parameters)));
  }

  /** Inserts a batch as one block, into its table or one of the same shape; nothing is sent for an empty one. */
  async insert<Columns extends Record<string, ColumnType<never>>>(
    batch: RowBatch<Columns>,
    target: string = batch.table.name,
  ): Promise<void> {
    if (batch.rows === 0) return;
    const columns = Object.keys(batch.table.columns).map((name) => `\`${name}\``);
    const written = await this.#guard(async () => {
      const { stream, summary } = await this.#client.exec({
        query: `INSERT INTO ${target} (${columns.join(", ")}) FORMAT Native`,
        values: Readable.from(slices(batch.bytes()), { objectMode: false }),
        clickhouse_settings: insertSettings,
      });
      await buffer(stream);
      return Number(summary?.written_rows ?? Number.NaN);
    });
    if (written !== batch.rows) {
      throw new GongkaiError("E_SHORT_WRITE", `${target} took ${written} of ${batch.rows} rows`);
    }
  }

  async close(): Promise<void> {
    await this.#client.close();
  }

  async #guard<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action();
    } catch (cause) {
      throw warehouseError(cause);
    }
  }
}

/** Uses a connection of its own; `database` overrides the one in the address. */
export async function withConnection<T>(
  options: ConnectionOptions,
  use: (connection: Connection) => Promise<T>,
  database?: string,
): Promise<T> {
  const connection = new Connection(options, database);
  try {
    return await use(connection);
  } finally {
    await connection.close();
  }
}

/** A large body in pieces, so that the socket takes it as it can. */
function* slices(bytes: Buffer): Generator<Buffer> {
  const size = 1 << 20;
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
