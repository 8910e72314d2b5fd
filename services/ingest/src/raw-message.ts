import type { OutgoingMessage } from "@gongkai/broker";
import { schemaVersion } from "@gongkai/contracts";
import type { IntakeDocument } from "./intake-document.js";

/** A document as it stands on `reports.raw`. */
export function rawMessage({ reportId, bytes, size, uri, fetchedAt, mediaType }: IntakeDocument): OutgoingMessage {
  return {
    key: reportId,
    value: bytes,
    headers: {
      "source-uri": uri,
      "fetched-at": fetchedAt.toISOString(),
      "schema-version": String(schemaVersion),
      ...(mediaType === null ? {} : { "media-type": mediaType }),
      ...(bytes === null ? { size: String(size) } : {}),
    },
  };
}
