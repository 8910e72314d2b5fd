import { expect, test } from "vitest";
import { indicatorOf, indicators, printIndicators } from "./indicators.js";
import { readDataFile } from "./tsv.js";

test("the file comes back byte for byte", () => {
  expect(printIndicators()).toBe(readDataFile("indicators.tsv"));
});

test("an indicator has its label, unit, editions, total and aliases", () => {
  expect(indicatorOf("applications.outcome.granted")).toEqual({
    code: "applications.outcome.granted",
    label: "同意公开答复数",
    unit: "件",
    editions: ["2008", "2014", "2019", "2021"],
    totalOf: "applications.outcome.total",
    aliases: ["予以公开", "同意公开", "公开答复"],
  });
  expect(indicatorOf("disclosure.total")?.totalOf).toBeNull();
  expect(indicatorOf("applications.closed.on_time")?.aliases).toEqual([]);
  expect(indicatorOf("applications")).toBeUndefined();
});

test("codes are unique", () => {
  expect(new Set(indicators.map(({ code }) => code)).size).toBe(indicators.length);
});
