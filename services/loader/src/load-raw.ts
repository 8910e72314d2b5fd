import type { BatchHandler } from "@gongkai/broker";
import { type RawDocument, rawTopic, readRawMessage } from "@gongkai/contracts";
import { crashPoint } from "@gongkai/telemetry";
import type { ReceivedReport } from "@gongkai/warehouse";
import { batchLoader } from "./batch-loader.js";
import { topicRound } from "./round.js";
import type { LoaderParts } from "./run-loader.js";

/** Archives the documents of `reports.raw`: bytes, where they were seen, and the place of their message. */
export function rawLoader({ warehouse, telemetry, roundBytes }: LoaderParts): BatchHandler {
  const source = { warehouse, telemetry, topic: rawTopic, read: readRawMessage };
  const open = () => {
    const reports: ReceivedReport[] = [];
    return topicRound<RawDocument>(source, {
      full: false,
      add: (document) => void reports.push(receivedReport(document)),
      store: async () => {
        crashPoint("loader.read");
        await warehouse.storeRaw(reports, (table) => crashPoint(`loader.${table}_inserted`));
      },
    });
  };
  return batchLoader({ open, roundBytes });
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
