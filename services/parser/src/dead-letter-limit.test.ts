import { classOf, type Outcome, type RejectionReason } from "@gongkai/contracts";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DeadLetterLimit } from "./dead-letter-limit.js";

const rejection = (reason: RejectionReason): Outcome => ({
  status: "rejected",
  reportId: "0".repeat(64),
  parserVersion: "1.0.0",
  rejection: { reason, class: classOf(reason), message: "", detail: {} },
  diagnostics: [],
});
const parsed = { status: "parsed" } as Outcome;
const outcomes = { parsed, refused: rejection("notice"), failed: rejection("no_facts"), late: rejection("timeout") };
type Name = keyof typeof outcomes;

/** Number of documents after which the limit was reached; undefined where it was not. */
function reachedAfter(limit: DeadLetterLimit, names: readonly Name[]): number | undefined {
  for (const [at, name] of names.entries()) {
    try {
      limit.note(outcomes[name]);
    } catch (error) {
      expect(error).toMatchObject({ code: "E_DEAD_LETTER_LIMIT" });
      return at + 1;
    }
  }
  return undefined;
}

test("it is reached exactly where the share of the last documents has failed", () => {
  const names = fc.array(fc.constantFrom<Name>("parsed", "refused", "failed", "late"), { maxLength: 60 });
  fc.assert(
    fc.property(
      names,
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (all, run, share) => {
        const fails = (name: Name) => name === "failed" || name === "late";
        const first = all.findIndex(
          (name, at) =>
            fails(name) && at + 1 >= run && all.slice(at + 1 - run, at + 1).filter(fails).length >= share * run,
        );
        expect(reachedAfter(new DeadLetterLimit({ share, run }), all)).toBe(first < 0 ? undefined : first + 1);
      },
    ),
  );
});

test("it says how many failed, and why", () => {
  const limit = new DeadLetterLimit({ share: 0.75, run: 4 });
  for (const name of ["failed", "parsed", "late"] as const) limit.note(outcomes[name]);
  expect(() => limit.note(outcomes.failed)).toThrow(/^3 of the last 4 documents failed \(no_facts 2, timeout 1\)/);
});

test("a copy goes on for itself, so that a batch that comes again counts once", () => {
  const limit = new DeadLetterLimit({ share: 1, run: 3 });
  limit.note(outcomes.failed);
  for (let tries = 0; tries < 5; tries++) expect(reachedAfter(limit.copy(), ["failed"])).toBeUndefined();
  expect(reachedAfter(limit.copy(), ["failed", "failed"])).toBe(2);
});

test("a share above 1 turns it off", () => {
  const limit = new DeadLetterLimit({ share: 1.1, run: 2 });
  expect(
    reachedAfter(
      limit,
      Array.from({ length: 10 }, () => "failed" as const),
    ),
  ).toBeUndefined();
});
