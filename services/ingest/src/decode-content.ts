import { pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

const decoders = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  // Half the servers leave out zlib's header, which the standard asks for.
  deflate: (first: number) => ((first & 0x0f) === 8 ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

export type ContentEncoding = keyof typeof decoders | "identity";

/** What a `Content-Encoding` header says; undefined where it is unknown, or several at once, which nobody sends. */
export function contentEncoding(header: string | undefined): ContentEncoding | undefined {
  const name = header?.trim().toLowerCase() || "identity";
  return name === "identity" || Object.hasOwn(decoders, name) ? (name as ContentEncoding) : undefined;
}

/** Decoded as it is read, so a bomb need not be unpacked whole. Rejects where the bytes are not what they should be. */
export function decodeContent(encoded: Buffer, encoding: Exclude<ContentEncoding, "identity">): AsyncIterable<Buffer> {
  const source = Readable.from(encoded.length > 0 ? [encoded] : [], { objectMode: false });
  return pipeline(source, decoders[encoding](encoded[0] ?? 0), () => {});
}
