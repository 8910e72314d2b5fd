import { ByteWriter } from "./byte-writer.js";
import type { Column, ColumnType } from "./native-columns.js";

/** The one version of LowCardinality's encoding. */
const version = 1;
/** Said of each block: its dictionary stands in it. */
const ownDictionary = 1 << 9;

/** Texts that repeat: each stands once in the block's dictionary, and the values are places in it. */
class DictionaryColumn<Value extends string | null> implements Column<Value> {
  readonly #places = new Map<Value, number>();
  readonly #texts = new ByteWriter();
  #values = new Uint32Array(64);
  #count = 0;
  #lastValue: Value | undefined;
  #lastPlace = 0;

  /** `first`: what ClickHouse expects in the first place, whatever it stands for. */
  constructor(first: Value) {
    this.#place(first);
  }

  get length(): number {
    return this.#count === 0 ? 0 : this.#texts.length + 2 * this.#count;
  }

  add(value: Value): void {
    if (this.#count === this.#values.length) this.#grow(this.#count + 1);
    this.#values[this.#count++] = this.#place(value);
  }

  repeat(value: Value, times: number): void {
    const end = this.#count + times;
    if (end > this.#values.length) this.#grow(end);
    this.#values.fill(this.#place(value), this.#count, end);
    this.#count = end;
  }

  writeState(out: ByteWriter): void {
    out.whole64(version);
  }

  write(out: ByteWriter): void {
    // Empty where it stands in arrays without elements.
    if (this.#count === 0) return;
    const size = this.#places.size;
    const [width, Places] =
      size <= 0x100
        ? ([0, Uint8Array] as const)
        : size <= 0x1_0000
          ? ([1, Uint16Array] as const)
          : ([2, Uint32Array] as const);
    out.whole64(ownDictionary | width);
    out.whole64(size);
    out.raw(this.#texts.bytes());
    out.whole64(this.#count);
    const places = Places.from(this.#values.subarray(0, this.#count));
    out.raw(new Uint8Array(places.buffer));
  }

  #place(value: Value): number {
    // Values often come in runs.
    if (value === this.#lastValue) return this.#lastPlace;
    let place = this.#places.get(value);
    if (place === undefined) {
      place = this.#places.size;
      this.#places.set(value, place);
      this.#texts.text(value ?? "");
    }
    this.#lastValue = value;
    this.#lastPlace = place;
    return place;
  }

  #grow(needed: number): void {
    const grown = new Uint32Array(Math.max(needed, 2 * this.#values.length));
    grown.set(this.#values);
    this.#values = grown;
  }
}

/** LowCardinality(String). */
export const word: ColumnType<string> = {
  name: "LowCardinality(String)",
  open: () => new DictionaryColumn<string>(""),
};

/** LowCardinality(Nullable(String)): null has the first place. */
export const nullableWord: ColumnType<string | null> = {
  name: "LowCardinality(Nullable(String))",
  open: () => new DictionaryColumn<string | null>(null),
};
