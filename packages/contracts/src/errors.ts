/**
 * Every error a user can meet, in one place: a stable code and what to do about it.
 * A document that cannot be read is never one of these: that is a rejection (rejection.ts).
 */
export const errorTable = {
  E_USAGE: "Wrong use.",
  E_PATH_NOT_FOUND: "The path does not exist. Check its spelling.",
  E_FILE_UNREADABLE: "The file cannot be read. Check its permissions and that it is a regular file.",
  E_RECORD_MALFORMED:
    "It is no document of the documented form (docs/operations.md, Bringing documents in). The rest was taken.",
  E_STATE_UNUSABLE:
    "Where an import has got to cannot be noted. Check the file's permissions, or choose another with --state.",
  E_PORT_TAKEN: "Another process listens there, or it may not be used. Choose another port.",
  E_DISK_FULL:
    "The disk is full. Free some space and run the same command again: it goes on where it was. A service waits, and goes on by itself.",
  E_DATA_IN_USE: "Another process owns this warehouse folder. Wait for it to end, or choose another with --data.",
  E_DATA_UNWRITABLE: "The warehouse folder cannot be written. Check its permissions, or choose another with --data.",
  E_FOLDER_UNWRITABLE: "The folder cannot be written. Check its permissions, or choose another with --out.",
  E_ENGINE_MISSING:
    "The embedded ClickHouse engine (npm package chdb) is not installed for this platform. Run `npm ci` on Linux or macOS (x64 or arm64), or set CLICKHOUSE_URL to a server.",
  E_ENGINE_DIED:
    "The embedded ClickHouse engine ended unexpectedly. Run the same command again; its log is in the warehouse folder.",
  E_WAREHOUSE_UNREACHABLE: "ClickHouse does not answer. Check CLICKHOUSE_URL and that the server is up.",
  E_WAREHOUSE_DENIED:
    "ClickHouse refuses the user or the password. Check CLICKHOUSE_URL (http://user:password@host:8123/gongkai).",
  E_WAREHOUSE_FORBIDDEN:
    "ClickHouse does not let this user do that. Grant it SELECT, INSERT and, for `gongkai migrate`, CREATE on the database, or name another user in CLICKHOUSE_URL.",
  E_WAREHOUSE_BUSY:
    "ClickHouse has too much to do or too little memory. Wait, or give it more; a service goes on by itself.",
  E_DATABASE_MISSING: "Check the database's name in CLICKHOUSE_URL; `gongkai migrate` makes the database.",
  E_NOT_MIGRATED: "Run `gongkai migrate`: it brings topics and tables up to date.",
  E_DEAD_LETTER_LIMIT:
    "The parser stopped so that they do not all become dead letters; nothing is lost, and their offsets are not committed. Look at the reasons, mend the parser or the source, and start it again; or, where the documents really are that bad, raise --dead-letter-share or --dead-letter-run.",
  E_QUERY_FAILED: "ClickHouse refused the query.",
  E_CONDITION_REFUSED:
    "ClickHouse refuses the condition of --where. Write it as behind WHERE in SQL: names of columns bare, text in single quotes; docs/tables.md lists the columns of each table.",
  E_TABLE_UNKNOWN: "No table or view of that name is exported.",
  E_FILE_EXISTS: "Something stands there already. Replace it with --force, or choose another --out.",
  E_SHEET_FULL:
    "An Excel sheet cannot hold that. Export less with --where, or choose another format: csv, parquet, jsonl.",
  E_EXPORT_INTERRUPTED: "Stopped before the end; only whole files stand under their names. Run the same command again.",
  E_MIGRATION_CHANGED:
    "An applied migration differs from the file of that number. Migrations are never edited: add a new one.",
  E_SHORT_WRITE: "ClickHouse took fewer rows than were sent. Run the same command again.",
  E_REPORT_NOT_FOUND: 'No stored report has this id. `gongkai sql "SELECT report_id, title FROM reports"` lists them.',
  E_DEAD_LETTER_NOT_FOUND: "No dead letter has this id. `gongkai dead-letters list` lists them.",
  E_CATALOGUE_DAMAGED: "A data file of the catalogue is damaged. Restore it from the repository.",
  E_INTERRUPTED: "Stopped before the end. Run the same command again: it goes on where it was.",
  E_ENVIRONMENT: "An environment variable is unknown or has a bad value.",
  E_BROKER_UNREACHABLE: "Kafka does not answer. Check KAFKA_BROKERS and that the broker is up.",
  E_BROKER_DENIED: "Kafka does not accept the login. Check KAFKA_USERNAME, KAFKA_PASSWORD and KAFKA_SASL.",
  E_BROKER_REFUSED: "Kafka refused the request. Its log says why.",
  E_TOPIC_MISSING: "Run `gongkai migrate`: it creates the topics.",
  E_MESSAGE_TOO_LARGE:
    "The topic does not carry messages of that size. Raise its max.message.bytes (`gongkai migrate`).",
  E_CONSUMER_STALLED:
    "The consumer stood still though messages wait. The process ends so that it is started anew; nothing is lost.",
  E_REDIS_UNREACHABLE: "Redis does not answer. Check REDIS_URL and that the server is up.",
  E_REDIS_REFUSED: "Redis refused. Check the password in REDIS_URL and that the server has memory left.",
  E_REDIS_EVICTS:
    "Redis would throw jobs away when its memory is full. Set `maxmemory-policy noeviction` in its configuration.",
  E_STACK_TOOL_MISSING: "The stack needs it.",
  E_STACK_DOWNLOAD: "Check the network and run the same command again: what is already there is kept.",
  E_STACK_START: "A server of the stack did not start. Its log says why; `gongkai stack down` cleans up.",
  E_STACK_UNWRITABLE: "Check its permissions, or choose another with --folder.",
  E_STACK_BUSY: "Another command is at work on this stack. Wait for it to end and try again.",
} as const;

export type ErrorCode = keyof typeof errorTable;

/** An error with a stable code. `message` is "what happened: what to do"; `cause` keeps the original. */
export class GongkaiError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, what: string, options?: { cause?: unknown }) {
    super(`${what}: ${errorTable[code]}`, options);
    this.name = "GongkaiError";
    this.code = code;
  }
}
