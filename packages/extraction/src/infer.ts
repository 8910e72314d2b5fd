import type { Edition } from "@gongkai/contracts";
import { type CataloguedFact, catalogued } from "./catalogued.js";
import { factKey } from "./fact-key.js";
import { type Sum, sumsFor } from "./sums.js";
import type { OpenCell, Remark } from "./tables/cell-fact.js";
import { statedValues, type Values } from "./values.js";

/** What the sums make of the cells that cannot be read. */
export interface Inference {
  readonly facts: readonly CataloguedFact[];
  /** Of the cells that the sums leave open. */
  readonly remarks: readonly Remark[];
  /** Sums that gave a value or lack one: they can say nothing of the cells in them. */
  readonly spent: ReadonlySet<Sum>;
}

const nothing: Inference = { facts: [], remarks: [], spent: new Set() };

/** An unreadable or lost cell that is still to be settled. */
interface Unknown {
  readonly key: number;
  readonly cell: OpenCell & { readonly reading: string };
}

/**
 * Gives unreadable cells the one value that the sums leave. A sum whose other cells are all there gives the value; every
 * other sum in which the cell is the only unknown must agree, and none of them may hold a cell that contradicts another sum:
 * a misread digit moves nothing. 0 is never inferred, since the cell may have been blank.
 */
export function infer(facts: readonly CataloguedFact[], open: readonly OpenCell[], edition: Edition): Inference {
  if (open.every(({ reading }) => reading === null)) return nothing;
  const values = statedValues(facts);
  const known = values.copy();
  const unknowns = new Map<number, Unknown>();
  for (const cell of open) {
    const key = factKey(cell.indicator, cell.period, cell.applicant);
    if (cell.reading === null) {
      if (!known.has(key)) known.set(key, 0);
    } else if (!unknowns.has(key)) unknowns.set(key, { key, cell: { ...cell, reading: cell.reading } });
  }
  // A sentence or a second copy that states the value says nothing of whether this cell's was the same.
  for (const key of unknowns.keys()) known.delete(key);

  const has = (key: number) => values.has(key) || unknowns.has(key);
  const sums = sumsFor(edition, has).filter(({ isBound }) => !isBound);
  const touching = sums.filter((sum) => keysOf(sum).some((key) => unknowns.has(key)));
  const contradicted = new Set(
    sums
      .filter((sum) => !keysOf(sum).some((key) => unknowns.has(key)) && isContradicted(sum, known))
      .flatMap((sum) => keysOf(sum)),
  );
  const inferred: CataloguedFact[] = [];
  for (let before = -1; before !== inferred.length && unknowns.size > 0; ) {
    before = inferred.length;
    for (const { key, cell } of [...unknowns.values()]) {
      const telling = touching.filter((sum) => isOnlyUnknown(key, sum, unknowns));
      const candidates = new Set(telling.map((sum) => missingIn(sum, key, known)));
      const [value] = candidates;
      const check = telling.find((sum) => keysOf(sum).every((other) => other === key || known.has(other)));
      if (value === undefined || check === undefined || candidates.size > 1) continue;
      if (!Number.isInteger(value) || value <= 0 || !agrees(cell.reading, value)) continue;
      if (telling.some((sum) => keysOf(sum).some((other) => contradicted.has(other)))) continue;
      if (values.has(key) && values.get(key) !== value) continue;
      inferred.push(inferredFact(cell, value, check));
      known.set(key, value);
      unknowns.delete(key);
    }
  }
  const given = new Set(inferred.map(({ check }) => check));
  return {
    facts: inferred,
    remarks: [...unknowns.values()].map(({ cell }) => unreadable(cell)),
    spent: new Set(touching.filter((sum) => given.has(sum.name) || keysOf(sum).some((key) => unknowns.has(key)))),
  };
}

function keysOf({ left, right }: Sum): readonly number[] {
  return [...left, ...right];
}

/** Left less right; what is not known counts nothing. */
function imbalance({ left, right }: Sum, known: Values): number {
  return known.sumOf(left) - known.sumOf(right);
}

/** Whether a sum is stated and does not hold. One part of several says nothing: the others may not be in the form. */
function isContradicted(sum: Sum, known: Values): boolean {
  const isStated = known.has(sum.left[0] as number) && known.countOf(sum.right) >= Math.min(2, sum.right.length);
  return isStated && imbalance(sum, known) !== 0;
}

function isOnlyUnknown(key: number, sum: Sum, unknowns: ReadonlyMap<number, Unknown>): boolean {
  const keys = keysOf(sum);
  return keys.includes(key) && keys.every((other) => other === key || !unknowns.has(other));
}

function missingIn(sum: Sum, key: number, known: Values): number {
  const difference = imbalance(sum, known);
  return sum.left.includes(key) ? -difference : difference;
}

/** Whether a value fits what can be read of its cell: 1?5 may be 125. */
function agrees(reading: string, value: number): boolean {
  const pattern = reading.replace(/,/g, "").replace(/[^\d]+/g, "\\d+");
  return new RegExp(`^(?:${pattern})$`).test(String(value));
}

function inferredFact(cell: OpenCell, value: number, { name }: Sum): CataloguedFact {
  return catalogued({
    indicator: cell.indicator,
    period: cell.period,
    applicant: cell.applicant,
    category: null,
    decimal: String(value),
    unit: "",
    status: "inferred",
    origin: "table",
    start: cell.start,
    end: cell.end,
    check: name,
  });
}

function unreadable({ start, end }: OpenCell): Remark {
  return {
    severity: "warning",
    code: "unreadable_cell",
    message: "A cell of a table cannot be read, and the sums do not leave exactly one value for it.",
    start,
    end,
  };
}
