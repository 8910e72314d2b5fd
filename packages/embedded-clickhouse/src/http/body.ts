import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import { PassThrough, pipeline, type Readable } from "node:stream";
import { pipeline as pipelineDone } from "node:stream/promises";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { ClickHouseException, notImplemented } from "../engine/exception.js";

const decoders = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress };

/** A body that is read twice: its first bytes to find the statement, the rest only when one knows where it goes. */
export class Body {
  readonly #iterator: AsyncIterator<Buffer>;

  constructor(bytes: Readable) {
    this.#iterator = bytes[Symbol.asyncIterator]();
  }

  /** The body of a request, decompressed. Throws ClickHouseException for a Content-Encoding that is not known. */
  static of(request: IncomingMessage): Body {
    return new Body(decoded(request));
  }

  /** The first `limit` bytes or a little more, and whether that is all there is. */
  async head(limit: number): Promise<{ bytes: Buffer; complete: boolean }> {
    const chunks: Buffer[] = [];
    for (let size = 0; size < limit; ) {
      const { value, done } = await this.#next();
      if (done) return { bytes: Buffer.concat(chunks), complete: true };
      chunks.push(value);
      size += value.length;
    }
    return { bytes: Buffer.concat(chunks), complete: false };
  }

  /** Writes `start` and all that has not been read yet to a file of its own and returns its path. */
  async spool(folder: string, start: Buffer): Promise<string> {
    const path = join(folder, `${randomUUID()}.in`);
    const rest = async function* (body: Body): AsyncGenerator<Buffer> {
      if (start.length > 0) yield start;
      for (let step = await body.#next(); !step.done; step = await body.#next()) yield step.value;
    };
    try {
      await pipelineDone(rest(this), createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return path;
  }

  async #next(): Promise<IteratorResult<Buffer, undefined>> {
    try {
      return await this.#iterator.next();
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause);
      throw new ClickHouseException(354, "ZLIB_INFLATE_FAILED", `The request's body cannot be read: ${why}`);
    }
  }
}

function decoded(request: IncomingMessage): Readable {
  const encoding = request.headers["content-encoding"]?.toLowerCase() ?? "identity";
  // Through a stream of our own: to leave a loop over the request itself would destroy the connection.
  if (encoding === "identity" || encoding === "") return pipeline(request, new PassThrough(), () => {});
  const make = Object.entries(decoders).find(([name]) => name === encoding)?.[1];
  if (!make) throw notImplemented(`Content-Encoding '${encoding}' is not supported by the embedded engine.`);
  return pipeline(request, make(), () => {});
}

/**
 * Reads what a client still sends to a request that has been refused. An answer that comes while the body is on its
 * way, with the connection closed after it, reaches many clients only as "connection reset".
 */
export async function discard(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  request.unpipe();
  request.resume();
  await Promise.race([once(request, "end"), once(request, "close")]).catch(() => undefined);
}
