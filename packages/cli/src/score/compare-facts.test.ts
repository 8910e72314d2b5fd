import type { Fact, ParsedReport } from "@gongkai/contracts";
import { describe, expect, test } from "vitest";
import { compareFacts } from "./compare-facts.js";
import { byCertainty, scoreReport } from "./score-documents.js";
import { count, emptyTally, precision, recall, recallNonZero } from "./tally.js";
import type { ReportTruth, TrueFact } from "./truth.js";

const given = (indicator: string, value: number, more: Partial<Fact> = {}): Fact => ({
  indicator,
  value,
  period: "year",
  applicant: "total",
  category: null,
  unit: "件",
  status: "stated",
  origin: "text",
  certainty: "stated",
  evidence: { quote: `${value}件`, start: 0, end: 2 },
  ...more,
});

const wanted = (indicator: string, value: number, more: Partial<TrueFact> = {}): TrueFact => ({
  indicator,
  value,
  period: "year",
  applicant: "total",
  category: null,
  optional: false,
  ...more,
});

const parsed: ParsedReport = {
  status: "parsed",
  reportId: "0".repeat(64),
  parserVersion: "1.0.0",
  title: "",
  year: 2020,
  organization: { name: null, level: null, kind: null },
  region: { code: null, province: null, city: null, county: null },
  publishedOn: null,
  indexNumber: null,
  documentNumber: null,
  edition: "2019",
  script: "simplified",
  encoding: "utf-8",
  mediaType: "text/plain",
  sections: [],
  facts: [],
  checks: [],
  diagnostics: [],
};

const truth = (facts: TrueFact[], contradictions: string[] = []): ReportTruth => ({
  documentKind: "report",
  damage: [],
  facts,
  contradictions: contradictions.map((indicator) => ({
    indicator,
    period: "year",
    applicant: "total",
    category: null,
  })),
});

const kinds = (facts: Fact[], want: ReportTruth) => compareFacts(facts, want).map((verdict) => verdict.kind);

describe("one name", () => {
  test("equal is right, unequal is wrong, absent is missed, unasked is extra", () => {
    const facts = [given("fees", 1), given("mailbox", 3), given("visits", 9)];
    expect(kinds(facts, truth([wanted("fees", 1), wanted("mailbox", 2), wanted("rules", 0)]))).toEqual([
      "right",
      "wrong",
      "miss",
      "extra",
    ]);
  });

  test("the applicant is part of the name", () => {
    expect(kinds([given("fees", 1, { applicant: "business" })], truth([wanted("fees", 1)]))).toEqual(["miss", "extra"]);
  });

  test("the table's value counts before the sentence's, then the first", () => {
    const facts = [given("fees", 1), given("fees", 2, { origin: "table" }), given("fees", 3, { origin: "table" })];
    expect(kinds(facts, truth([wanted("fees", 2)]))).toEqual(["right"]);
    expect(kinds([given("fees", 1), given("fees", 2)], truth([wanted("fees", 1)]))).toEqual(["right"]);
  });

  test("a trailing 类 or 信息 of a category carries nothing", () => {
    const facts = [given("disclosure.category", 5, { category: "工作动态" })];
    expect(kinds(facts, truth([wanted("disclosure.category", 5, { category: "工作动态类信息" })]))).toEqual(["right"]);
  });

  test("decimals that binary floats cannot hold are equal all the same", () => {
    expect(kinds([given("fees", 0.1 + 0.2)], truth([wanted("fees", 0.3)]))).toEqual(["right"]);
  });
});

describe("what is not judged", () => {
  test("facts of the previous year and contradicted names", () => {
    const facts = [given("fees", 1, { period: "previous_year" }), given("mailbox", 7)];
    expect(kinds(facts, truth([], ["mailbox"]))).toEqual([]);
  });

  test("a contradicted name is no excuse for its other periods", () => {
    expect(kinds([given("mailbox", 7, { period: "cumulative" })], truth([], ["mailbox"]))).toEqual(["extra"]);
  });

  test("an optional fact is right if given and not missed if not", () => {
    const want = truth([wanted("fees", 1, { optional: true })]);
    expect(kinds([given("fees", 1)], want)).toEqual(["right"]);
    expect(kinds([], want)).toEqual([]);
    expect(kinds([given("fees", 2)], want)).toEqual(["wrong"]);
  });
});

describe("an open period", () => {
  const open = wanted("fees", 4, { periods: ["year", "cumulative"] });

  test("any is right, and both together are one", () => {
    expect(kinds([given("fees", 4, { period: "cumulative" })], truth([open]))).toEqual(["right"]);
    expect(kinds([given("fees", 4), given("fees", 4, { period: "cumulative" })], truth([open]))).toEqual(["right"]);
  });

  test("takes only what the definite periods have left", () => {
    const facts = [given("fees", 9), given("fees", 4, { period: "cumulative" })];
    expect(kinds(facts, truth([open, wanted("fees", 9)]))).toEqual(["right", "right"]);
  });

  test("a wrong value at either is wrong once", () => {
    expect(kinds([given("fees", 5, { period: "cumulative" })], truth([open]))).toEqual(["wrong"]);
  });
});

test("recall, precision and recall over what is not 0", () => {
  const tally = emptyTally();
  const facts = [given("a", 0), given("b", 2), given("c", 9), given("x", 1), given("o", 8)];
  const asked = [wanted("a", 0), wanted("b", 2), wanted("c", 3), wanted("d", 4), wanted("o", 7, { optional: true })];
  for (const verdict of compareFacts(facts, truth(asked))) count(tally, verdict);
  expect(tally).toEqual({ right: 2, wanted: 4, given: 5, rightNonZero: 1, wantedNonZero: 3 });
  expect([recall(tally), precision(tally), recallNonZero(tally)]).toEqual([2 / 4, 2 / 5, 1 / 3]);
});

test("how often each certainty is right: one fact a name, optional ones too, what nobody judges left out", () => {
  const facts = [
    given("a", 1, { certainty: "verified", origin: "table" }),
    given("a", 5),
    given("b", 2, { certainty: "verified" }),
    given("c", 3, { certainty: "inferred", status: "inferred" }),
    given("d", 4),
    given("e", 5),
  ];
  const want = truth([wanted("a", 1), wanted("b", 3, { optional: true }), wanted("c", 3), wanted("miss", 1)], ["e"]);
  const outcome: ParsedReport = { ...parsed, facts };
  const report = scoreReport("one", false, outcome, want);
  expect(Object.fromEntries(byCertainty([report]))).toEqual({
    verified: { given: 2, right: 1 },
    stated: { given: 1, right: 0 },
    inferred: { given: 1, right: 1 },
  });
});

test("a report that gives nothing of what was asked is not precise", () => {
  const tally = emptyTally();
  for (const verdict of compareFacts([], truth([wanted("a", 1)]))) count(tally, verdict);
  expect([recall(tally), precision(tally)]).toEqual([0, 0]);
});
