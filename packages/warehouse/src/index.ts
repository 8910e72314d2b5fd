export type { Account, PartitionAccount } from "./account.js";
export type { ConnectionOptions } from "./connection.js";
export type { Attempt, StoredOutcome } from "./outcomes.js";
export type { RawReport, ReceivedReport, UnparsedOptions } from "./raw.js";
export type { Counts } from "./reads.js";
export type { Ledger, PendingReport, StoredFact, StoredReport } from "./rows.js";
export { siteOf } from "./site.js";
export { openWarehouse, type QueryOptions, type Warehouse } from "./warehouse.js";
