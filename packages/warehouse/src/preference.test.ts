import { expect, test } from "vitest";
import { factsOfValues, parsedReport } from "../../../test/warehouse/sample-outcomes.js";
import { preferenceOf } from "./preference.js";

test("tables, then the day of publication, then the number of facts", () => {
  const inText = factsOfValues({ a: 1, b: 2, c: 3 });
  const inTable = factsOfValues({ a: 1 }).map((fact) => ({ ...fact, origin: "table" as const }));
  const ordered = [
    parsedReport({ facts: factsOfValues({ a: 1 }), publishedOn: null }),
    parsedReport({ facts: inText, publishedOn: null }),
    parsedReport({ facts: factsOfValues({ a: 1 }), publishedOn: "2013-03-29" }),
    parsedReport({ facts: factsOfValues({ a: 1 }), publishedOn: "2013-04-02" }),
    parsedReport({ facts: inTable, publishedOn: null }),
  ].map(preferenceOf);
  expect([...ordered].sort((a, b) => (a < b ? -1 : 1))).toEqual(ordered);
  expect(ordered.every((preference) => preference < 1n << 64n)).toBe(true);
});

test("equals are told apart by their ids", () => {
  expect(preferenceOf(parsedReport({ name: "one" }))).not.toBe(preferenceOf(parsedReport({ name: "two" })));
});
