// A Parquet file ends with its metadata in Thrift's compact protocol, their length in 4 bytes and `PAR1`
// (https://parquet.apache.org/docs/file-format/). The number of rows is field 3 of the metadata.

import type { OnRows } from "./count-rows.js";

const rowsField = 3;
/** Thrift's compact types. */
const type = { true: 1, false: 2, byte: 3, i16: 4, i32: 5, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12 };

/** Passes a Parquet file through and tells at its end how many rows it has. */
export async function* countParquetRows(bytes: AsyncIterable<Uint8Array>, onRows: OnRows): AsyncGenerator<Uint8Array> {
  const kept: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    kept.push(chunk);
    size += chunk.length;
    // The metadata of some ten thousand row groups fit in what is kept.
    while (kept.length > 1 && size - kept[0]!.length >= longestMetadata) size -= kept.shift()!.length;
    yield chunk;
  }
  onRows(rowsOfParquet(Buffer.concat(kept)));
}

const longestMetadata = 16 << 20;

/** Number of rows of the Parquet file that ends with `end`, which holds at least its metadata. */
function rowsOfParquet(end: Buffer): number {
  const length = end.readUInt32LE(end.length - 8);
  const reader = new CompactReader(end.subarray(end.length - 8 - length));
  for (const field of reader.fields()) {
    if (field.id === rowsField) return reader.number();
    reader.skip(field.type);
  }
  throw new RangeError("The Parquet file tells no number of rows");
}

class CompactReader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The fields of a struct; whoever asks reads or skips each value before the next. */
  *fields(): Generator<{ id: number; type: number }> {
    for (let id = 0, head = this.#byte(); head !== 0; head = this.#byte()) {
      const step = head >> 4;
      id = step === 0 ? this.number() : id + step;
      yield { id, type: head & 15 };
    }
  }

  skip(kind: number): void {
    if (kind === type.byte) this.#at += 1;
    else if (kind === type.double) this.#at += 8;
    else if (kind === type.binary) this.#skipBinary();
    else if (kind === type.i16 || kind === type.i32 || kind === type.i64) this.#varint();
    else if (kind === type.list || kind === type.set) this.#skipList();
    else if (kind === type.struct) for (const field of this.fields()) this.skip(field.type);
  }

  /** A signed integer: zigzag. */
  number(): number {
    const raw = this.#varint();
    return raw % 2 === 0 ? raw / 2 : -(raw + 1) / 2;
  }

  #skipBinary(): void {
    const length = this.#varint();
    this.#at += length;
  }

  #skipList(): void {
    const head = this.#byte();
    const size = head >> 4 === 15 ? this.#varint() : head >> 4;
    // In a list, unlike in a field, a boolean takes a byte.
    const kind = (head & 15) <= type.false ? type.byte : head & 15;
    for (let index = 0; index < size; index++) this.skip(kind);
  }

  #varint(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }

  #byte(): number {
    return this.#bytes[this.#at++] ?? 0;
  }
}
