import fc from "fast-check";
import { expect, test } from "vitest";
import { blanks, without, withoutBlanks } from "./without.js";

test("takes out what a pattern of the same characters takes out", () => {
  const some = fc.string({ unit: fc.constantFrom(..."年报 \t\n\u3000()*#a"), maxLength: 40 });
  fc.assert(
    fc.property(some, (text) => {
      expect(without("()*")(text)).toBe(text.replace(/[()*]/g, ""));
      expect(without(`${blanks}#`)(text)).toBe(text.replace(/[\s#]/g, ""));
    }),
  );
});

test("knows every blank and nothing else", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = `a${String.fromCharCode(code)}`;
    if (withoutBlanks(text) !== text.replace(/\s/g, "")) expect.fail(`U+${code.toString(16)}`);
  }
});
