import type { Connection } from "./connection.js";
import { reportKey } from "./report-key.js";
import { type AccountRow, accountRow, idRow } from "./rows.js";
import { pieces, sqlList } from "./sql-list.js";
import { type DocumentStatus, documentStatuses } from "./tables.js";

/** Partition of documents that were answered and are not archived: theirs is not known here. */
const notArchived = -2;

/** The documents of one partition of `reports.raw`, counted and, where they need a second look, listed. */
export interface PartitionAccount extends Omit<AccountRow, "raw_partition" | "waiting" | "not_archived"> {
  /** Place of the documents' first raw messages; -1 where they came without Kafka. */
  readonly partition: number;
  /** Ids of documents that were read and have no answer. */
  readonly waiting: readonly string[];
}

/** All documents at one moment, by partition. */
export interface Account {
  readonly partitions: readonly PartitionAccount[];
  /** Answered, and no bytes stored: their raw message is not archived yet, or there never was one. */
  readonly notArchived: readonly { readonly reportId: string; readonly status: DocumentStatus }[];
}

/**
 * Accounts for every document from one look at what is stored. `parserNext` is, by partition from 0, the next offset that
 * the parser will read: a document without an outcome at or beyond it is `unread`; one before it stands in `waiting`.
 */
export async function account(connection: Connection, parserNext: readonly number[]): Promise<Account> {
  // A union and a grouping by the narrow key: joining the two sides with their ids took twice as long and more memory.
  const rows = await connection.rows(
    accountRow,
    `SELECT
       if(archived, place.1, ${notArchived}) AS raw_partition,
       count() AS received,
       countIf(status = 1) AS parsed, countIf(status = 2) AS refused, countIf(status = 3) AS dead,
       countIf(status = 4) AS in_retry,
       countIf(status = 0 AND NOT read) AS unread,
       groupArrayIf(report_key, status = 0 AND read) AS waiting,
       groupArrayIf((report_key, status), NOT archived) AS not_archived
     FROM (
       SELECT report_key, max(of_raw) AS archived, max(of_status) AS status, minIf(at, of_raw) AS place,
         place.1 >= 0 AND place.2 < {parser_next: Array(Int64)}[place.1 + 1] AS read
       FROM (
         SELECT report_key, true AS of_raw, toInt8(0) AS of_status, (raw_partition, raw_offset) AS at
         FROM raw_reports_store
         UNION ALL
         SELECT report_key, false, CAST(status, 'Int8'), (toInt32(0), toInt64(0)) FROM reports_store FINAL
       )
       GROUP BY report_key
     )
     GROUP BY raw_partition ORDER BY raw_partition`,
    { parser_next: parserNext },
  );
  const strays = rows.find((row) => row.raw_partition === notArchived)?.not_archived ?? [];
  const partitions: PartitionAccount[] = [];
  for (const { raw_partition: partition, waiting, not_archived: _, ...counts } of rows) {
    if (partition === notArchived) continue;
    const ids = await idsOf(connection, "raw_reports_store", waiting);
    partitions.push({ partition, ...counts, waiting: [...ids.values()] });
  }
  const strayIds = await idsOf(
    connection,
    "reports_store",
    strays.map(([key]) => key),
  );
  return {
    partitions,
    notArchived: strays.map(([key, number]) => ({
      reportId: strayIds.get(key) ?? "",
      status: documentStatuses[number - 1]!,
    })),
  };
}

/** Ids of documents by their keys, in order of the ids. */
async function idsOf(connection: Connection, table: string, keys: readonly bigint[]): Promise<Map<bigint, string>> {
  const ids: string[] = [];
  for (const part of pieces(keys, 5000)) {
    const sql = `SELECT DISTINCT report_id FROM ${table} WHERE report_key IN ${sqlList(part)}`;
    ids.push(...(await connection.rows(idRow, sql)).map((row) => row.report_id));
  }
  return new Map(ids.toSorted().map((id) => [reportKey(id), id]));
}
