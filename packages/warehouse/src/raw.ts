import type { Connection } from "./connection.js";
import { reportKey } from "./report-key.js";
import { idRow, type PendingReport, pendingRow, rawPlaceRow } from "./rows.js";
import { siteOf } from "./site.js";
import { pieces, sqlList } from "./sql-list.js";
import { RowBatch } from "./table.js";
import { rawReportsStore, sightingsStore } from "./tables.js";

/** A document as received. */
export interface ReceivedReport {
  /** SHA-256 of the bytes, 64 hex digits. */
  readonly reportId: string;
  /** Null where the document was too large to keep; then `size` is needed. */
  readonly bytes: Uint8Array | null;
  /** Bytes received; default: the length of `bytes`. */
  readonly size?: number;
  /** As the source declares it, if it does. */
  readonly mediaType?: string | undefined;
  readonly sourceUri: string;
  /** Part of what makes a sighting: pass a time that stays the same when the same file is received again. */
  readonly fetchedAt: Date;
  /** Where its message stands on `reports.raw`; absent where it comes without Kafka. */
  readonly place?: { readonly partition: number; readonly offset: number };
}

/** A stored document. */
export interface RawReport {
  readonly reportId: string;
  /** Null where the document was too large to keep. */
  readonly bytes: Buffer | null;
  readonly size: number;
  /** Of the first sighting, as is the site. */
  readonly sourceUri: string;
  readonly site: string;
  readonly mediaType: string | null;
}

/** What `storeRaw` stores, in this order. */
export type RawTable = "raw" | "sightings";

/** Bytes after which an insert is sent: far below any limit, large enough that parts are not tiny. */
const insertBytes = 32 << 20;

/**
 * Stores documents and where they were seen; durable when it resolves. Answers the ids that were new, each once; the others
 * gained a sighting, which is stored once however often it is told. `stored` is called when a table has its rows.
 */
export async function storeRaw(
  connection: Connection,
  reports: readonly ReceivedReport[],
  stored: (table: RawTable) => void = () => {},
): Promise<Set<string>> {
  const known = await knownIds(connection, [...new Set(reports.map(({ reportId }) => reportId))]);
  const added = new Set<string>();
  let batch = new RowBatch(rawReportsStore);
  for (const { reportId, bytes, size, fetchedAt, place } of reports) {
    if (known.has(reportId) || added.has(reportId)) continue;
    added.add(reportId);
    batch.add({
      report_id: reportId,
      report_key: reportKey(reportId),
      size: size ?? bytes?.length ?? 0,
      received_at: fetchedAt,
      bytes: bytes ?? new Uint8Array(),
      raw_partition: place?.partition ?? -1,
      raw_offset: BigInt(place?.offset ?? -1),
    });
    if (batch.length >= insertBytes) {
      await connection.insert(batch);
      batch = new RowBatch(rawReportsStore);
    }
  }
  await connection.insert(batch);
  stored("raw");
  const sightings = new RowBatch(sightingsStore);
  for (const { reportId, sourceUri, fetchedAt, mediaType } of reports) {
    sightings.add({
      report_id: reportId,
      source_uri: sourceUri,
      fetched_at: fetchedAt,
      site: siteOf(sourceUri),
      media_type: mediaType ?? "",
    });
  }
  await connection.insert(sightings);
  stored("sightings");
  return added;
}

/** Those of the ids that are stored. */
export async function knownIds(connection: Connection, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const part of pieces(ids, 1000)) {
    const sql = `SELECT DISTINCT report_id FROM raw_reports_store WHERE report_id IN ${sqlList(part)}`;
    for (const { report_id } of await connection.rows(idRow, sql)) known.add(report_id);
  }
  return known;
}

export interface UnparsedOptions {
  /** Ids above this one; the last id of the previous answer. Default: from the beginning. */
  readonly after?: string;
  /** Stop before the documents together exceed this, after the first; default 64 MiB. */
  readonly maxBytes?: number;
}

/** Contract: a document has at most 32 MiB; of larger ones the bytes are not kept. */
const largestKept = 32 << 20;

/** Ids looked at in one step: two reads by primary key, whose answers are small. */
const window = 200_000;

