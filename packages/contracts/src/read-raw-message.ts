import { createHash } from "node:crypto";
import type { z } from "zod";
import {
  largestDocument,
  type Place,
  rawHeadersSchema,
  reportIdSchema,
  type Source,
  schemaVersion,
} from "./raw-message.js";
import { type Malformed, malformed, placeOf, type TopicMessage } from "./topic-message.js";

/** A document as it stands on `reports.raw`. */
export interface RawDocument {
  readonly reportId: string;
  /** Null where it is too large to carry or to keep. */
  readonly bytes: Buffer | null;
  readonly source: Source;
  readonly raw: Place;
  /** When its message was stored. */
  readonly receivedAt: Date;
}

/** Checks a message of `reports.raw`: key, headers, and that the key is the hash of the value. */
export function readRawMessage(message: TopicMessage): RawDocument | Malformed {
  const { key, value, headers } = message;
  const id = reportIdSchema.safeParse(key);
  if (!id.success) return malformed(message, "bad_key", "The key is no SHA-256 in hex");
  const version = headers["schema-version"];
  if (version !== undefined && version !== String(schemaVersion)) {
    return malformed(message, "unknown_schema_version", `Only schema version ${schemaVersion} is known`);
  }
  const checked = rawHeadersSchema.safeParse(headers);
  if (!checked.success) return malformed(message, "bad_headers", firstIssue(checked.error));
  const { "source-uri": uri, "media-type": mediaType, "fetched-at": fetchedAt, size } = checked.data;
  if (value === null && size === undefined) {
    return malformed(message, "no_value", "There is neither a value nor the size of one too large to carry");
  }
  if (value !== null && createHash("sha256").update(value).digest("hex") !== id.data) {
    return malformed(message, "wrong_hash", "The key is not the SHA-256 of the value");
  }
  return {
    reportId: id.data,
    bytes: value !== null && value.length > largestDocument ? null : value,
    source: { uri, fetchedAt, mediaType: mediaType ?? null, bytes: value?.length ?? size ?? 0 },
    raw: placeOf(message),
    receivedAt: message.timestamp,
  };
}

/** Where a shape is broken first, and how; never the value that stands there. */
export function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]!;
  return `${issue.path.join(".") || "value"}: ${issue.message}`;
}
