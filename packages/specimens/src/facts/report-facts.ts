import type { Edition } from "@gongkai/contracts";
import type { Random } from "../random.js";
import { drawProse2008 } from "./facts-2008.js";
import { drawStatistics } from "./facts-2014.js";
import { drawFixedSections } from "./facts-2019.js";

/** A part of a total under a name of the office's own: 工作动态类 of the disclosed, 土地征收类 of the applications. */
export interface NamedPart {
  readonly name: string;
  readonly value: number;
}

/** The numbers of one report, drawn before a word is written. Every sum of the catalogue's identities holds. */
export interface ReportFacts {
  /** The report year's own counts, by indicator. */
  readonly year: Map<string, number>;
  /** Counts since 2008, by indicator; edition 2008 only. */
  readonly cumulative: Map<string, number>;
  /** The rows of the matrix: seven numbers each, as `matrixApplicants`; editions 2019 and 2021 only. */
  readonly matrix: Map<string, readonly number[]>;
  /** The disclosed by category and the applications by topic; edition 2008 only. */
  readonly categories: NamedPart[];
  readonly topics: NamedPart[];
}

/** Draws the numbers of a report; `scale` is how much the organ has to count (Organ.scale). */
export function drawFacts(random: Random, edition: Edition, scale: number): ReportFacts {
  const facts: ReportFacts = { year: new Map(), cumulative: new Map(), matrix: new Map(), categories: [], topics: [] };
  if (edition === "2008") drawProse2008(random, scale, facts);
  else if (edition === "2014") drawStatistics(random, scale, facts);
  else drawFixedSections(random, edition, scale, facts);
  return facts;
}

/** A total with the parts that add up to it, by indicator. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** `sumOf("reconsideration.total", "upheld other")`: the parts stand beside their total, `reconsideration.upheld`. */
export function sumOf(total: string, names: string): Sum {
  const family = total.endsWith(".total") ? total.slice(0, -6) : total;
  return { total, parts: names.split(" ").map((name) => `${family}.${name}`) };
}

/** Puts down the parts, and the total as their sum. */
export function putSum(into: Map<string, number>, { total, parts }: Sum, values: readonly number[]): void {
  let sum = 0;
  for (let at = 0; at < parts.length; at++) {
    const value = values[at] as number;
    into.set(parts[at] as string, value);
    sum += value;
  }
  into.set(total, sum);
}
