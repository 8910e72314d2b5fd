import fc from "fast-check";
import { expect, test } from "vitest";
import { applicants, certainties, type Fact, factSchema, factStatuses, origins, periods } from "./outcome.js";
import { arePlainFacts } from "./plain-facts.js";

const offset = fc.integer({ min: 0, max: 0xffff_ffff });
/** The schema's own fields: one that is added to it is tried here without being named. */
const fields = factSchema.keyof().options;
const evidenceFields = factSchema.shape.evidence.keyof().options;
const facts: fc.Arbitrary<Fact> = fc.record(
  {
    indicator: fc.string(),
    period: fc.constantFrom(...periods),
    applicant: fc.constantFrom(...applicants),
    category: fc.option(fc.string(), { nil: null }),
    value: fc.double({ noNaN: true, noDefaultInfinity: true }),
    unit: fc.string(),
    status: fc.constantFrom(...factStatuses),
    origin: fc.constantFrom(...origins),
    certainty: fc.constantFrom(...certainties),
    evidence: fc.record({ quote: fc.string(), start: offset, end: offset }),
    check: fc.string(),
  },
  { requiredKeys: fields.filter((field) => !factSchema.shape[field].safeParse(undefined).success) },
);

/** Anything that JSON may hold in the place of a field. */
const anything = fc.oneof(
  fc.constantFrom(undefined, null, "", "year", "total", -1, 1.5, 2 ** 32, Number.POSITIVE_INFINITY, true),
  fc.jsonValue({ maxDepth: 2 }),
  offset,
);

test("facts are plainly sound", () => {
  fc.assert(fc.property(fc.array(facts), (some) => void expect(arePlainFacts(some)).toBe(true)));
});

test("what the schema refuses is not plainly sound, whatever is wrong and wherever", () => {
  const inFact = fc
    .tuple(facts, fc.constantFrom(...fields), anything)
    .map(([fact, field, value]) => ({ ...fact, [field]: value }));
  const inEvidence = fc
    .tuple(facts, fc.constantFrom(...evidenceFields), anything)
    .map(([fact, field, value]) => ({ ...fact, evidence: { ...fact.evidence, [field]: value } }));
  fc.assert(
    fc.property(fc.oneof(inFact, inEvidence, anything), (changed) => {
      expect(arePlainFacts([changed])).toBe(factSchema.safeParse(changed).success);
    }),
    { numRuns: 3000 },
  );
});

test.each([undefined, null, {}, "facts", 1])("%j is no list of facts", (value) => {
  expect(arePlainFacts(value)).toBe(false);
});
