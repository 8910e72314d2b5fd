import { z } from "zod";

// What a message of `reports.raw` holds: the key is the report's id, the value the bytes as received (none where the
// document is too large), the headers what the source said of it.

/** Largest document that is carried and read, in bytes. */
export const largestDocument = 32 * 1024 * 1024;

export const rawTopic = "reports.raw";

/** Version of the messages on both topics. A reader refuses what it does not know. */
export const schemaVersion = 1;

export const reportIdSchema = z.string().regex(/^[0-9a-f]{64}$/, "is no SHA-256 in hex");

const instant = z.iso.datetime({ offset: true });
const version = z.literal(schemaVersion);

export const rawHeadersSchema = z.object({
  "source-uri": z.string().min(1),
  /** As the source declared it; often wrong. */
  "media-type": z.string().optional(),
  "fetched-at": instant,
  "schema-version": z.coerce.number().pipe(version),
  /** Size in bytes: only where the document is too large to carry. */
  size: z.coerce.number().int().min(0).optional(),
});

/** Where a document came from, as its raw message says. */
export const sourceSchema = z.object({
  uri: z.string(),
  fetchedAt: instant,
  mediaType: z.string().nullable(),
  /** Size of the document, in bytes. */
  bytes: z.int().min(0),
});
export type Source = z.infer<typeof sourceSchema>;

/** Place of a message on a topic. */
export const placeSchema = z.object({ topic: z.string(), partition: z.int().min(0), offset: z.int().min(0) });
export type Place = z.infer<typeof placeSchema>;
