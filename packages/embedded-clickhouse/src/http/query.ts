import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Engine, RequestContext } from "../engine/engine.js";
import { badArguments } from "../engine/exception.js";
import { readStatement } from "../sql/statement.js";
import type { Answer, Counts } from "./answer.js";
import { Body } from "./body.js";
import { readForm } from "./form.js";
import type { Asked } from "./request.js";

/** One request with everything that it takes to answer it. */
export interface Query {
  readonly engine: Engine;
  readonly spool: string;
  readonly request: IncomingMessage;
  readonly asked: Asked;
  readonly answer: Answer;
  readonly signal: AbortSignal;
}

/** ClickHouse's own default: so many bytes of a request may be SQL. */
const defaultMaxQuerySize = 262_144;
const largestMaxQuerySize = 64 << 20;

/** Runs the request's statement and answers it. Throws ClickHouseException as long as nothing has been sent. */
export async function runQuery(query: Query): Promise<void> {
  const { asked, engine, answer, signal, spool } = query;
  const context: RequestContext = { database: asked.database, settings: asked.settings, signal };
  const form = await readForm(query.request, asked.settings);
  const body = form ? new Body(Readable.from([])) : Body.of(query.request);
  const limit = Math.min(Number(asked.settings.get("max_query_size")) || defaultMaxQuerySize, largestMaxQuerySize);
  const { bytes, complete } = await body.head(limit);
  const text = form?.query ?? asked.query;
  const head = text ? Buffer.concat([Buffer.from(`${text}\n`), bytes]) : bytes;
  const statement = readStatement(head, complete);

  switch (statement.kind) {
    case "empty":
      throw badArguments("Empty query");
    case "insert-data": {
      const start = head.subarray(statement.dataStart);
      const path = await body.spool(spool, start);
      const written = await engine.insert(context, statement.infile(path)).finally(() => rm(path, { force: true }));
      return answer.whole(asked.defaultFormat, Buffer.alloc(0), inserted(written));
    }
    case "insert-select": {
      const written = await engine.insert(context, statement.sql);
      return answer.whole(asked.defaultFormat, Buffer.alloc(0), inserted(written));
    }
    case "other": {
      const result = await engine.statement(context, statement.sql, asked.defaultFormat);
      return answer.whole(statement.format ?? asked.defaultFormat, result.bytes, counted(result));
    }
    case "select": {
      const format = statement.format ?? asked.defaultFormat;
      const sql = (path: string) => statement.outfile(path, asked.defaultFormat);
      if (asked.waitEndOfQuery) return spooled(query, context, sql, format);
      return engine.select(context, sql, (stream, outcome) => answer.stream(format, stream, outcome.then(counted)));
    }
  }
}

/**
 * The whole result into a file first, then to the client: the error or the counts are known before the first byte.
 * We write the file and not the engine, which takes no notice when a write fails: on a full disk it would send a part.
 */
async function spooled(
  { engine, answer, spool }: Query,
  context: RequestContext,
  sql: (path: string) => string,
  format: string,
): Promise<void> {
  const path = join(spool, `${randomUUID()}.out`);
  let counts: Counts = {};
  try {
    await engine.select(context, sql, async (stream, outcome) => {
      await pipeline(stream, createWriteStream(path, { mode: 0o600 }));
      counts = counted(await outcome);
    });
    await answer.stream(format, createReadStream(path), Promise.resolve(counts));
  } finally {
    await rm(path, { force: true });
  }
}

const inserted = (result: { rowsWritten: number; bytesWritten: number; elapsed: number }) => ({
  writtenRows: result.rowsWritten,
  writtenBytes: result.bytesWritten,
  elapsed: result.elapsed,
});

const counted = (result: { rowsRead: number; bytesRead: number; elapsed: number }) => ({
  resultRows: result.rowsRead,
  resultBytes: result.bytesRead,
  elapsed: result.elapsed,
});
