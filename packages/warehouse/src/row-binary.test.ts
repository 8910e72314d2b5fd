import fc from "fast-check";
import { expect, test } from "vitest";
import {
  array,
  blob,
  count,
  date,
  decimal,
  fixedHex,
  nullable,
  RowWriter,
  text,
  timestamp,
  toMillionths,
  uint16,
} from "./row-binary.js";

function encoded(write: (out: RowWriter) => void): number[] {
  const out = new RowWriter();
  write(out);
  return [...out.bytes()];
}

test("lengths are LEB128, texts UTF-8, a lone surrogate one U+FFFD", () => {
  expect(encoded((out) => text(out, "件"))).toEqual([3, 0xe4, 0xbb, 0xb6]);
  expect(encoded((out) => text(out, "a\ud800b"))).toEqual([5, 0x61, 0xef, 0xbf, 0xbd, 0x62]);
  expect(encoded((out) => out.varint(300))).toEqual([0xac, 0x02]);
  expect(encoded((out) => blob(out, new Uint8Array([0, 255])))).toEqual([2, 0, 255]);
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
      const written = encoded((out) => {
        for (const each of texts) text(out, each);
      });
      expect(written).toEqual(expected);
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
        expect(encoded((out) => count(out, whole))).toEqual(encoded((out) => out.uint64(BigInt(whole))));
        for (const value of [any, cents / 100, whole]) {
          const scaled = toMillionths(value);
          const expected = encoded((out) => {
            out.uint64(BigInt.asUintN(64, scaled));
            out.int64(scaled >> 64n);
          });
          expect(encoded((out) => decimal(out, value))).toEqual(expected);
        }
      },
    ),
  );
});

test("bytes named in hex, also when they repeat", () => {
  const hex = fixedHex();
  const written = encoded((out) => {
    for (const each of ["00ff", "00ff", "a1b2", "00ff"]) hex(out, each);
  });
  expect(written).toEqual([0, 255, 0, 255, 0xa1, 0xb2, 0, 255]);
});

test("arrays, nulls, dates and times", () => {
  expect(encoded((out) => array(uint16)(out, [1, 258]))).toEqual([2, 1, 0, 2, 1]);
  expect(encoded((out) => nullable(text)(out, null))).toEqual([1]);
  expect(encoded((out) => nullable(text)(out, ""))).toEqual([0, 0]);
  expect(encoded((out) => date(out, "1970-01-02"))).toEqual([1, 0, 0, 0]);
  expect(encoded((out) => timestamp(out, new Date(258)))).toEqual([2, 1, 0, 0, 0, 0, 0, 0]);
});

test("a writer grows past its first buffer", () => {
  const out = new RowWriter();
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
