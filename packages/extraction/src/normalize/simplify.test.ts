import fc from "fast-check";
import { expect, test } from "vitest";
import { simplify, simplifyByConverter } from "./simplify.js";

test.each([
  ["characters", "主動公開政府信息", "主动公开政府信息"],
  ["a phrase that keeps a character", "乾隆年間的傢俱", "乾隆年间的家具"],
  ["the longest phrase", "乾坤一擲", "乾坤一掷"],
  ["a phrase that is cut", "函覆與覆", "函复与覆"],
  ["a character of two units", "𠮷田公開", "𠮷田公开"],
])("%s", (_, text, simplified) => expect(simplify(text)).toBe(simplified));

test("is the converter's answer, whatever the text", () => {
  const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code));
  const other = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  const phrase = fc.constantFrom(
    "乾",
    "乾乾淨淨",
    "覆",
    "函覆",
    "二噁英",
    "瞭解",
    "不瞭解",
    "一目瞭然",
    "\n",
    "⿰",
    "更",
  );
  const text = fc.array(fc.oneof(han, phrase, phrase, other), { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (each) => {
      expect(simplify(each)).toBe(simplifyByConverter(each));
    }),
    { numRuns: 500 },
  );
});
