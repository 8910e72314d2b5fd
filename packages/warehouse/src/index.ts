export type { Account, PartitionAccount } from "./account.js";
export type { AskedRows, RowsShape } from "./asked-rows.js";
export { type AskedTable, askedTables, isAskedTable } from "./asked-tables.js";
export type { ConnectionOptions } from "./connection.js";
export type { DeadLetterFilter, Page, Story } from "./dead-letters.js";
export type { WarehouseHealth } from "./health.js";
export type { OutcomeBatch } from "./outcome-batch.js";
export type { Attempt, OutcomeTable, StoredOutcome } from "./outcomes.js";
export type { Overview } from "./overview.js";
export type { CoverageRow, FailureRow, OutcomeCount, ReasonRow, SpeedRow } from "./overview-rows.js";
export type { RawReport, RawTable, ReceivedReport, UnparsedOptions } from "./raw.js";
export type { Counts } from "./reads.js";
export type {
  Column,
  DeadLetter,
  Ledger,
  Origin,
  PendingReport,
  RetryingReport,
  StoredAttempt,
  StoredDiagnostic,
  StoredFact,
  StoredReport,
} from "./rows.js";
export { siteOf } from "./site.js";
export type { ReportFilter } from "./stored-reports.js";
export { openWarehouse, type QueryOptions, type Warehouse } from "./warehouse.js";
