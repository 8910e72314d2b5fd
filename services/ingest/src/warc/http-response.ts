import type { ByteReader } from "./byte-reader.js";
import { type HeaderFields, readHeaderFields } from "./header-fields.js";

export interface HttpResponse {
  readonly status: number;
  readonly fields: HeaderFields;
  /** Without the chunks' framing, content still encoded. */
  readonly body: AsyncIterable<Buffer>;
}

/** The response that a WARC record holds; undefined where it begins with no status line. */
export async function readHttpResponse(block: ByteReader): Promise<HttpResponse | undefined> {
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec((await block.line(8192)) ?? "")?.[1];
  if (status === undefined) return undefined;
  const fields = await readHeaderFields(block);
  const chunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  return { status: Number(status), fields, body: chunked ? unchunked(block) : block.rest() };
}

/**
 * The content of a chunked body (RFC 9112, 7.1). Many crawlers store it without its framing and keep the header: what
 * does not begin with a size is content. A size that is missing later ends the body.
 */
async function* unchunked(block: ByteReader): AsyncGenerator<Buffer> {
  if (!/^[0-9a-f]{1,8}[ \t]*(;|\r?\n)/i.test((await block.peek(12)).toString("latin1"))) {
    yield* block.rest();
    return;
  }
  for (;;) {
    const size = /^[0-9a-f]{1,8}/i.exec((await block.line(8192)) ?? "")?.[0];
    let left = Number.parseInt(size ?? "0", 16);
    if (left === 0) return;
    while (left > 0) {
      const bytes = await block.some(left);
      if (!bytes) return;
      left -= bytes.length;
      yield bytes;
    }
    await block.line(2);
  }
}
