import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32c } from "./crc32c.js";
import { kafkajsEncoding } from "./kafkajs.js";
import { type BatchRecord, recordBatch } from "./record-batch.js";

test("the checksum is that of RFC 3720", () => {
  expect(crc32c(Buffer.alloc(32)).toString(16)).toBe("8a9136aa");
  expect(crc32c(Buffer.alloc(32, 0xff)).toString(16)).toBe("62a8ab43");
  expect(crc32c(Buffer.from(Array.from({ length: 32 }, (_, at) => at))).toString(16)).toBe("46dd794e");
  expect(crc32c(Buffer.from("123456789")).toString(16)).toBe("e3069283");
  expect(crc32c(Buffer.alloc(0))).toBe(0);
});

const bytes = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 80 }),
  fc.uint8Array({ maxLength: 300 }).map((some) => Buffer.from(some)),
);
const records: fc.Arbitrary<Omit<BatchRecord, "offsetDelta">> = fc.record({
  key: fc.option(bytes, { nil: null }),
  value: fc.option(bytes, { nil: null }),
  headers: fc.dictionary(fc.string({ maxLength: 20 }), fc.oneof(bytes, fc.array(bytes, { maxLength: 3 })), {
    maxKeys: 4,
  }),
  timestampDelta: fc.nat(100_000),
});

test("a batch is the same bytes as kafkajs's own", async () => {
  const fields = fc.record({
    firstTimestamp: fc.nat(2 ** 41),
    maxTimestamp: fc.nat(2 ** 41).map(String),
    producerId: fc.bigInt(-1n, 2n ** 62n).map(String),
    producerEpoch: fc.nat(0x7fff),
    firstSequence: fc.nat(0x7fff_ffff),
    transactional: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fields, fc.array(records, { minLength: 1, maxLength: 150 }), async (given, some) => {
      const all = some.map((record, offsetDelta) => ({ ...record, offsetDelta }));
      const batch = { ...given, lastOffsetDelta: all.length - 1 };
      const own = await kafkajsEncoding.batch({ ...batch, records: all.map(kafkajsEncoding.record) });
      expect(recordBatch({ ...batch, records: all }).equals(own.buffer)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a message of 20 MB is the same bytes as kafkajs's own", async () => {
  const record = { key: "a".repeat(64), value: Buffer.alloc(20_000_000, "报告"), headers: { outcome: "parsed" } };
  const batch = { firstTimestamp: 1, maxTimestamp: 1, lastOffsetDelta: 0, producerId: -1, producerEpoch: 0 };
  const fields = { ...batch, firstSequence: 0, transactional: false };
  const own = await kafkajsEncoding.batch({ ...fields, records: [kafkajsEncoding.record(record)] });
  expect(recordBatch({ ...fields, records: [record] }).equals(own.buffer)).toBe(true);
});
