import type { Fact } from "@gongkai/contracts";
import { extract } from "@gongkai/extraction";
import { damages, type Specimen, specimens } from "@gongkai/specimens";
import fc from "fast-check";
import { expect, test } from "vitest";

const names = damages.map(({ name }) => name);

/** A specimen of one to three kinds of damage, at random; undefined where no document can have them together. */
const damaged = fc
  .record({
    seed: fc.integer({ min: 0, max: 1_000_000 }),
    chosen: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 }),
  })
  .map(({ seed, chosen }): Specimen | undefined => {
    try {
      return [...specimens({ seed, count: 1, damage: chosen.join("+") })][0];
    } catch {
      return undefined;
    }
  })
  .filter((specimen) => specimen !== undefined);

test("every quote of a damaged document is its text at its place, and holds the number", () => {
  fc.assert(
    fc.property(damaged, ({ bytes }) => holds(bytes)),
    { numRuns: 300 },
  );
});

test.each(names)("%s: offsets lead to the quote", (damage) => {
  for (const { bytes } of specimens({ seed: 77, count: 3, damage })) holds(bytes);
});

function holds(bytes: Uint8Array): void {
  const { outcome, text } = extract(bytes);
  if (outcome.status !== "parsed" || text === null) return;
  for (const { start, end } of [...outcome.sections, ...outcome.diagnostics, ...outcome.facts.map((f) => f.evidence)])
    expect(start <= end && end <= text.length).toBe(true);
  for (const fact of outcome.facts) {
    const { quote, start, end } = fact.evidence;
    expect(text.slice(start, end)).toBe(quote);
    const digits = writtenDigits(fact);
    if (digits !== null) expect(digits).toContain(String(Math.abs(fact.value)).replace(".", ""));
  }
}

/** The digits of a quote in the usual form; null where the number is written in another way. */
function writtenDigits({ status, evidence: { quote } }: Fact): string | null {
  if (status === "stated_none" || status === "inferred") return null;
  const usual = quote.normalize("NFKC");
  if (/[万萬亿億〇一二两兩三四五六七八九十百千零元]/.test(usual)) return null;
  const digits = usual.replace(/\D/g, "");
  return digits === "" ? null : digits;
}
