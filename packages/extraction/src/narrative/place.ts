import type { Level, Section } from "@gongkai/contracts";
import type { Prose } from "./prose.js";

/** A sentence where it stands. */
export interface Place {
  readonly prose: Prose;
  /** Where it begins in the prose. */
  readonly offset: number;
  /** What its section is about. */
  readonly kind: Section["kind"];
  /** The year reported on. */
  readonly year: number | null;
  /** The level of the office, where that is known. */
  readonly level: Level | null;
  /** A line before it that says what it lists, or "". */
  readonly lead: string;
  /** It stands under a heading that names one field of what is disclosed, or interpretation: (3)推进食品安全信息公开。 */
  readonly ofField: boolean;
}
