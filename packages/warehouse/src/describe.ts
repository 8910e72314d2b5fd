import { indicators } from "@gongkai/catalogue";
import { askedTables } from "./asked-tables.js";
import { Connection, type ConnectionOptions } from "./connection.js";
import { type DescribedColumn, describedColumnRow } from "./rows.js";

/** docs/tables.md: every table and view of a migrated database with the comments it holds itself. */
export async function describeTables(options: ConnectionOptions): Promise<string> {
  const connection = new Connection(options);
  try {
    const columns = await connection.rows(
      describedColumnRow,
      `SELECT columns.table AS table, tables.comment AS table_comment, columns.name AS column, columns.type AS type, columns.comment AS comment
       FROM system.columns AS columns
       INNER JOIN system.tables AS tables ON tables.database = columns.database AND tables.name = columns.table
       WHERE columns.database = currentDatabase()
       ORDER BY columns.table, columns.position`,
    );
    return printTables(columns);
  } finally {
    await connection.close();
  }
}

function printTables(columns: readonly DescribedColumn[]): string {
  const tables = new Map<string, DescribedColumn[]>();
  for (const column of columns) tables.set(column.table, [...(tables.get(column.table) ?? []), column]);
  const asked = Object.keys(askedTables).filter((name) => tables.has(name));
  const storage = [...tables.keys()].filter((name) => !asked.includes(name));
  return [
    "# Tables",
    "",
    "Made from the comments in the database by `packages/warehouse/src/describe.ts`; a test fails where this page and the database differ.",
    "",
    "Ask these. Each shows a report once and whole, also while reports are parsed again.",
    "",
    ...asked.map((name) => `- [\`${name}\`](#${name}): ${tables.get(name)![0]!.table_comment}`),
    "",
    ...asked.flatMap((name) => printTable(name, tables.get(name)!)),
    "# Storage",
    "",
    "What the views read. Old revisions stand here until parts merge, so no question goes here.",
    "",
    ...storage.flatMap((name) => printTable(name, tables.get(name)!)),
  ].join("\n");
}

function printTable(name: string, columns: readonly DescribedColumn[]): string[] {
  const rows = columns.map(
    ({ column, type, comment }) => `| \`${column}\` | ${inCell(shortType(type))} | ${inCell(comment)} |`,
  );
  return [
    `## ${name}`,
    "",
    `${columns[0]!.table_comment}.`,
    "",
    "| column | type | meaning |",
    "|---|---|---|",
    ...rows,
    "",
  ];
}

/** Enums by their names alone. */
function shortType(type: string): string {
  return type.replaceAll(/Enum8\(([^)]*)\)/g, (_, names: string) => `Enum(${names.replaceAll(/ = -?\d+/g, "")})`);
}

function inCell(text: string): string {
  return text.replaceAll("|", "\\|");
}

/** docs/indicators.md: the catalogue of what reports count. */
export function describeIndicators(): string {
  const groups = new Map<string, string[]>();
  for (const { code, label, unit, editions, totalOf, aliases } of indicators) {
    const group = code.split(".")[0]!;
    const row = [
      `\`${code}\``,
      label,
      unit,
      editions.join(", "),
      totalOf === null ? "" : `\`${totalOf}\``,
      aliases.join("、"),
    ];
    groups.set(group, [...(groups.get(group) ?? []), `| ${row.map(inCell).join(" | ")} |`]);
  }
  return [
    "# Indicators",
    "",
    "Made from `packages/catalogue` by `packages/warehouse/src/describe.ts`. `facts.indicator` is the code; the table `indicators` has the same in SQL.",
    "Editions are those on whose official tables the label stands; a sentence may state any indicator in any year.",
    "",
    ...[...groups].flatMap(([group, rows]) => [
      `## ${group}`,
      "",
      "| code | label | unit | editions | part of | also written |",
      "|---|---|---|---|---|---|",
      ...rows,
      "",
    ]),
  ].join("\n");
}
