import type { BatchHandler } from "@gongkai/broker";
import { type Malformed, type RawDocument, rawTopic, readRawMessage } from "@gongkai/contracts";
import { crashPoint } from "@gongkai/telemetry";
import type { ReceivedReport } from "@gongkai/warehouse";
import { batchLoader } from "./batch-loader.js";
import type { LoaderParts } from "./run-loader.js";
import { storeBy } from "./store-by.js";

/** Archives the documents of `reports.raw`: bytes, where they were seen, and the place of their message. */
export function rawLoader({ warehouse, telemetry, roundBytes }: LoaderParts): BatchHandler {
  return batchLoader<RawDocument | Malformed>({
    read: readRawMessage,
    store: async (rows) => {
      crashPoint("loader.read");
      await storeBy({ warehouse, telemetry, topic: rawTopic }, rows, async (documents) => {
        await warehouse.storeRaw(documents.map(receivedReport), (table) => crashPoint(`loader.${table}_inserted`));
      });
    },
    roundBytes,
  });
}

function receivedReport({ reportId, bytes, source, raw }: RawDocument): ReceivedReport {
  return {
    reportId,
    bytes,
    size: source.bytes,
    sourceUri: source.uri,
    mediaType: source.mediaType ?? undefined,
    fetchedAt: new Date(source.fetchedAt),
    place: raw,
  };
}
