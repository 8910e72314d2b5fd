import type { Fact } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { parsedReport } from "../../../test/warehouse/sample-outcomes.js";
import { factKeys, factRows, placeFacts, tombstones } from "./fact-rows.js";
import type { FactKeysRow } from "./rows.js";

function fact(changes: Partial<Fact>): Fact {
  return { ...parsedReport({}).facts[0]!, ...changes };
}

test("of several statements of one key, the table's is preferred, then the first", () => {
  const placed = placeFacts([
    fact({ origin: "text", value: 1 }),
    fact({ origin: "table", value: 2 }),
    fact({ origin: "table", value: 3 }),
    fact({ origin: "text", value: 4, period: "cumulative" }),
    fact({ origin: "text", value: 5, period: "cumulative" }),
  ]);
  expect(placed.filter(({ preferred }) => preferred).map(({ fact: { value } }) => value)).toEqual([2, 4]);
  expect(placed.map(({ ordinal }) => ordinal)).toEqual([0, 0, 1, 0, 1]);
});

test("more statements of one key than an ordinal can tell apart are left out", () => {
  const placed = placeFacts(Array.from({ length: 66_000 }, (_, value) => fact({ value })));
  expect(placed).toHaveLength(65_536);
  expect(placed.at(-1)).toMatchObject({ ordinal: 65_535, fact: { value: 65_535 } });
});

test("a category is part of the key", () => {
  const placed = placeFacts([fact({ category: "概况类" }), fact({ category: "财政类" }), fact({ category: null })]);
  expect(placed.map(({ ordinal, preferred }) => [ordinal, preferred])).toEqual([
    [0, true],
    [0, true],
    [0, true],
  ]);
});

test("each key that an earlier answer had and this one has not ends once, under its old year and region", () => {
  const report = parsedReport({ facts: [fact({ value: 1 })] });
  const keys = factKeys(report.reportId, 2, factRows(report, 2, placeFacts(report.facts)));
  const current: FactKeysRow = {
    ...keys,
    indicators: [...keys["keys.indicator"]],
    periods: [...keys["keys.period"]],
    applicants: [...keys["keys.applicant"]],
    categories: [...keys["keys.category"]],
    origins: [...keys["keys.origin"]],
    ordinals: [...keys["keys.ordinal"]],
  };
  const earlier = (year: number, indicators: string[]): FactKeysRow => ({
    report_key: 1n,
    revision: 1,
    fingerprint: 0n,
    year,
    region: "110000",
    indicators,
    periods: indicators.map(() => 1),
    applicants: indicators.map(() => 1),
    categories: indicators.map(() => ""),
    origins: indicators.map(() => 2),
    ordinals: indicators.map(() => 0),
  });
  const rows = tombstones(
    report.reportId,
    2,
    [current],
    [earlier(2011, ["a", "b"]), earlier(2011, ["b"]), earlier(2010, ["b"])],
  );
  expect(rows.map(({ indicator, year, region, revision, gone }) => [indicator, year, region, revision, gone])).toEqual([
    ["a", 2011, "110000", 2, true],
    ["b", 2011, "110000", 2, true],
    ["b", 2010, "110000", 2, true],
  ]);
});

test("the fingerprint tells fact sets apart and not their values", () => {
  const keys = (facts: Fact[], year = 2012) => {
    const report = parsedReport({ facts, year });
    return factKeys(report.reportId, 1, factRows(report, 1, placeFacts(report.facts))).fingerprint;
  };
  expect(keys([fact({ value: 1 })])).toBe(keys([fact({ value: 2 })]));
  expect(keys([fact({})])).not.toBe(keys([fact({}), fact({})]));
  expect(keys([fact({})])).not.toBe(keys([fact({})], 2013));
});
