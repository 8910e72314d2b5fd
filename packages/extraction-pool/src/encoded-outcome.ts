import type { Outcome, OutcomeHead } from "@gongkai/contracts";

/** An outcome on its way: few of those who hand it on look at what was read, and none of them has to write it again. */
export interface EncodedOutcome {
  readonly outcome: OutcomeHead;
  /**
   * The whole outcome and, of a report, the `text` that its offsets count in: one JSON object. Threads exchange strings
   * faster than objects, and no slower than bytes, each of which is memory outside the heap.
   */
  readonly json: string;
}

/** Writes an outcome. Only of reports is the text kept. */
export function encodeOutcome(outcome: Outcome, text: string | null): EncodedOutcome {
  const json = JSON.stringify({ ...outcome, text: outcome.status === "parsed" ? text : null });
  return { outcome: headOf(outcome), json };
}

/** The whole outcome and its text, as they were written. */
export function decodeOutcome({ json }: EncodedOutcome): { outcome: Outcome; text: string | null } {
  const { text, ...outcome } = JSON.parse(json) as Outcome & { text: string | null };
  return { outcome: outcome as Outcome, text };
}

function headOf(outcome: Outcome): OutcomeHead {
  if (outcome.status === "rejected") {
    const { diagnostics: _, ...head } = outcome;
    return head;
  }
  const { sections: _, facts: __, checks: ___, diagnostics: ____, ...head } = outcome;
  return head;
}
