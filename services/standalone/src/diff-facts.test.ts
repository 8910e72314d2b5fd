import type { Fact } from "@gongkai/contracts";
import type { StoredFact } from "@gongkai/warehouse";
import fc from "fast-check";
import { expect, test } from "vitest";
import { diffFacts } from "./diff-facts.js";

const fact = (indicator: string, value: number, more: Partial<Fact> = {}): Fact => ({
  indicator,
  period: "year",
  applicant: "total",
  category: null,
  value,
  unit: "件",
  status: "stated",
  origin: "text",
  certainty: "stated",
  evidence: { quote: "", start: 0, end: 0 },
  ...more,
});

/** The same as the warehouse gives it back. */
const stored = (facts: readonly Fact[]): StoredFact[] =>
  facts.map(({ evidence, ...rest }) => ({
    ...rest,
    ...evidence,
    report_id: "",
    revision: 1,
    preferred: true,
    ordinal: 0,
    check: null,
  }));

test("what appears, vanishes and changes, and nothing else", () => {
  const before = [fact("same", 1), fact("gone", 2), fact("other", 3)];
  const after = [fact("other", 4), fact("same", 1), fact("new", 5)];
  expect(
    diffFacts(stored(before), after).map(({ indicator, change, before, after }) => [indicator, change, before, after]),
  ).toEqual([
    ["gone", "vanishes", 2, null],
    ["other", "changes", 3, 4],
    ["new", "appears", null, 5],
  ]);
});

test("applicant, period, category and origin tell facts apart, and order two statements of one key", () => {
  const before = [fact("a", 1), fact("a", 1, { applicant: "business" }), fact("a", 1, { origin: "table" })];
  expect(diffFacts(stored(before), [...before].reverse())).toEqual([]);
  expect(diffFacts(stored([fact("a", 1)]), [fact("a", 1), fact("a", 2)])).toMatchObject([
    { change: "appears", after: 2 },
  ]);
  expect(diffFacts(stored([fact("a", 1)]), [fact("a", 1, { period: "cumulative" })])).toHaveLength(2);
});

test("nothing changes against itself, and every fact against nothing", () => {
  const facts = fc.array(
    fc.record({ indicator: fc.constantFrom("a", "b"), value: fc.nat(9), category: fc.constantFrom(null, "甲") }),
  );
  fc.assert(
    fc.property(facts, (drawn) => {
      const all = drawn.map(({ indicator, ...more }) => fact(indicator, more.value, more));
      expect(diffFacts(stored(all), all)).toEqual([]);
      expect(diffFacts([], all)).toHaveLength(all.length);
      expect(diffFacts(stored(all), [])).toHaveLength(all.length);
    }),
  );
});
