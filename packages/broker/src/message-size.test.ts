import fc from "fast-check";
import { expect, test } from "vitest";
import { messageSize } from "./message-size.js";

test("never less than the bytes of key, value and headers", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.uint8Array(),
      fc.string({ unit: "grapheme" }),
      (key, value, text) => {
        const size = messageSize({ key, value: Buffer.from(value), headers: { name: text } });
        expect(size).toBeGreaterThan(Buffer.byteLength(key) + value.length + 4 + Buffer.byteLength(text));
      },
    ),
  );
});

test("a message without a value still has a size", () => {
  expect(messageSize({ key: "k", value: null })).toBeGreaterThan(1);
});
