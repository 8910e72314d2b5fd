import { ByteWriter } from "./byte-writer.js";
import { toMillionths } from "./decimal.js";

// Columns in ClickHouse's format Native, which the engine takes as they are: of the same facts it reads a block of columns,
// where a text that repeats stands once, in two thirds of the time that it takes for rows (RowBinary).

/** One column of a block, while it is filled. */
export interface Column<Value> {
  /** Bytes of its values so far. */
  readonly length: number;
  add(value: Value): void;
  /** The same value so many times. */
  repeat(value: Value, times: number): void;
  /** Appends what stands in front of the values: the version of their encoding, where it has one. */
  writeState(out: ByteWriter): void;
  /** Appends the values. */
  write(out: ByteWriter): void;
}

/** What a column holds: its type as ClickHouse names it, and how values are encoded. */
export interface ColumnType<Value> {
  readonly name: string;
  open(): Column<Value>;
}

/** Values one after the other, as most types have them. */
class PlainColumn<Value> implements Column<Value> {
  readonly #out = new ByteWriter();

  constructor(readonly encode: (out: ByteWriter, value: Value) => void) {}

  get length(): number {
    return this.#out.length;
  }

  add(value: Value): void {
    this.encode(this.#out, value);
  }

  repeat(value: Value, times: number): void {
    if (times === 0) return;
    const start = this.#out.length;
    this.encode(this.#out, value);
    this.#out.again(start, times - 1);
  }

  writeState(): void {}

  write(out: ByteWriter): void {
    out.raw(this.#out.bytes());
  }
}

function plain<Value>(name: string, encode: (out: ByteWriter, value: Value) => void): ColumnType<Value> {
  return { name, open: () => new PlainColumn(encode) };
}

export const uint8 = plain<number>("UInt8", (out, value) => out.uint8(value));
export const int8 = plain<number>("Int8", (out, value) => out.uint8(value));
export const uint16 = plain<number>("UInt16", (out, value) => out.uint16(value));
export const uint32 = plain<number>("UInt32", (out, value) => out.uint32(value));
export const int32 = plain<number>("Int32", (out, value) => out.int32(value));
export const int64 = plain<bigint>("Int64", (out, value) => out.int64(value));
export const uint64 = plain<bigint>("UInt64", (out, value) => out.uint64(value));
/** A UInt64 that a number can hold, such as a size. */
export const count = plain<number>("UInt64", (out, value) => out.whole64(value));
export const float32 = plain<number>("Float32", (out, value) => out.float32(value));
export const bool = plain<boolean>("Bool", (out, value) => out.uint8(value ? 1 : 0));
/** A boolean in a column of numbers. */
export const flag = plain<boolean>("UInt8", (out, value) => out.uint8(value ? 1 : 0));
/** As UTF-8. A lone surrogate becomes U+FFFD, which is one UTF-16 unit too: offsets hold. */
export const text = plain<string>("String", (out, value) => out.text(value));
/** String that holds any bytes. */
export const blob = plain<Uint8Array>("String", (out, value) => {
  out.varint(value.length);
  out.raw(value);
});
/** So many bytes, as hex digits name them. */
export const fixedHex = (bytes: number) =>
  plain<string>(`FixedString(${bytes})`, (out, value) => out.raw(Buffer.from(value, "hex")));
export const timestamp = plain<Date>("DateTime64(3, 'UTC')", (out, value) => out.int64(BigInt(value.getTime())));
/** An ISO date. */
export const date = plain<string>("Date32", (out, value) =>
  out.int32(Math.floor(Date.parse(`${value}T00:00:00Z`) / 86_400_000)),
);

export const decimal = plain<number>("Decimal(38, 6)", (out, value) => {
  // What most reports state: exact in a double, and not negative.
  const millionths = Math.round(value * 1e6);
  if (value >= 0 && value < 1e9) {
    out.whole64(millionths);
    out.whole64(0);
    return;
  }
  const scaled = toMillionths(value);
  out.uint64(BigInt.asUintN(64, scaled));
  out.int64(scaled >> 64n);
});

/** Names with the numbers of the migration. */
export function enum8<Name extends string>(numbers: Readonly<Record<Name, number>>): ColumnType<Name> {
  return plain(enumName(numbers), (out, value) => out.uint8(numbers[value]));
}

/** As `enum8`, its values given as numbers. */
export function enumNumber(numbers: Readonly<Record<string, number>>): ColumnType<number> {
  return plain(enumName(numbers), (out, value) => out.uint8(value));
}

function enumName(numbers: Readonly<Record<string, number>>): string {
  const byNumber = Object.entries<number>(numbers).sort(([, one], [, other]) => one - other);
  const names = byNumber.map(([name, number]) => `'${name}' = ${number}`);
  return `Enum8(${names.join(", ")})`;
}

/** `blank` stands in the place of a null, where nobody reads it. */
class NullableColumn<Value> implements Column<Value | null> {
  readonly #nulls = new ByteWriter();
  readonly #values: Column<Value>;

  constructor(
    values: Column<Value>,
    readonly blank: Value,
  ) {
    this.#values = values;
  }

  get length(): number {
    return this.#nulls.length + this.#values.length;
  }

  add(value: Value | null): void {
    this.#nulls.uint8(value === null ? 1 : 0);
    this.#values.add(value ?? this.blank);
  }

  repeat(value: Value | null, times: number): void {
    for (let left = times; left > 0; left--) this.add(value);
  }

  writeState(out: ByteWriter): void {
    this.#values.writeState(out);
  }

  write(out: ByteWriter): void {
    out.raw(this.#nulls.bytes());
    this.#values.write(out);
  }
}

export function nullable<Value>(type: ColumnType<Value>, blank: Value): ColumnType<Value | null> {
  return { name: `Nullable(${type.name})`, open: () => new NullableColumn(type.open(), blank) };
}

class ArrayColumn<Value> implements Column<readonly Value[]> {
  readonly #ends = new ByteWriter();
  readonly #values: Column<Value>;
  #end = 0;

  constructor(values: Column<Value>) {
    this.#values = values;
  }

  get length(): number {
    return this.#ends.length + this.#values.length;
  }

  add(values: readonly Value[]): void {
    this.#end += values.length;
    this.#ends.whole64(this.#end);
    for (const value of values) this.#values.add(value);
  }

  repeat(values: readonly Value[], times: number): void {
    for (let left = times; left > 0; left--) this.add(values);
  }

  writeState(out: ByteWriter): void {
    this.#values.writeState(out);
  }

  write(out: ByteWriter): void {
    out.raw(this.#ends.bytes());
    this.#values.write(out);
  }
}

export function array<Value>(type: ColumnType<Value>): ColumnType<readonly Value[]> {
  return { name: `Array(${type.name})`, open: () => new ArrayColumn(type.open()) };
}
