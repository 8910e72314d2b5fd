import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { createGzip, type Gzip, gzipSync } from "node:zlib";
import { ClickHouseException } from "../engine/exception.js";
import { contentType } from "./content-type.js";
import type { Asked } from "./request.js";

/** The counts of X-ClickHouse-Summary that the engine tells. It keeps the rows it read from tables to itself. */
export interface Counts {
  readonly writtenRows?: number;
  readonly writtenBytes?: number;
  readonly resultRows?: number;
  readonly resultBytes?: number;
  /** Seconds. */
  readonly elapsed?: number;
}

/** As ClickHouse: so many bytes of a result are held back, and an error among them still gets its HTTP status. */
const heldBack = 1 << 20;

/** Writes the answer to one request. Exactly one of its methods is called. */
export class Answer {
  readonly #response: ServerResponse;
  readonly #asked: Pick<Asked, "gzip"> | undefined;
  readonly #version: string;

  constructor(response: ServerResponse, asked: Pick<Asked, "gzip"> | undefined, version: string) {
    this.#response = response;
    this.#asked = asked;
    this.#version = version;
  }

  whole(format: string, bytes: Uint8Array, counts: Counts): void {
    this.#head(200, format, counts);
    this.#end(bytes);
  }

  /** An error before any byte of the result was sent. */
  error(exception: ClickHouseException): void {
    this.#response.setHeader("X-ClickHouse-Exception-Code", String(exception.code));
    this.#head(exception.status, undefined, {});
    this.#end(Buffer.from(this.#message(exception)));
  }

  /**
   * Sends `bytes` as they come, no faster than the client takes them. `outcome` is awaited after the last byte. An error
   * after the first bytes have gone is written at the end, between `__exception__` marks with the tag of the header
   * X-ClickHouse-Exception-Tag, and the connection is then cut, so that no client takes the result for whole.
   */
  async stream(format: string, bytes: AsyncIterable<Buffer>, outcome: Promise<Counts>): Promise<void> {
    // Asked for below, after the bytes; it may have failed by then.
    outcome.catch(() => undefined);
    const held: Buffer[] = [];
    let size = 0;
    let sink: Gzip | ServerResponse | undefined;
    const tag = randomBytes(8).toString("hex");
    for await (const chunk of bytes) {
      if (sink) await write(sink, this.#response, chunk);
      else {
        held.push(chunk);
        size += chunk.length;
        if (size < heldBack) continue;
        this.#response.setHeader("X-ClickHouse-Exception-Tag", tag);
        sink = this.#open(format);
        for (const piece of held.splice(0)) await write(sink, this.#response, piece);
      }
    }
    // An error here still has its status: nothing has been sent.
    if (!sink) return this.whole(format, Buffer.concat(held), await outcome);
    try {
      await outcome;
      sink.end();
      if (sink !== this.#response) sink.once("end", () => this.#response.end());
    } catch (error) {
      this.#cut(sink, this.#message(ClickHouseException.from(error)), tag);
    }
  }

  #open(format: string): Gzip | ServerResponse {
    const response = this.#response;
    this.#head(200, format, {});
    if (!this.#asked?.gzip) return response;
    const gzip = createGzip({ level: 3 });
    gzip.pipe(response, { end: false });
    return gzip;
  }

  #cut(sink: Gzip | ServerResponse, message: string, tag: string): void {
    const length = Buffer.byteLength(message);
    const block = `\r\n__exception__\r\n${tag}\r\n${message}${length} ${tag}\r\n__exception__\r\n`;
    const { socket } = this.#response;
    if (sink === this.#response) this.#response.write(block, () => socket?.destroySoon());
    else {
      sink.once("end", () => this.#response.write("", () => socket?.destroySoon()));
      sink.end(block);
    }
  }

  #message(exception: ClickHouseException): string {
    return `${exception.message} (version ${this.#version} (chdb))\n`;
  }

  #head(status: number, format: string | undefined, counts: Counts): void {
    const response = this.#response;
    response.statusCode = status;
    response.setHeader("Content-Type", format ? contentType(format) : "text/plain; charset=UTF-8");
    if (format) response.setHeader("X-ClickHouse-Format", format);
    response.setHeader("X-ClickHouse-Summary", summary(counts));
    if (this.#asked?.gzip) response.setHeader("Content-Encoding", "gzip");
  }

  #end(bytes: Uint8Array): void {
    this.#response.end(this.#asked?.gzip ? gzipSync(bytes, { level: 3 }) : bytes);
  }
}

/** Waits until the client takes more, or has gone: then what is still to come is thrown away. */
async function write(sink: Gzip | ServerResponse, response: ServerResponse, chunk: Buffer): Promise<void> {
  if (response.destroyed || sink.write(chunk)) return;
  await new Promise<void>((resolve) => {
    const go = (): void => {
      sink.off("drain", go);
      response.off("close", go);
      resolve();
    };
    sink.once("drain", go);
    response.once("close", go);
  });
}

function summary(counts: Counts): string {
  const text = (value: number | undefined): string => String(value ?? 0);
  return JSON.stringify({
    read_rows: text(counts.writtenRows),
    read_bytes: text(counts.writtenBytes),
    written_rows: text(counts.writtenRows),
    written_bytes: text(counts.writtenBytes),
    total_rows_to_read: "0",
    result_rows: text(counts.resultRows ?? counts.writtenRows),
    result_bytes: text(counts.resultBytes ?? counts.writtenBytes),
    elapsed_ns: String(Math.round((counts.elapsed ?? 0) * 1e9)),
  });
}
