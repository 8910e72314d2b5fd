import { expect, test } from "vitest";
import { codesOf } from "../codes.js";
import { sentencesThatState } from "./sentences.js";

function parted(text: string): string[] {
  const sentences = sentencesThatState({ text, codes: codesOf(text), place: new Uint32Array(text.length) });
  return sentences.map(({ start, end }) => text.slice(start, end));
}

test("a stop ends a sentence and belongs to it, a line end parts two and belongs to none", () => {
  expect(parted("公开5条。受理2件!办结2件?没有投诉\n收费0元")).toEqual([
    "公开5条。",
    "受理2件!",
    "办结2件?",
    "没有投诉",
    "收费0元",
  ]);
});

test("only sentences with a number or a denial are kept", () => {
  expect(parted("工作有序。公开五条。机制健全\n未收费")).toEqual(["公开五条。", "未收费"]);
  expect(parted("工作有序")).toEqual([]);
  expect(parted("")).toEqual([]);
});

test("a stop without a sentence is none", () => {
  expect(parted("5条。。\n。3件")).toEqual(["5条。", "3件"]);
});

test("a sentence without a stop is cut at a comma beyond 1,000 characters", () => {
  const clause = "公开信息5条,";
  const [first = "", ...rest] = parted(clause.repeat(1000));
  expect(first.length).toBeGreaterThan(1000);
  expect(first.length).toBeLessThan(1000 + 2 * clause.length);
  expect(first.endsWith(",")).toBe(true);
  expect(first + rest.join("")).toBe(clause.repeat(1000));
});

test("and anywhere at 2,000", () => {
  expect(parted("5".repeat(9000)).map(({ length }) => length)).toEqual([2001, 2001, 2001, 2001, 996]);
});
