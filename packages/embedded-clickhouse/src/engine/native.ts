import { createRequire } from "node:module";
import { GongkaiError } from "@gongkai/contracts";

/** An open connection of the engine; opaque. Settings and parameters that are SET live and die with it. */
export type NativeConnection = { readonly __connection: unique symbol };

/** `rowsRead` and `bytesRead` are, in spite of their names, those of the result, not of the tables read. */
export interface NativeResult {
  readonly bytes: Uint8Array;
  readonly elapsed: number;
  readonly rowsRead: number;
  readonly bytesRead: number;
}

export interface NativeInsertResult {
  readonly elapsed: number;
  readonly rowsWritten: number;
  readonly bytesWritten: number;
}

/**
 * The part of chdb's native addon that this package stands on. The public `Session` wraps the same calls, but hides the
 * count of written rows for everything except its own whitelist of formats, starts streams synchronously on the event
 * loop (a scalar subquery blocks it), formats each streamed block as a document of its own (JSON, Parquet and every
 * format with a header come out broken), and closes a connection only when no other one has anything under way.
 */
export interface NativeEngine {
  CreateConnection(path: string, args?: readonly string[]): NativeConnection;
  CloseConnection(connection: NativeConnection): void;
  QueryAsyncConnection(connection: NativeConnection, sql: string, format: string): Promise<NativeResult>;
  /** Runs `sql` followed by `data` and tells how many rows were written; `data` may be empty. */
  InsertRawAsyncConnection(
    connection: NativeConnection,
    sql: string,
    data: Uint8Array,
    countLines: boolean,
  ): Promise<NativeInsertResult>;
}

const needed = ["CreateConnection", "CloseConnection", "QueryAsyncConnection", "InsertRawAsyncConnection"] as const;

/** Loads the engine's shared library (0.1 to 0.5 s). Throws GongkaiError E_ENGINE_MISSING where it is not installed. */
export function loadNative(): NativeEngine {
  try {
    const require = createRequire(import.meta.url);
    const chdb = createRequire(require.resolve("chdb/package.json"));
    const native: Partial<NativeEngine> = chdb("./dist/loader.js").loadNative();
    const missing = needed.filter((name) => typeof native[name] !== "function");
    if (missing.length > 0) throw new Error(`this version of chdb has no ${missing.join(", ")}`);
    return native as NativeEngine;
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n")[0] : String(cause);
    throw new GongkaiError("E_ENGINE_MISSING", `The ClickHouse engine cannot be loaded (${why})`, { cause });
  }
}
