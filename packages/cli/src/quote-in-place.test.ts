import fc from "fast-check";
import { expect, test } from "vitest";
import { quoteInPlace } from "./quote-in-place.js";

const place = (text: string, quote: string, context?: number) => {
  const start = text.indexOf(quote);
  return quoteInPlace(text, { quote, start, end: start + quote.length }, context);
};

test("context on both sides, and a sign where the text goes on", () => {
  expect(place("三、依申请公开\n  全年共收到申请6件，均已答复。", "6件", 6)).toEqual({
    before: "…年共收到申请",
    quote: "6件",
    after: "，均已答复。",
  });
});

test("lines run together and the ends of the text have no sign", () => {
  expect(place("收到\n\n申请\t6 件", "申请\t6 件")).toEqual({ before: "收到 ", quote: "申请 6 件", after: "" });
});

test("no cut falls into a character of two units", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.nat(9), fc.nat(9), fc.nat(5), (text, a, b, context) => {
      const units = [...text];
      const [from, to] = [a % units.length, b % units.length].sort((x, y) => x - y) as [number, number];
      const start = units.slice(0, from).join("").length;
      const end = start + units.slice(from, to).join("").length;
      const { before, after } = quoteInPlace(text, { quote: "", start, end }, context);
      expect(`${before}${after}`).not.toMatch(/\p{Surrogate}/u);
    }),
  );
});
