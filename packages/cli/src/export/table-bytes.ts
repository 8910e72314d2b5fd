import type { AskedRows, Column, RowsShape, Warehouse } from "@gongkai/warehouse";
import { countLines, countRecords, type OnRows } from "./count-rows.js";
import type { Format } from "./format.js";
import { jsonRows } from "./json-rows.js";
import { countParquetRows } from "./parquet-rows.js";
import type { Sheet } from "./xlsx/sheet.js";
import { workbook } from "./xlsx/workbook.js";

/** A table with the columns it has and, once written, told to `onRows`. */
export interface TableToWrite {
  readonly asked: AskedRows;
  readonly columns: readonly Column[];
  readonly onRows: OnRows;
}

/** The bytes of one file; `bom` puts a UTF-8 byte order mark in front of CSV. */
export async function* fileBytes(
  warehouse: Warehouse,
  format: Format,
  tables: readonly TableToWrite[],
  { bom }: { readonly bom: boolean },
): AsyncGenerator<Uint8Array> {
  if (format === "xlsx") return yield* workbook(tables.map((table) => sheetOf(warehouse, table)));
  const { shape, count } = written[format];
  if (format === "csv" && bom) yield byteOrderMark;
  for (const { asked, columns, onRows } of tables) {
    const rows = await warehouse.askedRows(asked, { ...shape, replaced: readable(columns, format) });
    yield* count(rows, onRows);
  }
}

const byteOrderMark = new Uint8Array([0xef, 0xbb, 0xbf]);

interface Written {
  readonly shape: RowsShape;
  readonly count: (bytes: AsyncIterable<Uint8Array>, onRows: OnRows) => AsyncGenerator<Uint8Array>;
}

const written: Readonly<Record<Exclude<Format, "xlsx">, Written>> = {
  csv: {
    // Nothing between two commas is NULL, "" is empty text.
    shape: { format: "CSVWithNames", settings: { format_csv_null_representation: "" } },
    count: countRecords,
  },
  jsonl: { shape: { format: "JSONEachRow" }, count: countLines },
  parquet: {
    // A row group is held in memory until it is written: of documents, half a gigabyte each by default.
    shape: { format: "Parquet", settings: { output_format_parquet_row_group_size_bytes: String(1 << 26) } },
    count: countParquetRows,
  },
};

function sheetOf(warehouse: Warehouse, { asked, columns, onRows }: TableToWrite): Sheet {
  const replaced = readable(columns, "xlsx");
  async function* rows(): AsyncGenerator<unknown[][]> {
    const bytes = await warehouse.askedRows(asked, {
      format: "JSONCompactEachRow",
      settings: { output_format_json_quote_64bit_integers: 1, output_format_json_quote_decimals: 1 },
      replaced,
    });
    for await (const batch of jsonRows(bytes)) {
      onRows(batch.length);
      yield batch;
    }
  }
  const asText = ({ name, type }: Column): Column => ({ name, type: name in replaced ? "String" : type });
  return { name: asked.table, columns: columns.map(asText), rows: rows() };
}

/** Columns that a format cannot hold as they are, as SQL. */
export function readable(columns: readonly Column[], format: Format): Record<string, string> {
  if (format === "parquet") return {};
  return Object.fromEntries(
    columns.flatMap(({ name, type }) => {
      // The document itself, in raw_reports.
      if (name === "bytes" && type === "String") return [[name, "base64Encode(`bytes`)"]];
      // A key of 64 bits is a name: spreadsheets and JavaScript would round the number.
      if (name.endsWith("_key") && format !== "csv") return [[name, `toString(\`${name}\`)`]];
      if (type.startsWith("Array(") && format !== "jsonl") return [[name, `toJSONString(\`${name}\`)`]];
      return [];
    }),
  );
}
