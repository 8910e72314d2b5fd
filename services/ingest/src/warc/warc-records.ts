import { GongkaiError } from "@gongkai/contracts";
import { ByteReader } from "./byte-reader.js";
import { type HeaderFields, readHeaderFields } from "./header-fields.js";

export interface WarcRecord {
  /** From 1. */
  readonly number: number;
  readonly fields: HeaderFields;
  /** The record's block; what is not read of it is passed over. */
  readonly block: ByteReader;
}

/**
 * The records of a WARC file (ISO 28500), unpacked. Whatever stands between records is passed over.
 * @throws GongkaiError E_FILE_UNREADABLE where there is no record at all, or the last one is cut off
 */
export async function* warcRecords(path: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<WarcRecord> {
  const reader = new ByteReader(chunks);
  let number = 0;
  for (let line = await reader.line(256); line !== undefined; line = await reader.line(256)) {
    if (!/^WARC\/\d/.test(line)) continue;
    number++;
    const fields = await readHeaderFields(reader);
    const length = Number(fields.get("content-length"));
    if (!Number.isSafeInteger(length) || length < 0) continue;
    const block = blockOf(reader, length);
    yield { number, fields, block: new ByteReader(block.chunks) };
    for await (const _ of block.chunks);
    if (block.left() > 0) throw new GongkaiError("E_FILE_UNREADABLE", `${path} (record ${number} is cut off)`);
  }
  if (number === 0) throw new GongkaiError("E_FILE_UNREADABLE", `${path} (it holds no WARC record)`);
}

/** The next bytes of a reader as a stream that many readers may go on with, one after the other. */
function blockOf(reader: ByteReader, length: number) {
  let left = length;
  const next = async (): Promise<IteratorResult<Buffer, undefined>> => {
    const value = left > 0 ? await reader.some(left) : undefined;
    if (!value) return { done: true, value: undefined };
    left -= value.length;
    return { done: false, value };
  };
  // No `return`: who stops early must not end it for the next.
  const chunks: AsyncIterable<Buffer> = { [Symbol.asyncIterator]: () => ({ next }) };
  return { chunks, left: () => left };
}
