import type { Draft } from "./draft/draft.js";
import { factName, type TrueFact } from "./truth.js";

/**
 * Everything a report states, each name once: of a table and a sentence the table's statement, then the first; and what a
 * reader may infer.
 */
export function collectFacts({ blocks, inferable }: Draft): TrueFact[] {
  const facts: TrueFact[] = [];
  const names = new Set<string>();
  const take = (fact: TrueFact) => {
    const name = factName(fact);
    if (names.has(name)) return;
    names.add(name);
    facts.push(fact);
  };
  for (const block of blocks) {
    if (block.kind !== "table") continue;
    for (const row of block.table.rows) {
      for (const { fact } of row) {
        // One matrix has each applicant's number once, and no sentence tells applicants apart.
        if (fact?.applicant !== undefined) facts.push(fact);
        else if (fact !== undefined) take(fact);
      }
    }
  }
  for (const block of blocks)
    if (block.kind === "paragraph") for (const statement of block.statements) statement.facts.forEach(take);
  for (const fact of inferable) if (fact.applicant !== undefined || !names.has(factName(fact))) facts.push(fact);
  return facts;
}
