import { randomUUID } from "node:crypto";
import { sqlString } from "../sql/string-literal.js";
import { ClickHouseException } from "./exception.js";
import { type Lane, Lanes, openPipe } from "./lanes.js";
import type { NativeConnection, NativeEngine, NativeInsertResult, NativeResult } from "./native.js";

/** What one request brings with it; none of it reaches any other request. */
export interface RequestContext {
  readonly database: string | undefined;
  /** Settings and `param_…` query parameters, as text. */
  readonly settings: ReadonlyMap<string, string>;
  /** Aborted when the client has gone. A running SELECT is then killed, a running INSERT is let finish. */
  readonly signal: AbortSignal;
}

const usualQuerySize = 262_144;

/** Where the embedded engine's defaults differ from a server's. */
const serverDefaults: readonly (readonly [string, string])[] = [
  // On here, and then rows wait in memory for other inserts.
  ["async_insert", "0"],
  // On here, and then a misspelt field loses its values without a word.
  ["input_format_skip_unknown_fields", "0"],
  // On here, and then `SELEC 1` is read as an expression.
  ["implicit_select", "0"],
  ["allow_introspection_functions", "0"],
  // The usual one; named here because `preparation` may have to raise it for itself.
  ["max_query_size", String(usualQuerySize)],
];

/**
 * The engine on one data path. Every request gets a connection of its own (0.3 ms): settings and parameters stick to a
 * connection, and a deduplication token that sticks silently drops the next insert.
 */
export class Engine {
  readonly #native: NativeEngine;
  readonly #path: string;
  readonly #lanes: Lanes;
  /** Keeps the engine alive between requests: with its last connection it would shut down, and let go of the lock. */
  readonly #anchor: NativeConnection;
  readonly #running = new Set<Promise<unknown>>();

  private constructor(native: NativeEngine, path: string, lanes: Lanes, anchor: NativeConnection) {
    this.#native = native;
    this.#path = path;
    this.#lanes = lanes;
    this.#anchor = anchor;
  }

  /**
   * Opens the engine on `path`. It takes a lock on `path/status` first, which the operating system lets go of when the
   * process ends, however it ends. Throws ClickHouseException when the lock or the data cannot be had.
   * `pipes` is called once the lock is held and gives the folder for the lanes' pipes.
   */
  static async open(native: NativeEngine, path: string, pipes: () => string): Promise<Engine> {
    let anchor: NativeConnection;
    try {
      anchor = native.CreateConnection(path);
    } catch (error) {
      throw ClickHouseException.from(error);
    }
    return new Engine(native, path, await Lanes.make(pipes()), anchor);
  }

  /** One row of text values, for questions of our own. */
  row(sql: string): Promise<string[]> {
    return this.#tracked(this.#row(sql));
  }

  /** Runs a statement with a small result, held in memory. */
  statement(context: RequestContext, sql: string, format: string): Promise<NativeResult> {
    return this.#request(context, (connection) => this.#native.QueryAsyncConnection(connection, sql, format));
  }

  /** Runs an INSERT; the data must be in a file that `sql` names. */
  insert(context: RequestContext, sql: string): Promise<NativeInsertResult> {
    const none = Buffer.alloc(0);
    return this.#request(context, (connection) => this.#native.InsertRawAsyncConnection(connection, sql, none, false));
  }

