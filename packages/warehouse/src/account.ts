import type { Connection } from "./connection.js";
import { type AccountRow, accountRow } from "./rows.js";

/** Place of documents that were answered and are not archived: their partition is not known here. */
export const notArchived = -2;

/** The documents of one partition of `reports.raw`, counted and, where they need a second look, listed. */
export interface PartitionAccount extends Omit<AccountRow, "raw_partition" | "not_archived"> {
  /** Place of the documents' first raw messages; -1 where they came without Kafka. */
  readonly partition: number;
}

/** All documents at one moment, by partition. */
export interface Account {
  readonly partitions: readonly PartitionAccount[];
  /** Answered, and no bytes stored: their raw message is not archived yet, or there never was one. */
  readonly notArchived: readonly { readonly reportId: string; readonly status: string }[];
}

/**
 * Accounts for every document from one look at what is stored. `parserNext` is, by partition from 0, the next offset that
 * the parser will read: a document without an outcome at or beyond it is `unread`; one before it stands in `waiting`.
 */
export async function account(connection: Connection, parserNext: readonly number[]): Promise<Account> {
  const rows = await connection.rows(
    accountRow,
    `SELECT
       if(raw.report_id = '', ${notArchived}, raw.place.1) AS raw_partition,
       count() AS received,
       countIf(status = 'parsed') AS parsed, countIf(status = 'refused') AS refused, countIf(status = 'failed') AS dead,
       countIf(status = 'retrying') AS in_retry,
       countIf(status = '' AND NOT read) AS unread,
       groupArrayIf(raw.report_id, status = '' AND read) AS waiting,
       groupArrayIf((answers.report_id, status), raw.report_id = '') AS not_archived
     FROM (
       SELECT report_key, any(report_id) AS report_id, argMin((raw_partition, raw_offset), raw_offset) AS place,
         place.1 >= 0 AND place.2 < {parser_next: Array(Int64)}[place.1 + 1] AS read
       FROM raw_reports_store GROUP BY report_key
     ) AS raw
     FULL JOIN (SELECT report_key, report_id, toString(status) AS status FROM reports_store FINAL) AS answers
       ON answers.report_key = raw.report_key
     GROUP BY raw_partition ORDER BY raw_partition`,
    { parser_next: parserNext },
  );
  const strays = rows.find((row) => row.raw_partition === notArchived)?.not_archived ?? [];
  return {
    partitions: rows
      .filter((row) => row.raw_partition !== notArchived)
      .map(({ raw_partition, not_archived: _, ...counts }) => ({ partition: raw_partition, ...counts })),
    notArchived: strays.map(([reportId, status]) => ({ reportId, status })),
  };
}
