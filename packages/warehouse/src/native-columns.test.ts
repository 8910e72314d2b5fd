import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteWriter } from "./byte-writer.js";
import { toMillionths } from "./decimal.js";
import { nullableWord, word } from "./dictionary-column.js";
import {
  array,
  blob,
  type ColumnType,
  count,
  date,
  decimal,
  fixedHex,
  nullable,
  text,
  timestamp,
  uint16,
} from "./native-columns.js";

function encoded(write: (out: ByteWriter) => void): number[] {
  const out = new ByteWriter();
  write(out);
  return [...out.bytes()];
}

/** The bytes of a column with these values. */
function columnOf<Value>(type: ColumnType<Value>, ...values: Value[]): number[] {
  const column = type.open();
  for (const value of values) column.add(value);
  return encoded((out) => {
    column.writeState(out);
    column.write(out);
  });
}

test("lengths are LEB128, texts UTF-8, a lone surrogate one U+FFFD", () => {
  expect(columnOf(text, "件")).toEqual([3, 0xe4, 0xbb, 0xb6]);
  expect(columnOf(text, "a\ud800b")).toEqual([5, 0x61, 0xef, 0xbf, 0xbd, 0x62]);
  expect(encoded((out) => out.varint(300))).toEqual([0xac, 0x02]);
  expect(columnOf(blob, new Uint8Array([0, 255]))).toEqual([2, 0, 255]);
});

test("every text is its UTF-8 with its length before it, however short or long", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 60 }),
  );
  const lone = fc
    .tuple(anything, fc.constantFrom("", "\ud83d", "\udc00", "件", "\u07ff"), anything)
    .map((all) => all.join(""));
  fc.assert(
    fc.property(fc.array(lone, { maxLength: 5 }), (texts) => {
      const expected = texts.flatMap((each) => {
        const bytes = Buffer.from(each, "utf8");
        return [...encoded((out) => out.varint(bytes.length)), ...bytes];
      });
      expect(columnOf(text, ...texts)).toEqual(expected);
    }),
  );
});

test("whole numbers and decimals of any size are those of a bigint", () => {
  const integer = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(
      integer,
      fc.double({ noNaN: true }),
      fc.integer({ min: -(10 ** 9), max: 10 ** 9 }),
      (whole, any, cents) => {
        expect(columnOf(count, whole)).toEqual(encoded((out) => out.uint64(BigInt(whole))));
        for (const value of [any, cents / 100, whole]) {
          const scaled = toMillionths(value);
          const expected = encoded((out) => {
            out.uint64(BigInt.asUintN(64, scaled));
            out.int64(scaled >> 64n);
          });
          expect(columnOf(decimal, value)).toEqual(expected);
        }
      },
    ),
  );
});

test("bytes named in hex", () => {
  expect(columnOf(fixedHex(2), "00ff", "00ff", "a1b2", "00ff")).toEqual([0, 255, 0, 255, 0xa1, 0xb2, 0, 255]);
});

test("arrays, nulls, dates and times", () => {
  const eight = (number: number) => [number, 0, 0, 0, 0, 0, 0, 0];
  expect(columnOf(array(uint16), [1, 258], [], [3])).toEqual([eight(2), eight(2), eight(3), [1, 0, 2, 1, 3, 0]].flat());
  expect(columnOf(nullable(text, "?"), null, "", "a")).toEqual([1, 0, 0, 1, 0x3f, 0, 1, 0x61]);
  expect(columnOf(date, "1970-01-02")).toEqual([1, 0, 0, 0]);
  expect(columnOf(timestamp, new Date(258))).toEqual(eight(2).with(0, 2).with(1, 1));
});

test("a text that repeats stands once in the dictionary, with nothing or null before it", () => {
  const eight = (number: number) => [number & 255, number >> 8, 0, 0, 0, 0, 0, 0];
  const [version, ownDictionary] = [eight(1), eight(0x200)];
  const texts = [0, 1, 0x61, 1, 0x62];
  const bytes = [version, ownDictionary, eight(3), texts, eight(5), [1, 2, 1, 1, 0]].flat();
  expect(columnOf(word, "a", "b", "a", "a", "")).toEqual(bytes);
  expect(columnOf(nullableWord, "a", "b", "a", "a", null)).toEqual(bytes);
  expect(columnOf(array(word), [], [])).toEqual([version, eight(0), eight(0)].flat());
});

test("a value that is given with its number of times is as often there", () => {
  const types = [
    [text, "件"],
    [text, ""],
    [uint16, 258],
    [word, "a"],
    [nullable(decimal, 0), null],
    [array(word), ["a", "b"]],
  ] as unknown as [ColumnType<unknown>, unknown][];
  for (const [type, value] of types) {
    for (const times of [0, 1, 2, 3, 7, 120, 1000]) {
      const column = type.open();
      column.add(value);
      column.repeat(value, times);
      const written = encoded((out) => {
        column.writeState(out);
        column.write(out);
      });
      expect(written).toEqual(columnOf(type, value, ...new Array<unknown>(times).fill(value)));
    }
  }
});

test("a writer grows past its first buffer", () => {
  const out = new ByteWriter();
  for (let row = 0; row < 10_000; row++) out.text("0123456789");
  expect(out.length).toBe(110_000);
  expect(out.bytes().subarray(-11).toString()).toBe("\n0123456789");
});

test("decimals are exact in their shortest form", () => {
  expect(toMillionths(0.295)).toBe(295_000n);
  expect(toMillionths(0.0001)).toBe(100n);
  expect(toMillionths(-3.5)).toBe(-3_500_000n);
  expect(toMillionths(1e13)).toBe(10_000_000_000_000_000_000n);
  expect(toMillionths(9_999_999_999.99)).toBe(9_999_999_999_990_000n);
  expect(toMillionths(-9_999_999_999_999.99)).toBe(-9_999_999_999_999_990_000n);
  expect(toMillionths(1_000_000_000.123_456_7)).toBe(1_000_000_000_123_457n);
  expect(toMillionths(2 ** 80)).toBe(2n ** 80n * 1_000_000n);
  expect(toMillionths(1e300)).toBe(10n ** 38n - 1n);
});

test("every number of six places or fewer that a form can hold keeps its digits", () => {
  const digits = fc.tuple(fc.bigInt(0n, 10n ** 9n - 1n), fc.bigInt(0n, 999_999n));
  fc.assert(
    fc.property(digits, ([whole, part]) => {
      const value = Number(`${whole}.${part.toString().padStart(6, "0")}`);
      expect(toMillionths(value)).toBe(whole * 1_000_000n + part);
    }),
  );
});