  /**
   * Runs a SELECT. `sql(path)` is the statement that writes to a path. `consume` gets the bytes as they come, and the
   * outcome, known only after the last byte. Where it stops early or fails, the query is killed.
   */
  select(
    context: RequestContext,
    sql: (path: string) => string,
    consume: (bytes: AsyncIterable<Buffer>, outcome: Promise<NativeResult>) => Promise<void>,
  ): Promise<void> {
    return this.#request(context, async (connection, lane, kill) => {
      const { reader, closeWriter } = openPipe(lane);
      const native = this.#native.QueryAsyncConnection(connection, sql(lane.pipe), "Null").finally(closeWriter);
      const outcome = native.catch((error: unknown) => {
        throw ClickHouseException.from(error);
      });
      // It may fail long before the consumer, busy with the bytes, asks for it.
      outcome.catch(() => undefined);
      const settled = native.then(
        () => undefined,
        () => undefined,
      );
      const stop = (): void => void kill(settled);
      context.signal.addEventListener("abort", stop, { once: true });
      if (context.signal.aborted) stop();
      try {
        await consume(reader.iterator({ destroyOnReturn: false }), outcome);
      } finally {
        context.signal.removeEventListener("abort", stop);
        if (!reader.readableEnded) stop();
        // Emptied and not closed: with no reader the engine would wait for one for ever when it opens the pipe.
        reader.resume();
        await settled;
        reader.destroy();
      }
    });
  }

  /** Stops all running SELECTs; their requests fail with QUERY_WAS_CANCELLED. */
  async killSelects(): Promise<void> {
    await this.row("KILL QUERY WHERE query_kind = 'Select' AND Settings['log_comment'] != '' ASYNC FORMAT Null");
  }

  /**
   * Waits for everything that runs, then closes. Call it when no request can come any more. Ending the process while
   * the engine works is a segmentation fault.
   */
  async close(): Promise<void> {
    while (this.#running.size > 0) await Promise.allSettled(this.#running);
    this.#native.CloseConnection(this.#anchor);
  }

  #request<T>(
    context: RequestContext,
    run: (connection: NativeConnection, lane: Lane, kill: (until: Promise<void>) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    return this.#tracked(this.#inLane(context, run));
  }

  /** Whatever uses the engine goes through here, so that `close` can wait for it. */
  #tracked<T>(work: Promise<T>): Promise<T> {
    this.#running.add(work);
    const done = () => this.#running.delete(work);
    work.then(done, done);
    return work;
  }

  async #row(sql: string): Promise<string[]> {
    const connection = this.#native.CreateConnection(this.#path);
    try {
      const { bytes } = await this.#native.QueryAsyncConnection(connection, sql, "TabSeparatedRaw");
      return Buffer.from(bytes).toString("utf8").trimEnd().split("\t");
    } finally {
      this.#native.CloseConnection(connection);
    }
  }

  async #inLane<T>(
    context: RequestContext,
    run: (connection: NativeConnection, lane: Lane, kill: (until: Promise<void>) => Promise<void>) => Promise<T>,
  ): Promise<T> {
    const lane = await this.#lanes.acquire(context.signal);
    let connection: NativeConnection | undefined;
    try {
      connection = this.#native.CreateConnection(this.#path);
      const mark = randomUUID();
      for (const sql of preparation(context, mark)) {
        await this.#native.QueryAsyncConnection(connection, sql, "Null");
      }
      return await run(connection, lane, (until) => this.#kill(mark, until));
    } catch (error) {
      throw context.signal.aborted ? error : ClickHouseException.from(error);
    } finally {
      if (connection) this.#native.CloseConnection(connection);
      this.#lanes.release(lane);
    }
  }

  /**
   * Kills the query with this mark, again and again until it has ended: it may not have been known yet. The engine goes
   * on computing when the reader of its pipe has gone, so closing the pipe is not enough.
   */
  async #kill(mark: string, until: Promise<void>): Promise<void> {
    let ended = false;
    void until.then(() => {
      ended = true;
    });
    while (!ended) {
      await this.row(`KILL QUERY WHERE Settings['log_comment'] = '${mark}' ASYNC FORMAT Null`).catch(() => undefined);
      await Promise.race([until, new Promise((resolve) => setTimeout(resolve, 100))]);
    }
  }
}

/** chdb gives queries ids of its own; the one mark that we can put on a query and find it by is `log_comment`. */
function* preparation(context: RequestContext, mark: string): Generator<string> {
  if (context.database) yield `USE ${quoteIdentifier(context.database)}`;
  const settings = new Map([...serverDefaults, ...context.settings, ["log_comment", mark] as const]);
  const set = `SET ${[...settings].map(([name, value]) => `${name} = ${sqlString(value)}`).join(", ")}`;
  // Parameters may be longer than a query; they are not part of it for a server.
  if (set.length > usualQuerySize / 4) yield "SET max_query_size = 1000000000";
  yield set;
}

const quoteIdentifier = (name: string): string => `\`${name.replace(/[\\`]/g, "\\$&")}\``;
