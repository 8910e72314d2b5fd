import { createRequire } from "node:module";
import { type BatchFields, type BatchRecord, recordBatch } from "./record-batch.js";

const require = createRequire(import.meta.url);

/** What kafkajs asks of bytes that it puts into a request. */
interface Encoded {
  readonly buf: Buffer;
  readonly buffer: Buffer;
  size(): number;
}

interface Batch extends BatchFields {
  readonly compression?: number;
}

/** How kafkajs itself encodes a record, and a batch of them. */
export const kafkajsEncoding = {
  record: require("kafkajs/src/protocol/recordBatch/record/v0") as (record: BatchRecord) => Encoded,
  batch: require("kafkajs/src/protocol/recordBatch/v0").RecordBatch as (
    batch: Omit<Batch, "records"> & { records: readonly Encoded[] },
  ) => Promise<Encoded>,
};

/**
 * kafkajs has no place for another encoder. It loads these two modules when it loads its producer, and takes what stands in
 * their place: records stay as they are until their batch is written.
 */
function encodeBatchesAtOnce(): void {
  const batch = async (given: Batch): Promise<Encoded> => {
    if (given.compression)
      return kafkajsEncoding.batch({ ...given, records: given.records.map(kafkajsEncoding.record) });
    const bytes = recordBatch(given);
    return { buf: bytes, buffer: bytes, size: () => bytes.length };
  };
  replace("kafkajs/src/protocol/recordBatch/record/v0", (record: BatchRecord) => record);
  // Its consumer asks this module for the version of batches.
  replace("kafkajs/src/protocol/recordBatch/v0", {
    ...require("kafkajs/src/protocol/recordBatch/v0"),
    RecordBatch: batch,
  });
}

function replace(module: string, exports: unknown): void {
  require.cache[require.resolve(module)]!.exports = exports;
}

encodeBatchesAtOnce();

// Node finds only some names of this CommonJS package by itself: its values are imported from here, its types directly.
export const { ConfigResourceTypes, Kafka, Partitioners, logLevel } = require("kafkajs") as typeof import("kafkajs");
