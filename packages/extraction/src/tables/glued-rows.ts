import type { Period } from "@gongkai/contracts";
import type { TableRow, Value } from "../layout/rows.js";
import type { FoundFact, Remark } from "./cell-fact.js";
import { cumulativeOf, type GluedPair } from "./glued-pairs.js";
import { partTwo } from "./joined-numbers.js";
import type { Column } from "./statistics-columns.js";
import { topicOf } from "./statistics-labels.js";

/** The two cells of a row that nothing parts (0 and 7: 07), what is cumulative no less than the year's; else null. */
export function partGlued(row: TableRow, columns: readonly Column[]): readonly Value[] | null {
  const periods = gluedPeriods(row, columns);
  return periods === null ? null : partTwo(row.values, cumulativeOf(periods));
}

/** What the two columns count whose numbers a row's one number may be: it stands right behind the row's unit. Else null. */
function gluedPeriods(row: TableRow, [first, second, third]: readonly Column[]): readonly [Period, Period] | null {
  const { labels, values, unit, delimited } = row;
  const [label, value] = [labels.at(-1), values[0]];
  if (delimited || values.length !== 1 || label === undefined || value?.value.kind !== "number") return null;
  if (unit === "" || value.start !== label.end + unit.length) return null;
  return third === undefined && isPeriod(first) && isPeriod(second) ? [first, second] : null;
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

/** The rows of one table in which one number stands for two columns. */
export class GluedRows {
  private readonly pairs: GluedPair[] = [];
  /** Topics of rows with one digit for two columns, so that blank cells have left nothing. */
  private readonly blanks = new Set<string>();

  /** Takes note of a row, with the facts that it gave. `short`: the remark that it gave none. */
  note(row: TableRow, indicator: string, columns: readonly Column[], facts: readonly FoundFact[], short: Remark): void {
    const periods = gluedPeriods(row, columns);
    if (periods === null) return;
    const value = row.values[0] as Value;
    const unit = value.value.unit || row.unit;
    if (value.text.length === 1) this.blanks.add(topicOf(indicator));
    else this.pairs.push({ indicator, periods, value, unit, facts, short, mayBeOne: false });
  }

  /** The numbers noted; those that may as well be one number beside a blank cell give nothing by themselves. */
  settled(): { pairs: readonly GluedPair[]; withdrawn: Withdrawn } {
    const withdrawn = { facts: new Set<FoundFact>(), remarks: [] as Remark[] };
    const pairs = this.pairs.map((pair): GluedPair => {
      const topic = topicOf(pair.indicator);
      // What there is of an office's own is never added up over the years: its cumulative cell is often blank.
      const mayBeOne = !pair.value.text.startsWith("0") && (topic === "institution" || this.blanks.has(topic));
      if (!mayBeOne) return pair;
      for (const fact of pair.facts) withdrawn.facts.add(fact);
      if (pair.facts.length > 0) withdrawn.remarks.push(pair.short);
      return { ...pair, facts: [], mayBeOne };
    });
    return { pairs, withdrawn };
  }
}
