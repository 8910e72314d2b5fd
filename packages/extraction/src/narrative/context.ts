import type { Period } from "@gongkai/contracts";
import type { Quantity } from "../quantity/quantities.js";
import type { Statement } from "./statements.js";
import type { Antecedent } from "./what-counts.js";

/** What a sentence leaves to the next one. */
export interface Context {
  /** The time of its main count. */
  readonly period: Period;
  /** What it spoke of last; its unit is "" where it counted nothing. */
  readonly last: Antecedent | null;
  /** What it said a portal disclosed, which kinds that follow may divide. */
  readonly portal: Statement | null;
  /** Its count of what was disclosed, where that was its last. */
  readonly disclosed: Quantity | null;
  /** The time of that count. */
  readonly disclosedIn: Period;
}

/** What the first sentence of a document finds. */
export const noContext: Context = { period: "year", last: null, portal: null, disclosed: null, disclosedIn: "year" };
