import type { Fact } from "@gongkai/contracts";
import type { StoredFact } from "@gongkai/warehouse";

/** What makes a fact: two statements of one key are told apart by their order. */
export interface FactKey {
  readonly indicator: string;
  readonly period: string;
  readonly applicant: string;
  readonly category: string | null;
  readonly origin: string;
}

/** A fact that another reading of the same document would add, take away or change; `null` where there is none. */
export interface FactChange extends FactKey {
  readonly change: "appears" | "vanishes" | "changes";
  readonly before: number | null;
  readonly after: number | null;
}

/** Facts of one document as stored, and as read now: what would change. Values are equal when their millionths are. */
export function diffFacts(stored: readonly StoredFact[], fresh: readonly Fact[]): FactChange[] {
  const before = byKey(stored);
  const after = byKey(fresh);
  const changes: FactChange[] = [];
  for (const [key, { fact, values }] of new Map([...before, ...after])) {
    const old = before.get(key)?.values ?? [];
    const now = after.get(key)?.values ?? [];
    for (let at = 0; at < Math.max(old.length, now.length, values.length); at++) {
      const change = changeOf(old[at], now[at]);
      if (change !== undefined)
        changes.push({ ...keyOf(fact), change, before: old[at] ?? null, after: now[at] ?? null });
    }
  }
  return changes;
}

function changeOf(before: number | undefined, after: number | undefined): FactChange["change"] | undefined {
  if (before === undefined) return "appears";
  if (after === undefined) return "vanishes";
  return Math.round(before * 1e6) === Math.round(after * 1e6) ? undefined : "changes";
}

function byKey(facts: readonly (FactKey & { readonly value: number })[]) {
  const groups = new Map<string, { fact: FactKey; values: number[] }>();
  for (const fact of facts) {
    const key = JSON.stringify(Object.values(keyOf(fact)));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { fact, values: [fact.value] });
    else group.values.push(fact.value);
  }
  return groups;
}

function keyOf({ indicator, period, applicant, category, origin }: FactKey): FactKey {
  return { indicator, period, applicant, category: category === "" ? null : category, origin };
}
