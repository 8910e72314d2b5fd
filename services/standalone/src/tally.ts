import type { Outcome, RejectionReason } from "@gongkai/contracts";

/** What a run has done so far; at its end, what it did. Documents unless it says otherwise. */
export interface RunTally {
  /** Files read. */
  received: number;
  /** Of those, the ones whose bytes were stored before, in this run or an earlier one. */
  duplicates: number;
  /** Stored by an earlier run that was cut short, and parsed by this one. */
  resumed: number;
  /** Of those that were not duplicates, and of the resumed ones: extracted, loaded or about to be. */
  answered: number;
  parsed: number;
  rejected: Partial<Record<RejectionReason, number>>;
  facts: number;
  editions: Record<string, number>;
  scripts: Record<string, number>;
  /** Files and folders that could not be read. */
  unreadable: number;
}

export function emptyTally(): RunTally {
  return {
    received: 0,
    duplicates: 0,
    resumed: 0,
    answered: 0,
    parsed: 0,
    rejected: {},
    facts: 0,
    editions: {},
    scripts: {},
    unreadable: 0,
  };
}

/** Adds what became of one document. */
export function countOutcome(tally: RunTally, outcome: Outcome): void {
  if (outcome.status === "rejected") {
    increment(tally.rejected as Record<string, number>, outcome.rejection.reason);
    return;
  }
  tally.parsed++;
  tally.facts += outcome.facts.length;
  increment(tally.editions, outcome.edition);
  increment(tally.scripts, outcome.script);
}

function increment(counts: Record<string, number>, name: string): void {
  counts[name] = (counts[name] ?? 0) + 1;
}
