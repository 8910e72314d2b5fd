import type { Readable } from "node:stream";
import type { Malformed } from "@gongkai/contracts";
import { type Account, account } from "./account.js";
import { type AskedRows, askedColumns, askedRows, countRows, type RowsShape } from "./asked-rows.js";
import { Connection, type ConnectionOptions } from "./connection.js";
import {
  type DeadLetterFilter,
  deadLetters,
  discardDeadLetters,
  type Page,
  type Story,
  story,
} from "./dead-letters.js";
import { fillDimensions } from "./dimensions.js";
import { healthOf, type WarehouseHealth } from "./health.js";
import { malformedBefore, storeMalformed } from "./malformed.js";
import { applyMigrations, pendingMigrations } from "./migrations.js";
import { OutcomeBatch } from "./outcome-batch.js";
import { type OutcomeTable, type StoredOutcome, storeOutcomes } from "./outcomes.js";
import { type Overview, overview } from "./overview.js";
import {
  knownIds,
  type RawReport,
  type RawTable,
  type ReceivedReport,
  readRaw,
  storeRaw,
  type UnparsedOptions,
  unparsed,
} from "./raw.js";
import {
  type Counts,
  counts,
  factsOf,
  factsOfReports,
  ledger,
  report,
  reportsLike,
  reportsOf,
  reportText,
} from "./reads.js";
import type {
  Column,
  DeadLetter,
  Ledger,
  Origin,
  PendingReport,
  RetryingReport,
  StoredFact,
  StoredReport,
} from "./rows.js";
import { originsOf, type ReportFilter, retryingReports, storedReports } from "./stored-reports.js";

export interface QueryOptions {
  /** Any ClickHouse format; a FORMAT clause in the query wins. Default TabSeparatedWithNames. */
  readonly format?: string;
  /** Refuses what would change anything. Default true. */
  readonly readonly?: boolean;
}

/**
 * The warehouse of one database. Every method throws GongkaiError: E_WAREHOUSE_UNREACHABLE, E_WAREHOUSE_BUSY, E_DISK_FULL,
 * E_SHORT_WRITE (worth a retry), E_WAREHOUSE_DENIED, E_WAREHOUSE_FORBIDDEN, E_DATABASE_MISSING, E_QUERY_FAILED; writes may
 * be repeated whatever happened.
 */
export interface Warehouse {
  /** Makes database, tables and views and fills the tables of codes, as often as you like; answers the migrations applied. E_MIGRATION_CHANGED. */
  migrate(): Promise<string[]>;
  /** What the server says of itself; works before `migrate`. */
  health(): Promise<WarehouseHealth>;
  /** Names of the migrations that are still to apply; changes nothing. E_MIGRATION_CHANGED. */
  pendingMigrations(): Promise<string[]>;
  /** Stores documents before anything is acknowledged; answers the ids that were new. `stored` hears of each table. */
  storeRaw(reports: readonly ReceivedReport[], stored?: (table: RawTable) => void): Promise<Set<string>>;
  /** Those of the ids whose documents are stored. */
  storedIds(ids: readonly string[]): Promise<Set<string>>;
  /** Notes messages of the topics that were passed over. */
  storeMalformed(messages: readonly Malformed[]): Promise<void>;
  /** Number of messages of a topic that were passed over before these offsets, by partition from 0. */
  malformedBefore(topic: string, next: readonly number[]): Promise<number>;
  /** The next documents, in order of id, without an outcome at or above the revision (`revisionOf`). */
  unparsed(limit: number, revision: number, options?: UnparsedOptions): Promise<PendingReport[]>;
  /** Stored documents by id, in order of id. */
  readRaw(ids: readonly string[]): Promise<RawReport[]>;
  /** Stores what became of documents: reports, facts, checks, attempts. `stored` hears of each table. */
  storeOutcomes(outcomes: readonly StoredOutcome[], stored?: (table: OutcomeTable) => void): Promise<void>;
  /** The same in two steps: what became of documents is encoded when it is added, and sent when the batch is stored. */
  outcomeBatch(): OutcomeBatch;
  /** The next dead letters, in order of id. */
  deadLetters(filter: DeadLetterFilter, page: Page): Promise<DeadLetter[]>;
  /** Lays dead letters aside, each for its reason; the ledger still counts them as dead. */
  discardDeadLetters(letters: readonly Pick<DeadLetter, "report_id" | "reason">[], at: Date): Promise<void>;
  /** Every try on a document, and what was odd about it. */
  story(reportId: string): Promise<Story>;
  /** The next documents that failed and will be tried again, in order of id. */
  retryingReports(page: Page): Promise<RetryingReport[]>;
  /** The next documents that are stored and answered, in order of id. */
  storedReports(filter: ReportFilter, page: Page): Promise<PendingReport[]>;
  /** Where stored documents came from, by id. */
  originsOf(ids: readonly string[]): Promise<Map<string, Origin>>;
  /** Distinct documents received and what became of them. */
  ledger(): Promise<Ledger>;
  /** Every document by the partition of its raw message; `parserNext` is the parser's next offset, by partition from 0. */
  account(parserNext: readonly number[]): Promise<Account>;
  /** The ledger, with rejections by reason, reports by edition and script, and the number of facts. */
  counts(): Promise<Counts>;
  /** What a dashboard shows, of tries of the last so many days. */
  overview(days: number): Promise<Overview>;
  /** Any SQL; the answer as a stream of bytes, which must be consumed. */
  query(sql: string, options?: QueryOptions): Promise<Readable>;
  /** Any SQL; the whole answer as text. */
  queryText(sql: string, options?: QueryOptions): Promise<string>;
  /** Columns of a table or view that users are told of; asks nothing else, so it tells early what is wrong with a condition. E_CONDITION_REFUSED. */
  askedColumns(asked: AskedRows): Promise<Column[]>;
  /** Number of its rows, counted no further than `limit`. E_CONDITION_REFUSED. */
  countRows(asked: AskedRows, limit: number): Promise<number>;
  /** Its rows as bytes in the order of its natural key, so that the same rows come in the same order. E_CONDITION_REFUSED. */
  askedRows(asked: AskedRows, shape: RowsShape): Promise<AsyncIterable<Uint8Array>>;
  /** A document as its highest revision left it. E_REPORT_NOT_FOUND. */
  report(reportId: string): Promise<StoredReport>;
  /** Documents as their highest revisions left them; those without an answer are left out. */
  reportsOf(ids: readonly string[]): Promise<StoredReport[]>;
  /** Ids that begin with these hex digits, so that users can name a report by a few of them. */
  reportsLike(prefix: string, limit?: number): Promise<string[]>;
  /** The text that offsets of a revision count in; null where none is kept. */
  reportText(reportId: string, revision: number): Promise<string | null>;
  /** Facts of a report in the order of its text. */
  factsOf(reportId: string, indicator?: string): Promise<StoredFact[]>;
  /** Facts of several reports, those of one key in their order. */
  factsOfReports(ids: readonly string[]): Promise<StoredFact[]>;
  close(): Promise<void>;
}

