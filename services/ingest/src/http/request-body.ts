import type { IncomingMessage } from "node:http";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { contentEncoding } from "../decode-content.js";
import { Refusal } from "./refusal.js";

/**
 * The bytes of a request, unpacked as they come. Who stops reading early can still answer the request.
 * @throws Refusal unsupported_media_type for an encoding other than gzip
 */
export function requestBody(request: IncomingMessage): AsyncIterable<Buffer> {
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  const encoding = contentEncoding(request.headers["content-encoding"]);
  if (encoding === "identity") return body;
  if (encoding === "gzip" || encoding === "x-gzip") {
    return pipeline(Readable.from(body, { objectMode: false }), createGunzip(), () => {});
  }
  const headers = { "Accept-Encoding": "gzip, identity" };
  throw new Refusal("unsupported_media_type", "Content-Encoding may be gzip or left out.", headers);
}

/** An error of reading a body as a client is told it; undefined for one that is none of the body's. */
export function bodyRefusal(error: unknown): Refusal | undefined {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return code.startsWith("Z_") ? new Refusal("bad_request", "The body is no whole gzip stream.") : undefined;
}
