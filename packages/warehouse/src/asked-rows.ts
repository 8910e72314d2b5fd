import type { ClickHouseSettings } from "@clickhouse/client";
import { GongkaiError } from "@gongkai/contracts";
import { type AskedTable, askedTables } from "./asked-tables.js";
import type { Connection } from "./connection.js";
import { type Column, columnRow, numberRow } from "./rows.js";
import { wholeAnswer } from "./whole-answer.js";

/** Rows of a table or view. */
export interface AskedRows {
  readonly table: AskedTable;
  /** A SQL condition on its columns, as a user wrote it. */
  readonly where?: string | undefined;
}

/** How rows are to be answered. */
export interface RowsShape {
  /** Any ClickHouse format. */
  readonly format: string;
  readonly settings?: ClickHouseSettings;
  /** SQL expressions that stand in place of columns, by the column's name. */
  readonly replaced?: Readonly<Record<string, string>>;
}

/** A sort that needs more memory goes on on the disk. */
const sortMemory = String(1 << 28);

/** Whole documents in a row: of these a block has few rows, for ClickHouse holds several blocks of what it has sorted. */
const documents: readonly AskedTable[] = ["raw_reports", "report_texts"];
const documentsTogether = "32";

/** Columns of a table in order, once the condition has been understood. E_CONDITION_REFUSED. */
export async function askedColumns(connection: Connection, asked: AskedRows): Promise<Column[]> {
  return await blamingCondition(asked, () =>
    connection.rows(columnRow, `DESCRIBE TABLE (${selected(asked)} ${ordered(asked)})`),
  );
}

/** Number of rows, counted no further than `limit`. */
export async function countRows(connection: Connection, asked: AskedRows, limit: number): Promise<number> {
  const sql = `SELECT count() AS number FROM (SELECT 1 FROM ${asked.table} ${condition(asked)} LIMIT ${limit})`;
  return await blamingCondition(asked, async () => (await connection.row(numberRow, sql)).number);
}

/** Rows as bytes, in the order of the table's natural key. */
export async function askedRows(
  connection: Connection,
  asked: AskedRows,
  { format, settings = {}, replaced = {} }: RowsShape,
): Promise<AsyncIterable<Uint8Array>> {
  const names = Object.entries(replaced).map(([name, expression]) => `${expression} AS \`${name}\``);
  const replace = names.length === 0 ? "" : `REPLACE (${names.join(", ")})`;
  const answer = await blamingCondition(asked, () =>
    connection.stream(`SELECT * ${replace} FROM (${selected(asked)}) ${ordered(asked)}`, format, {
      readonly: "2",
      max_bytes_before_external_sort: sortMemory,
      ...(documents.includes(asked.table) && { max_block_size: documentsTogether }),
      ...settings,
    }),
  );
  return wholeAnswer(answer);
}

const selected = (asked: AskedRows): string => `SELECT * FROM ${asked.table} ${condition(asked)}`;

const ordered = ({ table }: AskedRows): string =>
  `ORDER BY ${askedTables[table].map((column) => `\`${column}\``).join(", ")}`;

/** The condition ends with a line of its own: it may end with a comment. */
const condition = ({ where }: AskedRows): string => (where === undefined ? "" : `WHERE (${where}\n)`);

/** The condition is all of a question that is not ours, so a question that is refused was refused for it. */
async function blamingCondition<Result>({ table, where }: AskedRows, ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (where === undefined || !(error instanceof GongkaiError) || error.code !== "E_QUERY_FAILED") throw error;
    const { cause } = error;
    const why = shortened(cause instanceof Error ? cause.message : error.message, where);
    throw new GongkaiError("E_CONDITION_REFUSED", `${table}: ${why}`, { cause: error });
  }
}

/** Without what is of our own statement, which its user has not written. */
function shortened(message: string, where: string): string {
  if (message.startsWith("Syntax error")) return `Syntax error in ${where}`;
  return message
    .replace(/\.? in scope SELECT[\s\S]*?(?=\. Maybe you meant|$)/i, "")
    .replace(/: while executing [\s\S]*/i, "")
    .replace(/[\s.:]+$/, "");
}