/** Opens a warehouse on a ClickHouse server or an embedded engine. Connects on first use. */
export function openWarehouse(options: ConnectionOptions): Warehouse {
  const connection = new Connection(options);
  const query = (sql: string, { format = "TabSeparatedWithNames", readonly = true }: QueryOptions = {}) =>
    // 2, not 1: views bring their own settings.
    connection.stream(sql.replace(/[\s;]+$/, ""), format, readonly ? { readonly: "2" } : {});
  return {
    migrate: async () => {
      const applied = await applyMigrations(options);
      await fillDimensions(connection);
      return applied;
    },
    health: () => healthOf(options),
    pendingMigrations: () => pendingMigrations(options),
    storedIds: (ids) => knownIds(connection, ids),
    storeMalformed: (messages) => storeMalformed(connection, messages),
    malformedBefore: (topic, next) => malformedBefore(connection, topic, next),
    account: (parserNext) => account(connection, parserNext),
    storeRaw: (reports, stored) => storeRaw(connection, reports, stored),
    unparsed: (limit, revision, unparsedOptions) => unparsed(connection, limit, revision, unparsedOptions),
    readRaw: (ids) => readRaw(connection, ids),
    storeOutcomes: (outcomes, stored) => storeOutcomes(connection, outcomes, stored),
    outcomeBatch: () => new OutcomeBatch(connection),
    deadLetters: (filter, page) => deadLetters(connection, filter, page),
    discardDeadLetters: (letters, at) => discardDeadLetters(connection, letters, at),
    story: (reportId) => story(connection, reportId),
    retryingReports: (page) => retryingReports(connection, page),
    storedReports: (filter, page) => storedReports(connection, filter, page),
    originsOf: (ids) => originsOf(connection, ids),
    ledger: () => ledger(connection),
    counts: () => counts(connection),
    overview: (days) => overview(connection, days),
    query,
    queryText: async (sql, queryOptions) => {
      let text = "";
      for await (const chunk of (await query(sql, queryOptions)).setEncoding("utf8")) text += chunk;
      return text;
    },
    askedColumns: (asked) => askedColumns(connection, asked),
    countRows: (asked, limit) => countRows(connection, asked, limit),
    askedRows: (asked, shape) => askedRows(connection, asked, shape),
    report: (reportId) => report(connection, reportId),
    reportsOf: (ids) => reportsOf(connection, ids),
    reportsLike: (prefix, limit) => reportsLike(connection, prefix, limit),
    reportText: (reportId, revision) => reportText(connection, reportId, revision),
    factsOf: (reportId, indicator) => factsOf(connection, reportId, indicator),
    factsOfReports: (ids) => factsOfReports(connection, ids),
    close: () => connection.close(),
  };
}
