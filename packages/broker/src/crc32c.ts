const slices = 8;

/** The checksums of one byte with so many zero bytes behind it, 256 for each of the slices. */
const tables = new Int32Array(slices * 256);
for (let byte = 0; byte < 256; byte++) {
  let sum = byte;
  // Castagnoli's polynomial, its bits the other way round.
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0x82f63b78 : sum >>> 1;
  tables[byte] = sum;
}
for (let at = 256; at < tables.length; at++) {
  const before = tables[at - 256]!;
  tables[at] = tables[before & 0xff]! ^ (before >>> 8);
}

/** The CRC-32C of these bytes, as Kafka wants it of a record batch; eight bytes a step (Intel's "slicing-by-8"). */
export function crc32c(bytes: Uint8Array): number {
  let sum = -1;
  let at = 0;
  for (const last = bytes.length - slices; at <= last; at += slices) {
    const first = sum ^ (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24));
    sum =
      tables[7 * 256 + (first & 0xff)]! ^
      tables[6 * 256 + ((first >>> 8) & 0xff)]! ^
      tables[5 * 256 + ((first >>> 16) & 0xff)]! ^
      tables[4 * 256 + (first >>> 24)]! ^
      tables[3 * 256 + bytes[at + 4]!]! ^
      tables[2 * 256 + bytes[at + 5]!]! ^
      tables[256 + bytes[at + 6]!]! ^
      tables[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) sum = tables[(sum ^ bytes[at]!) & 0xff]! ^ (sum >>> 8);
  return ~sum >>> 0;
}
