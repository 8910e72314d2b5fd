import type { Period } from "@gongkai/contracts";
import { factKey } from "../fact-key.js";
import type { FoundFact } from "../tables/cell-fact.js";
import type { Named } from "./subject.js";

/** A fact as a sentence states it. */
export interface Statement {
  readonly fact: FoundFact;
  /** Believed only where the document says the same in no stronger words. */
  readonly weak: boolean;
  /** Believed only where the document does not say the same elsewhere, in however weak words. */
  readonly weakest?: boolean;
  /** Counted up to a closing date (截至12月底), since when the words leave open. */
  readonly asOf?: boolean;
  /** Said to be all of the year: what is counted besides of the same events is of one subject. */
  readonly inAll?: boolean;
}

/** What the sentences of a document have stated so far. */
export class Statements {
  private readonly all: Statement[] = [];
  /** The first count of the year of each indicator: asked for by many numbers, of documents with many statements. */
  private readonly firstOfYear = new Map<number, FoundFact>();

  get length(): number {
    return this.all.length;
  }

  add(statement: Statement): void {
    this.all.push(statement);
    const { fact } = statement;
    if (fact.period === "year" && !this.firstOfYear.has(keyOf(fact))) this.firstOfYear.set(keyOf(fact), fact);
  }

  /** What was stated of one count of the year from `from` on; null where it was not. */
  ofYear(from: number, { indicator, applicant }: Pick<Named, "indicator" | "applicant">): FoundFact | null {
    if (from === 0) return this.firstOfYear.get(keyOf({ indicator, period: "year", applicant })) ?? null;
    for (let at = from; at < this.all.length; at++) {
      const { fact } = this.all[at]!;
      if (fact.indicator === indicator && fact.applicant === applicant && fact.period === "year") return fact;
    }
    return null;
  }

  /** Makes what was stated of one count from `from` on give way. */
  weaken(from: number, { indicator, applicant }: Pick<Named, "indicator" | "applicant">, period: Period): void {
    for (let at = from; at < this.all.length; at++) {
      const statement = this.all[at]!;
      const { fact } = statement;
      if (fact.indicator === indicator && fact.applicant === applicant && fact.period === period)
        this.all[at] = { ...statement, weak: true };
    }
  }

  /** Makes one statement give way. */
  weakenOne(statement: Statement): void {
    this.all[this.indexOf(statement)] = { ...statement, weak: true };
  }

  /** Takes back one statement of this sentence. */
  withdraw(statement: Statement): void {
    this.all.splice(this.indexOf(statement), 1);
    if (this.firstOfYear.get(keyOf(statement.fact)) === statement.fact) this.firstOfYear.delete(keyOf(statement.fact));
  }

  /** Where a statement stands, even if it has been made to give way since. */
  private indexOf({ fact }: Statement): number {
    return this.all.findLastIndex((each) => each.fact === fact);
  }

  /** The facts: weak ones only where no stronger says the same, each of its time. */
  facts(): FoundFact[] {
    const strong = new Set<number>();
    /** The last count of the year that no closing date is set to. */
    const ofYear = new Map<number, number>();
    const wholes = new Map<number, number>();
    for (const { fact, weak, asOf, inAll } of this.all) {
      if (weak) continue;
      const key = keyOf(fact);
      strong.add(key);
      if (inAll === true) wholes.set(key, Math.max(Number(fact.decimal), wholes.get(key) ?? 0));
      if (asOf !== true && fact.period === "year" && fact.category === null) ofYear.set(key, Number(fact.decimal));
    }
    const weakly = new Set(this.all.filter(({ weakest }) => weakest !== true).map(({ fact }) => keyOf(fact)));
    const facts: FoundFact[] = [];
    for (const { fact, weak, weakest, asOf, inAll } of this.all) {
      if ((weak && strong.has(keyOf(fact))) || (weakest === true && weakly.has(keyOf(fact)))) continue;
      // 此后召开发布会22场。全年召开发布会58场.
      if (inAll !== true && Number(fact.decimal) < (wholes.get(keyOf(fact)) ?? 0)) continue;
      // 2012年公开192条。截止2012年12月已公开840条: more than the year's own count began before the year.
      const own = asOf === true && fact.category === null ? ofYear.get(keyOf(fact)) : undefined;
      facts.push(own !== undefined && Number(fact.decimal) > own ? { ...fact, period: "cumulative" } : fact);
    }
    return facts;
  }
}

function keyOf({ indicator, period, applicant }: Pick<FoundFact, "indicator" | "period" | "applicant">): number {
  return factKey(indicator, period, applicant);
}
