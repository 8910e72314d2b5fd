import { indicatorOf } from "@gongkai/catalogue";
import { expect, it } from "vitest";
import type { ReportFacts } from "../facts/report-facts.js";
import { Random } from "../random.js";
import { lists } from "./lists.js";
import { outlines } from "./outline.js";
import { compile, fits, plainNumbers, tell, type Words } from "./template.js";

const words = { year: "2012", we: "我局" } as Words;
const facts: ReportFacts = {
  year: new Map([
    ["disclosure.total", 1234],
    ["applications.received", 0],
    ["applications.received.fax", 2],
    ["applications.received.letter", 3],
    ["visits.website", 45_678],
  ]),
  cumulative: new Map([["disclosure.total", 5000]]),
  matrix: new Map(),
  categories: [{ name: "人事类", value: 7 }],
  topics: [],
};
const said = (source: string, separated = false) =>
  tell(compile(source), { random: new Random(1), facts, words, write: plainNumbers(separated) });

it("writes numbers and says what they are", () => {
  expect(said("{year}年{we}公开{disclosure.total}条，累计{disclosure.total@cumulative}条。", true)).toEqual({
    text: "2012年我局公开1,234条，累计5,000条。",
    facts: [
      { indicator: "disclosure.total", value: 1234 },
      { indicator: "disclosure.total", value: 5000, period: "cumulative" },
    ],
  });
});

it("states a denial without a number", () =>
  expect(said("没有收到申请。{0:applications.received}")).toEqual({
    text: "没有收到申请。",
    facts: [{ indicator: "applications.received", value: 0 }],
  }));

it("lists the parts that are something", () => {
  const { facts: stated } = said("{list:received}");
  expect(stated).toEqual([
    { indicator: "applications.received.fax", value: 2 },
    { indicator: "applications.received.letter", value: 3 },
  ]);
});

it("rounds downwards what it only approximates", () =>
  expect(said("近{~visits.website}余").facts).toEqual([
    { indicator: "visits.website", value: 45_000, approximate: true },
  ]));

it("fits only numbers of which it would be true", () => {
  const fit = (source: string) => fits(compile(source), facts);
  expect(fit("{disclosure.total}")).toBe(true);
  expect(fit("{applications.received}")).toBe(false);
  expect(fit("{applications.received?}")).toBe(true);
  expect(fit("{0:disclosure.total}")).toBe(false);
  expect(fit("{0:applications.received}")).toBe(true);
  expect(fit("{litigation.total}")).toBe(false);
  expect(fit("{categories}")).toBe(true);
  expect(fit("{topics}")).toBe(false);
});

it("refuses a hole that is none", () => expect(() => compile("{m:1-2}")).toThrow(RangeError));

it("names indicators of the catalogue only", () => {
  const named = Object.values(outlines)
    .flat()
    .flatMap(({ paragraphs }) => paragraphs.flat())
    .flatMap(({ templates }) => templates.flatMap(({ parts }) => parts))
    .flatMap((part) => ("indicator" in part ? [part.indicator] : "indicators" in part ? part.indicators : []));
  const listed = Object.values(lists).flatMap(({ parts }) => parts.map(([indicator]) => indicator as string));
  for (const indicator of [...named, ...listed]) expect(indicatorOf(indicator), indicator).toBeDefined();
});
