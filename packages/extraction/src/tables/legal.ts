import type { TableRow, Value } from "../layout/rows.js";
import { matchesOf } from "../matches-of.js";
import { holding } from "../without.js";
import { type FoundFact, type Remark, TableCells, type TableReading } from "./cell-fact.js";
import { choices } from "./choices.js";
import { joined } from "./joined.js";
import { partGroups } from "./joined-numbers.js";
import { trimBlanks } from "./trim-blanks.js";

const results = ["upheld", "corrected", "other", "pending", "total"] as const;
const groups = ["reconsideration", "litigation.direct", "litigation.after_reconsideration"] as const;
/** Columns of section 四 in the order of the official form: three groups of five. */
const columnsOfGroup = Object.fromEntries(
  groups.map((group) => [group, results.map((result) => `${group}.${result}`)]),
) as Record<(typeof groups)[number], string[]>;
const columns = groups.flatMap((group) => columnsOfGroup[group]);
const width = columns.length;

/** Characters that the heads of the form may have: three groups' names and fifteen columns', written out more than once. */
const longestHeads = 1000;

const groupHeads: readonly (readonly [RegExp, (typeof groups)[number]])[] = [
  [/复议后起诉/g, "litigation.after_reconsideration"],
  [/未经复议直接起诉|未经复议/g, "litigation.direct"],
  [/行政复议/g, "reconsideration"],
];

const headWords = /结果维持|维持(?:结果)?纠正|复议后起诉|未经复议|尚未审结/;
/** The first and the fourth head of a group; where print cuts 结果维/持 and 尚未审/结, their first halves. */
const firstHead = /维持|结果维/;
const fourthHead = /审结|尚未审/;

/** Whether a label may be one of the form's heads: most labels are passed over by it. */
const namesResult = holding("维复审");

/** Reads the table of section 四 (editions 2019 and 2021): one row of fifteen numbers, or three rows or tables of five. */
export function readLegal(rows: readonly TableRow[]): TableReading {
  const facts: FoundFact[] = [];
  const remarks: Remark[] = [];
  const cells = new TableCells(facts, remarks);
  const taken = new Set<TableRow>();
  let heads = "";
  let open = false;
  for (const row of rows) {
    const own = joined(row.labels);
    const isHead = row.values.length === 0 && (open || own.startsWith("行政复议"));
    if (isHead || (namesResult(own) && headWords.test(own))) {
      heads = (/行政复议行政诉讼|^行政复议/.test(own) ? "" : heads) + own;
      open = true;
    }
    if (!open || row.values.length === 0) continue;
    heads += own;
    if (heads.length > longestHeads) {
      open = false;
      heads = "";
    }
    // Heads that are broken over many lines are not remembered as far back as their first.
    if (!fourthHead.test(heads) || (!firstHead.test(heads) && row.values.length !== width)) continue;
    taken.add(row);
    const values =
      (row.delimited && row.values.length > 1 ? null : partGroups(row.values, groups.length, results.length)) ??
      trimBlanks(row.values, row.values.length > 10 ? width : results.length);
    if (values.length === width) take(values, columns, cells);
    else if (values.length === results.length) {
      const group = lastHead(heads);
      if (group !== null && fits(values, 0)) take(values, columnsOfGroup[group], cells);
      heads = "维持审结";
      continue;
    } else if (values.length > 10 && values.length < width) {
      const placed = placeMissing(values);
      for (const [column, value] of placed) take([value], [columns[column] as string], cells);
      if (placed.length < values.length)
        remarks.push({
          severity: "warning",
          code: "short_row",
          message:
            "The row of reconsideration and litigation has fewer cells than columns; only what its sums fix was taken.",
          start: row.start,
          end: row.end,
        });
    } else continue;
    open = false;
    heads = "";
  }
  return { facts, remarks, open: cells.open, rows: taken };
}

function take(values: readonly Value[], indicators: readonly string[], cells: TableCells): void {
  values.forEach((cell, i) => {
    cells.take({ indicator: indicators[i] as string, period: "year", applicant: "total" }, cell);
  });
}

function lastHead(heads: string): (typeof groups)[number] | null {
  let best: (typeof groups)[number] | null = null;
  let bestAt = -1;
  for (const [pattern, group] of groupHeads) {
    for (const match of matchesOf(pattern, heads)) {
      if (match.index > bestAt) {
        best = group;
        bestAt = match.index;
      }
    }
  }
  return best;
}

/** Whether the five values from `at` on sum up: the first four to the fifth, blanks counting nothing and lost ones anything. */
function fits(values: readonly (Value | null)[], at: number): boolean {
  const total = values[at + 4]?.value;
  if (total?.kind !== "number") return true;
  let sum = 0;
  let isOpen = false;
  for (let i = at; i < at + 4; i++) {
    const value = values[i]?.value;
    if (value?.kind === "number") sum += Number(value.decimal);
    isOpen ||= value?.kind === "unreadable";
  }
  return isOpen ? sum <= Number(total.decimal) : sum === Number(total.decimal);
}

/** Every way to leave out the missing columns that the groups' sums allow; what all ways agree on is certain. */
function placeMissing(values: readonly Value[]): [number, Value][] {
  if (width - values.length > 3) return [];
  const ways = choices(width, values.length).filter((way) => {
    const line: (Value | null)[] = new Array(width).fill(null);
    way.forEach((column, i) => {
      line[column] = values[i] as Value;
    });
    return line[4] && line[9] && line[14] && fits(line, 0) && fits(line, 5) && fits(line, 10);
  });
  return values.flatMap((value, i): [number, Value][] => {
    const places = new Set(ways.map((way) => way[i] as number));
    return places.size === 1 ? [[[...places][0] as number, value]] : [];
  });
}
