import { identities } from "@gongkai/catalogue";
import { editions, matrixApplicants } from "@gongkai/contracts";
import fc from "fast-check";
import { expect, it } from "vitest";
import { Random } from "../random.js";
import { drawFacts, type ReportFacts } from "./report-facts.js";

/** Adds the terms up as `read` has them; undefined where one is unknown, as where a report does not speak of it. */
function sumOf(terms: readonly string[], read: (term: string) => number | undefined): number | undefined {
  let sum = 0;
  for (const term of terms) {
    const value = read(term);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}

/** Every way of reading the terms of an identity in a report: by document, by column or by row of the matrix. */
function readings(forEach: string, { year, matrix }: ReportFacts): ((term: string) => number | undefined)[] {
  if (forEach === "document") return [(term) => year.get(term)];
  if (forEach === "applicant") return matrixApplicants.map((_, at) => (term) => matrix.get(term)?.[at]);
  const columns = matrixApplicants as readonly string[];
  return [...matrix.values()].map((row) => (term) => row[columns.indexOf(term)]);
}

it("draws numbers of which every identity of the catalogue holds", () => {
  const checked = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...editions), fc.integer({ min: 1, max: 6 }), (seed, edition, scale) => {
      const facts = drawFacts(new Random(seed), edition, scale);
      for (const { name, editions: where, forEach, left, relation, right } of identities) {
        if (!where.includes(edition)) continue;
        for (const read of readings(forEach, facts)) {
          const sums = [sumOf(left, read), sumOf(right, read)] as const;
          if (sums[0] === undefined || sums[1] === undefined) continue;
          checked.add(`${name} ${edition}`);
          if (relation === "=") expect(sums[0], name).toBe(sums[1]);
          else expect(sums[0], name).toBeGreaterThanOrEqual(sums[1]);
        }
      }
    }),
    { numRuns: 300 },
  );
  const wanted = identities.flatMap(({ name, editions: where }) => where.map((edition) => `${name} ${edition}`));
  expect([...checked].sort()).toEqual([...new Set(wanted)].sort());
});
