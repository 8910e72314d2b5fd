import { ByteWriter } from "./byte-writer.js";
import type { Column, ColumnType } from "./native-columns.js";

/** A storage table: its columns, each with its type. */
export interface Table<Columns extends Record<string, ColumnType<never>>> {
  readonly name: string;
  readonly columns: Columns;
}

/** A row of a table, as the writer takes it. */
export type RowOf<T> =
  T extends Table<infer Columns>
    ? { readonly [Name in keyof Columns]: Columns[Name] extends ColumnType<infer Value> ? Value : never }
    : never;

export function table<Columns extends Record<string, ColumnType<never>>>(
  name: string,
  columns: Columns,
): Table<Columns> {
  return { name, columns };
}

interface NamedColumn {
  readonly name: string;
  readonly type: string;
  readonly column: Column<unknown>;
}

/** Rows of one table as one block in the format Native. */
export class RowBatch<Columns extends Record<string, ColumnType<never>>> {
  readonly table: Table<Columns>;
  readonly #columns: readonly NamedColumn[];
  #rows = 0;

  constructor(table: Table<Columns>) {
    this.table = table;
    this.#columns = Object.entries(table.columns).map(([name, type]) => {
      const { name: typeName, open } = type as ColumnType<unknown>;
      return { name, type: typeName, column: open() };
    });
  }

  get rows(): number {
    return this.#rows;
  }

  /** Bytes of the values so far. */
  get length(): number {
    let length = 0;
    for (const { column } of this.#columns) length += column.length;
    return length;
  }

  /** The block; nothing where there is no row. */
  bytes(): Buffer {
    const out = new ByteWriter(this.length + 64 * this.#columns.length);
    if (this.#rows === 0) return out.bytes();
    out.varint(this.#columns.length);
    out.varint(this.#rows);
    for (const { name, type, column } of this.#columns) {
      out.text(name);
      out.text(type);
      column.writeState(out);
      column.write(out);
    }
    return out.bytes();
  }

  add(row: RowOf<Table<Columns>>): void {
    for (const { name, column } of this.#columns) column.add(row[name]);
    this.#rows += 1;
  }

  /** Adds rows that agree in some columns, which are encoded once. */
  addAlike<Shared extends keyof Columns>(
    shared: Pick<RowOf<Table<Columns>>, Shared>,
    rows: readonly Omit<RowOf<Table<Columns>>, Shared>[],
  ): void {
    const alike: Readonly<Record<string, unknown>> = shared;
    for (const { name, column } of this.#columns) {
      if (name in alike) column.repeat(alike[name], rows.length);
      else for (const row of rows as readonly Readonly<Record<string, unknown>>[]) column.add(row[name]);
    }
    this.#rows += rows.length;
  }
}
