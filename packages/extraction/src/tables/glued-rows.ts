import type { Period } from "@gongkai/contracts";
import type { TableRow, Value } from "../layout/rows.js";
import type { FoundFact, Remark } from "./cell-fact.js";
import { cumulativeOf, type GluedPair } from "./glued-pairs.js";
import { partTwo } from "./joined-numbers.js";
import type { Column } from "./statistics-columns.js";
import { topicOf } from "./statistics-labels.js";

/** The two cells of a row that nothing parts (0 and 7: 07), what is cumulative no less than the year's; else null. */
export function partGlued(row: TableRow, columns: readonly Column[]): readonly Value[] | null {
  const periods = periodsOfOne(row, columns);
  return periods === null || !isGlued(row) ? null : partTwo(row.values, cumulativeOf(periods));
}

/** What the two columns count in which a row of loose text has one number; else null. */
function periodsOfOne(row: TableRow, [first, second, third]: readonly Column[]): readonly [Period, Period] | null {
  const { labels, values, delimited } = row;
  if (delimited || values.length !== 1 || labels.length === 0 || values[0]?.value.kind !== "number") return null;
  return third === undefined && isPeriod(first) && isPeriod(second) ? [first, second] : null;
}

/** Whether a row's number stands right behind its unit, so that it may be those of two cells. */
function isGlued({ labels, values, unit }: TableRow): boolean {
  return unit !== "" && values[0]?.start === (labels.at(-1)?.end ?? 0) + unit.length;
}

function isPeriod(column: Column | undefined): column is Period {
  return column !== undefined && column !== "skip" && column !== "another_year";
}

/** What rows gave by themselves, and do not any more. */
interface Withdrawn {
  readonly facts: ReadonlySet<FoundFact>;
  /** That they give nothing. */
  readonly remarks: readonly Remark[];
}

/** No number begins with 0. */
function isTwo({ value: { text } }: GluedPair): boolean {
  return text.length > 1 && text.startsWith("0");
}

/** So many rows of one number each are a table one of whose columns is blank. */
const fewestAlone = 4;

/** The rows of one table that have one number for two columns. */
export class GluedRows {
  private readonly pairs: GluedPair[] = [];
  /** Those whose facts hold unless one column is blank throughout. */
  private readonly nones = new Set<GluedPair>();
  /** Topics of rows with one digit for two columns, so that blank cells have left nothing. */
  private readonly blanks = new Set<string>();

  /** Takes note of a row, with the facts that it gave. `short`: the remark that it gave none. */
  note(row: TableRow, indicator: string, columns: readonly Column[], facts: readonly FoundFact[], short: Remark): void {
    const periods = periodsOfOne(row, columns);
    if (periods === null) return;
    const value = row.values[0] as Value;
    const unit = value.value.unit || row.unit;
    if (value.text.length === 1) this.blanks.add(topicOf(indicator));
    this.pairs.push({ indicator, periods, value, unit, facts, short, mayBeOne: !isGlued(row), isAlone: false });
  }

  /** Takes note of a row whose one number is 0, so that it tells by itself that there was none in the year. */
  noteNone(...noted: Parameters<GluedRows["note"]>): void {
    const before = this.pairs.length;
    this.note(...noted);
    for (const pair of this.pairs.slice(before)) this.nones.add(pair);
  }

  /**
   * The numbers noted; those that may as well be one number beside a blank cell give nothing by themselves. `found`: the facts
   * of all rows of the table.
   */
  settled(found: readonly FoundFact[]): { pairs: readonly GluedPair[]; withdrawn: Withdrawn } {
    const withdrawn = { facts: new Set<FoundFact>(), remarks: [] as Remark[] };
    const isAlone = this.areAlone(found);
    const unsettled = isAlone ? this.pairs : this.pairs.filter((pair) => !this.nones.has(pair));
    const pairs = unsettled.map((pair): GluedPair => {
      const topic = topicOf(pair.indicator);
      // What there is of an office's own is never added up over the years: its cumulative cell is often blank.
      const isDoubtful = isAlone || topic === "institution" || this.blanks.has(topic);
      const mayBeOne = pair.mayBeOne || (isDoubtful && !isTwo(pair));
      if (!mayBeOne) return pair;
      for (const fact of pair.facts) withdrawn.facts.add(fact);
      if (pair.facts.length > 0) withdrawn.remarks.push(pair.short);
      return { ...pair, facts: [], mayBeOne, isAlone };
    });
    return { pairs, withdrawn };
  }

  /** Whether no row of the table has two numbers, so that one column is blank throughout. */
  private areAlone(found: readonly FoundFact[]): boolean {
    const ofPairs = new Set(this.pairs.flatMap(({ facts }) => facts));
    return (
      this.pairs.length >= fewestAlone &&
      this.blanks.size > 0 &&
      !this.pairs.some(isTwo) &&
      found.every((fact) => ofPairs.has(fact))
    );
  }
}
