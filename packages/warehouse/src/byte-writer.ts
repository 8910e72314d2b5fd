const two32 = 2 ** 32;

/** Characters of which the UTF-8 has a length of one byte, whatever they are. */
const shortText = 42;

/** A growing buffer of numbers and texts as ClickHouse's binary formats have them: little-endian, lengths in front. */
export class ByteWriter {
  #buffer: Buffer;
  #length = 0;

  /** `size`: bytes that it holds before it grows. */
  constructor(size = 1024) {
    this.#buffer = Buffer.allocUnsafe(size);
  }

  /** Bytes written so far. */
  get length(): number {
    return this.#length;
  }

  /** What was written; valid until the writer is used again. */
  bytes(): Buffer {
    return this.#buffer.subarray(0, this.#length);
  }

  uint8(value: number): void {
    const at = this.#advance(1);
    this.#buffer[at] = value;
  }

  uint16(value: number): void {
    const at = this.#advance(2);
    this.#buffer.writeUInt16LE(value, at);
  }

  uint32(value: number): void {
    const at = this.#advance(4);
    this.#buffer.writeUInt32LE(value, at);
  }

  /** A whole number from 0 to 2^53 - 1 in 8 bytes: several times as fast as by way of a bigint. */
  whole64(value: number): void {
    const at = this.#advance(8);
    this.#buffer.writeUInt32LE(value % two32, at);
    this.#buffer.writeUInt32LE(Math.floor(value / two32), at + 4);
  }

  int32(value: number): void {
    const at = this.#advance(4);
    this.#buffer.writeInt32LE(value, at);
  }

  uint64(value: bigint): void {
    const at = this.#advance(8);
    this.#buffer.writeBigUInt64LE(value, at);
  }

  int64(value: bigint): void {
    const at = this.#advance(8);
    this.#buffer.writeBigInt64LE(value, at);
  }

  float32(value: number): void {
    const at = this.#advance(4);
    this.#buffer.writeFloatLE(value, at);
  }

  /** LEB128, as lengths are written. */
  varint(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.uint8((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.uint8(rest);
  }

  raw(bytes: Uint8Array): void {
    const at = this.#advance(bytes.length);
    this.#buffer.set(bytes, at);
  }

  /** What was written since `start`, so many times more. */
  again(start: number, times: number): void {
    const size = this.#length - start;
    const end = this.#length + size * times;
    let at = this.#advance(size * times);
    // What has been copied is copied on, so that long runs take few steps.
    for (let whole = at - start; at < end; at += whole, whole = at - start) {
      this.#buffer.copyWithin(at, start, start + Math.min(whole, end - at));
    }
  }

  text(value: string): void {
    if (value.length <= shortText && this.#shortText(value)) return;
    const size = Buffer.byteLength(value);
    this.varint(size);
    const at = this.#advance(size);
    this.#buffer.write(value, at, size, "utf8");
  }

  /**
   * Most texts of a report are a few characters, for which two calls into Node's own code cost more than the work. False
   * where a surrogate stands in it, and nothing is written.
   */
  #shortText(value: string): boolean {
    const start = this.#advance(1 + 3 * value.length);
    const buffer = this.#buffer;
    let at = start + 1;
    for (let index = 0; index < value.length; index++) {
      const unit = value.charCodeAt(index);
      if (unit < 0x80) buffer[at++] = unit;
      else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else if (unit >= 0xd800 && unit < 0xe000) {
        this.#length = start;
        return false;
      } else {
        buffer[at++] = 0xe0 | (unit >> 12);
        buffer[at++] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at++] = 0x80 | (unit & 0x3f);
      }
    }
    buffer[start] = at - start - 1;
    this.#length = at;
    return true;
  }

  #advance(size: number): number {
    const at = this.#length;
    this.#length += size;
    if (this.#length > this.#buffer.length) {
      const grown = Buffer.allocUnsafe(Math.max(this.#length, this.#buffer.length * 2));
      this.#buffer.copy(grown, 0, 0, at);
      this.#buffer = grown;
    }
    return at;
  }
}
