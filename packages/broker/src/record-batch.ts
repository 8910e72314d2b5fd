import { crc32c } from "./crc32c.js";

type Bytes = string | Buffer;

/** One message as kafkajs hands it to its encoder. */
export interface BatchRecord {
  readonly key?: Bytes | null;
  readonly value: Bytes | null;
  readonly headers?: Readonly<Record<string, Bytes | readonly Bytes[] | undefined>>;
  readonly offsetDelta?: number;
  /** Milliseconds after the batch's first. */
  readonly timestampDelta?: number;
}

/** What kafkajs says of a batch; numbers of 64 bits may come as its own Long or as text. */
export interface BatchFields {
  readonly records: readonly BatchRecord[];
  readonly firstTimestamp: unknown;
  readonly maxTimestamp: unknown;
  readonly lastOffsetDelta: number;
  readonly producerId: unknown;
  readonly producerEpoch: number;
  readonly firstSequence: number;
  readonly transactional: boolean;
}

/** Bytes in front of the records: https://kafka.apache.org/documentation/#recordbatch */
const headSize = 61;
/** Where the bytes begin that the checksum is of. */
const checked = 21;
const magic = 2;
const ofTransaction = 16;

/**
 * A record batch (version 2, not compressed) in one piece. kafkajs itself makes a buffer of each header and each record and
 * copies what it has from one to the next, nine times in all.
 */
export function recordBatch(batch: BatchFields): Buffer {
  const { records } = batch;
  const sizes = records.map(sizeOf);
  let size = headSize;
  for (const each of sizes) size += varintSize(each) + each;
  const bytes = Buffer.allocUnsafe(size);
  let at = headSize;
  for (const [index, record] of records.entries()) at = writeRecord(bytes, at, record, sizes[index]!);
  bytes.writeBigInt64BE(0n, 0);
  bytes.writeInt32BE(size - 12, 8);
  bytes.writeInt32BE(0, 12);
  bytes[16] = magic;
  bytes.writeInt16BE(batch.transactional ? ofTransaction : 0, 21);
  bytes.writeInt32BE(batch.lastOffsetDelta, 23);
  bytes.writeBigInt64BE(BigInt(String(batch.firstTimestamp)), 27);
  bytes.writeBigInt64BE(BigInt(String(batch.maxTimestamp)), 35);
  bytes.writeBigInt64BE(BigInt(String(batch.producerId)), 43);
  bytes.writeInt16BE(batch.producerEpoch, 51);
  bytes.writeInt32BE(batch.firstSequence, 53);
  bytes.writeInt32BE(records.length, 57);
  bytes.writeUInt32BE(crc32c(bytes.subarray(checked)), 17);
  return bytes;
}

/** Without the length in front of it. */
function sizeOf({ key, value, headers = {}, offsetDelta = 0, timestampDelta = 0 }: BatchRecord): number {
  // One byte for attributes that nobody uses.
  let size = 1 + varintSize(timestampDelta) + varintSize(offsetDelta) + sizeOfBytes(key) + sizeOfBytes(value);
  let count = 0;
  for (const [name, header] of headersOf(headers)) {
    size += sizeOfBytes(name) + sizeOfBytes(header);
    count++;
  }
  return size + varintSize(count);
}

function writeRecord(bytes: Buffer, start: number, record: BatchRecord, size: number): number {
  const { key, value, headers = {}, offsetDelta = 0, timestampDelta = 0 } = record;
  let at = writeVarint(bytes, start, size);
  bytes[at++] = 0;
  at = writeVarint(bytes, at, timestampDelta);
  at = writeVarint(bytes, at, offsetDelta);
  at = writeBytes(bytes, at, key);
  at = writeBytes(bytes, at, value);
  const all = [...headersOf(headers)];
  at = writeVarint(bytes, at, all.length);
  for (const [name, header] of all) at = writeBytes(bytes, writeBytes(bytes, at, name), header);
  return at;
}

/** Names may repeat. */
function* headersOf(headers: NonNullable<BatchRecord["headers"]>): Generator<readonly [string, Bytes | undefined]> {
  for (const [name, value] of Object.entries(headers)) {
    if (typeof value === "object" && !Buffer.isBuffer(value)) for (const each of value) yield [name, each];
    else yield [name, value];
  }
}

function sizeOfBytes(value: Bytes | null | undefined): number {
  if (value === null || value === undefined) return varintSize(-1);
  const size = Buffer.byteLength(value);
  return varintSize(size) + size;
}

function writeBytes(bytes: Buffer, start: number, value: Bytes | null | undefined): number {
  if (value === null || value === undefined) return writeVarint(bytes, start, -1);
  const size = Buffer.byteLength(value);
  const at = writeVarint(bytes, start, size);
  if (typeof value === "string") bytes.write(value, at, size, "utf8");
  else bytes.set(value, at);
  return at + size;
}

/** Whole numbers as Kafka writes them: small ones of either sign in few bytes. */
const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

function varintSize(value: number): number {
  let size = 1;
  for (let rest = zigzag(value); rest >= 0x80; rest = Math.floor(rest / 0x80)) size++;
  return size;
}

function writeVarint(bytes: Buffer, start: number, value: number): number {
  let at = start;
  let rest = zigzag(value);
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes[at++] = (rest % 0x80) | 0x80;
  bytes[at++] = rest;
  return at;
}
