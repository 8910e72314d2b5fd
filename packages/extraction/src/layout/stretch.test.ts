import { expect, it } from "vitest";
import { isPageNumber } from "./stretch.js";

const isOne = (text: string) => isPageNumber(text, { start: 0, end: text.length });

it.each([
  "- 3 -",
  "—12—",
  "-3-",
  "第3页",
  "第 3 页 共 5 页",
  "第3页/共12页",
  "第 100 页 / 共 100 页",
])("%s is the foot of a page", (text) => expect(isOne(text)).toBe(true));

it.each(["3", "-3", "第3条", "第3页共5人", "第三页", "第3页内容", "第1234页", "--"])("%s is none", (text) =>
  expect(isOne(text)).toBe(false));