/**
 * The next raw reports, in order of id, that have no outcome at or above the revision: what is left to parse after a crash
 * or with a newer parser. Empty when there are none above `after`. Cheap with millions of rows when `after` is passed on.
 */
export async function unparsed(
  connection: Connection,
  limit: number,
  revision: number,
  { after = "", maxBytes = 64 << 20 }: UnparsedOptions = {},
): Promise<PendingReport[]> {
  const found: PendingReport[] = [];
  let bytes = 0;
  for (let cursor = after; ; ) {
    const last = await endOfWindow(connection, cursor);
    if (last === "") return found;
    const rows = await connection.rows(
      pendingRow,
      `SELECT report_id, size FROM raw_reports_store
       WHERE report_id > {cursor: String} AND report_id <= {last: String} AND report_key NOT IN (
         SELECT report_key FROM reports_store
         WHERE report_key BETWEEN {first_key: UInt64} AND {last_key: UInt64} AND revision >= {revision: UInt32}
       )
       ORDER BY report_id LIMIT 1 BY report_id LIMIT {limit: UInt32}`,
      {
        cursor,
        last,
        revision,
        limit: limit - found.length,
        first_key: reportKey(cursor.padEnd(16, "0")),
        last_key: reportKey(last),
      },
    );
    for (const { report_id: reportId, size } of rows) {
      bytes += size > largestKept ? 0 : size;
      if (found.length > 0 && bytes > maxBytes) return found;
      found.push({ reportId, size });
    }
    if (found.length >= limit) return found;
    cursor = last;
  }
}

/** The last of the next ids above the cursor; empty where there are none. */
async function endOfWindow(connection: Connection, cursor: string): Promise<string> {
  const sql = `SELECT max(report_id) AS report_id
    FROM (SELECT report_id FROM raw_reports_store WHERE report_id > {cursor: String} ORDER BY report_id LIMIT ${window})`;
  return (await connection.row(idRow, sql, { cursor })).report_id;
}

/** Stored documents by id, in order of id; ids that are not stored are left out. All are held in memory at once. */
export async function readRaw(connection: Connection, ids: readonly string[]): Promise<RawReport[]> {
  const reports: RawReport[] = [];
  for (const part of pieces([...new Set(ids)].sort(), 1000)) {
    const ids = sqlList(part);
    const places = await connection.rows(
      rawPlaceRow,
      `SELECT report_id, size, source_uri, site, media_type
       FROM (SELECT report_id, any(size) AS size FROM raw_reports_store WHERE report_id IN ${ids} GROUP BY report_id) AS raw
       LEFT JOIN (
         SELECT report_id, source_uri, site, media_type FROM sightings_store WHERE report_id IN ${ids}
         ORDER BY report_id, fetched_at, source_uri LIMIT 1 BY report_id
       ) AS seen USING report_id`,
    );
    const contents = await readContents(connection, ids);
    const byId = new Map(places.map((place) => [place.report_id, place]));
    for (const reportId of part) {
      const place = byId.get(reportId);
      const bytes = contents.get(reportId);
      if (place === undefined || bytes === undefined) continue;
      const { size, source_uri: sourceUri, site, media_type: mediaType } = place;
      const kept = bytes.length === size;
      reports.push({ reportId, bytes: kept ? bytes : null, size, sourceUri, site, mediaType: mediaType || null });
    }
  }
  return reports;
}

/** Bytes by id. RowBinary, because a document holds any bytes: an id is always 64 characters, the length of the bytes a LEB128. */
async function readContents(connection: Connection, ids: string): Promise<Map<string, Buffer>> {
  const sql = `SELECT report_id, bytes FROM raw_reports_store WHERE report_id IN ${ids} LIMIT 1 BY report_id`;
  const answer = await connection.bytes(sql, "RowBinary");
  const contents = new Map<string, Buffer>();
  let at = 0;
  const length = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 0x80) {
      const byte = answer[at++]!;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  };
  const bytes = (): Buffer => {
    const size = length();
    at += size;
    return answer.subarray(at - size, at);
  };
  while (at < answer.length) contents.set(bytes().toString("latin1"), bytes());
  return contents;
}
