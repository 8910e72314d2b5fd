import type { Verdict } from "./compare-facts.js";

/** Counts of facts, from which recall and precision follow. */
export interface Tally {
  right: number;
  /** Facts the truth asks for. */
  wanted: number;
  /** Facts the report gives. */
  given: number;
  rightNonZero: number;
  wantedNonZero: number;
}

export function emptyTally(): Tally {
  return { right: 0, wanted: 0, given: 0, rightNonZero: 0, wantedNonZero: 0 };
}

/** Adds one verdict. An optional fact that is given wrong counts against precision only. */
export function count(tally: Tally, { kind, want, optional }: Verdict): void {
  const right = kind === "right" ? 1 : 0;
  const wanted = kind === "right" || (kind !== "extra" && !optional) ? 1 : 0;
  const nonZero = want === 0 ? 0 : 1;
  tally.right += right;
  tally.wanted += wanted;
  tally.given += kind === "miss" ? 0 : 1;
  tally.rightNonZero += right * nonZero;
  tally.wantedNonZero += wanted * nonZero;
}

export function add(into: Tally, tally: Tally): void {
  for (const name of Object.keys(into) as (keyof Tally)[]) into[name] += tally[name];
}

export const recall = (tally: Tally): number => share(tally.right, tally.wanted);
/** 0 for a report that gives nothing though something was asked: a refusal is no precise answer. */
export const precision = (tally: Tally): number => share(tally.right, tally.given || Math.min(tally.wanted, 1));
export const recallNonZero = (tally: Tally): number => share(tally.rightNonZero, tally.wantedNonZero);

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** The mean over documents; 1 over none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
