import { type Codec, RowWriter } from "./row-binary.js";

/** A storage table: its columns in the order in which rows are written. */
export interface Table<Columns extends Record<string, Codec<never>>> {
  readonly name: string;
  readonly columns: Columns;
}

/** A row of a table, as the writer takes it. */
export type RowOf<T> =
  T extends Table<infer Columns>
    ? { readonly [Name in keyof Columns]: Columns[Name] extends Codec<infer Value> ? Value : never }
    : never;

export function table<Columns extends Record<string, Codec<never>>>(name: string, columns: Columns): Table<Columns> {
  return { name, columns };
}

/** Rows of one table in RowBinary. */
export class RowBatch<Columns extends Record<string, Codec<never>>> {
  readonly table: Table<Columns>;
  readonly #writer = new RowWriter();
  readonly #names: readonly string[];
  readonly #codecs: readonly Codec<unknown>[];
  #rows = 0;

  constructor(table: Table<Columns>) {
    this.table = table;
    this.#names = Object.keys(table.columns);
    this.#codecs = Object.values(table.columns) as unknown as Codec<unknown>[];
  }

  get rows(): number {
    return this.#rows;
  }

  get length(): number {
    return this.#writer.length;
  }

  bytes(): Buffer {
    return this.#writer.bytes();
  }

  add(row: RowOf<Table<Columns>>): void {
    this.#write(row, 0);
    this.#rows += 1;
  }

  /** Adds rows that agree in the first columns of the table, which are written once and copied. */
  addAlike<Shared extends keyof Columns>(
    shared: Pick<RowOf<Table<Columns>>, Shared>,
    rows: readonly Omit<RowOf<Table<Columns>>, Shared>[],
  ): void {
    const columns = Object.keys(shared).length;
    const writer = this.#writer;
    let start = -1;
    let end = -1;
    for (const row of rows) {
      if (start >= 0) writer.again(start, end);
      else {
        start = writer.length;
        this.#write(shared, 0, columns);
        end = writer.length;
      }
      this.#write(row, columns);
    }
    this.#rows += rows.length;
  }

  #write(values: Readonly<Record<string, unknown>>, from: number, to = this.#codecs.length): void {
    for (let column = from; column < to; column++) {
      this.#codecs[column]!(this.#writer, values[this.#names[column]!]);
    }
  }
}
