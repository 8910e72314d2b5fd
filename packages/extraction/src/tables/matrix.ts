import { type Applicant, matrixApplicants } from "@gongkai/contracts";
import type { Part, TableRow, Value } from "../layout/rows.js";
import { holding } from "../without.js";
import { type FoundFact, type OpenCell, type Remark, TableCells, type TableReading } from "./cell-fact.js";
import { joinCutRows, type MatrixRow } from "./cut-rows.js";
import { joined } from "./joined.js";
import { partJoined } from "./joined-numbers.js";
import { partBySums } from "./joined-rows.js";
import { alignLongRow, joinParted, waysToJoin } from "./long-rows.js";
import { losesCharacters } from "./lost-characters.js";
import { columnsOf } from "./matrix-columns.js";
import { matrixRowOf, matrixRows } from "./matrix-labels.js";
import type { PlacedRow } from "./matrix-sums.js";
import { addsUp, rowSum } from "./row-sum.js";
import { type Placement, placeShortRows } from "./short-rows.js";

/** A matrix of the document: its rows, and the text of its head. */
interface Matrix {
  readonly entries: MatrixRow[];
  readonly head: string;
}

/**
 * Reads the matrix of section 三 (editions 2019 and 2021). Rows count by their labels, columns by their heads, their number
 * and the rows' sums. Rows without a label are placed only between two labelled ones, when exactly as many are missing
 * there and the sums hold; rows with fewer cells give what the sums fix; what stays open gives a diagnostic and no fact.
 */
export function readMatrix(rows: readonly TableRow[]): TableReading {
  const facts: FoundFact[] = [];
  const remarks: Remark[] = [];
  const open: OpenCell[] = [];
  const taken = new Set<TableRow>();
  for (const { entries, head } of findMatrices(rows)) {
    for (const { row } of entries) taken.add(row);
    const width = usualWidth(entries);
    const order =
      columnsOf(
        head,
        width,
        entries.map(({ row }) => row),
      ) ?? (width < matrixApplicants.length && /商业|科研/.test(head) ? matrixApplicants : null);
    if (order === null) {
      const first = entries[0] as MatrixRow;
      remarks.push({
        severity: "warning",
        code: "columns_unknown",
        message: `The applications table has ${width} columns and its heads do not tell which.`,
        start: first.row.start,
        end: first.row.end,
      });
      continue;
    }
    const cells = new TableCells(facts, remarks);
    const inOrder = isInOrder(entries);
    const trimmed = entries
      .flatMap((entry, i) => withoutRowsBehind(entry, order, inOrder || misses(entry, entries[i + 1]) ? [1, 0] : [1]))
      .map(({ row, values, index }): MatrixRow => ({ row, values: cellsOf(values, order), index }));
    const whole = joinCutRows(trimmed, order.length);
    const placed = partBySums(placeUnlabelled(whole, order, remarks), order);
    const short = placeShortRows(placed, order);
    for (const entry of placed) {
      const { row, values } = entry;
      const indicator = (matrixRows[entry.index] as { indicator: string }).indicator;
      const placement = short.get(entry);
      if (placement !== undefined && isOpen(placement, values)) remarks.push(shortRow(row));
      for (const applicant of placement?.lost ?? []) cells.lost({ indicator, period: "year", applicant }, row);
      for (const [applicant, cell] of placement?.cells ?? assign(values, order)) {
        cells.take({ indicator, period: "year", applicant }, cell);
      }
    }
    open.push(...cells.open);
  }
  return { facts, remarks, open, rows: taken };
}

const lastRow = matrixRows.length - 1;
/** A group's name in front of its first row, whose own label is lost. */
const groupAlone = /^(?:三、本年度办理结果)?(?:\([三四五六]\))?(?:不予公开|无法提供|不予处理)$/;

/** The 收 of its first row's label, or what stands where it was lost. */
const mayBeginMatrix = holding("收?\ufffd");

/** Rows that may belong to a matrix, one list for each copy of it in the document. */
function findMatrices(rows: readonly TableRow[]): Matrix[] {
  const matrices: Matrix[] = [];
  let current: Matrix | null = null;
  let ended = false;
  let headFrom = 0;
  for (const [i, row] of rows.entries()) {
    if (current === null && !row.labels.some(({ text }) => mayBeginMatrix(text))) continue;
    const isRow = row.values.length >= 2 || isRunTogether(row.values);
    const worth =
      (isRow || (row.delimited && row.values.length > 0)) && (current !== null || mayBeFirst(joined(row.labels)));
    const index = worth ? matrixRowOf(labelOf(row, rows[i + 1])) : null;
    if (index === 0 && isRow) {
      current = { entries: [], head: headOf(rows, headFrom, i) };
      matrices.push(current);
      ended = false;
      headFrom = i + 1;
    }
    if (current === null) continue;
    if (index === null && (ended || row.labels.some(({ text }) => /行政复议|行政诉讼/.test(text)))) {
      current = null;
      continue;
    }
    if (index === null && (row.values.length < 3 || (row.labels.length > 0 && !groupAlone.test(joined(row.labels)))))
      continue;
    current.entries.push({ row, values: row.values, index });
    ended ||= index === lastRow;
  }
  return matrices;
}

/** Whether one number may be the cells of a row: a digit each at least. */
function isRunTogether([value]: readonly Value[]): boolean {
  return value !== undefined && value.text.length >= matrixApplicants.length && /^\d+$/.test(value.text);
}

function mayBeFirst(labels: string): boolean {
  return labels.includes("新收") || losesCharacters(labels);
}

/** Longest head of a matrix, in characters. */
const longestHead = 400;

/** The labels of the rows up to the matrix's first one and in it, back to the last row of numbers, from 申请人情况 on where it stands there. */
function headOf(rows: readonly TableRow[], from: number, first: number): string {
  let head = "";
  for (let i = first; i >= from && head.length < longestHead; i--) {
    const { labels, values } = rows[i] as TableRow;
    if (i < first && values.some(({ value }) => value.kind === "number")) break;
    head = joined(labels, "|") + head;
  }
  head = head.slice(-longestHead);
  return head.slice(Math.max(0, head.lastIndexOf("申请人情况")));
}

/** How many values most rows have, blanks beyond the official width not counted. */
function usualWidth(entries: readonly MatrixRow[]): number {
  const counts = new Map<number, number>();
  for (const { values } of entries) {
    const width = trimTo(values, matrixApplicants.length).length;
    counts.set(width, (counts.get(width) ?? 0) + (width > 2 ? 2 : 1));
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0] as [number, number])[0];
}

/** How the form's labels begin: 一、, (二), 3. */
const numbering = /^(?:[一二三四]、|\([一二三四五六七]\)|\d{1,2}[.、．])/;

function labelOf(row: TableRow, next: TableRow | undefined): string {
  const { labels } = row;
  if (row.delimited) {
    const label = joined(labels);
    const own = labels.at(-1);
    // Where heads stand in front of it, characters that it lost are looked for in it alone.
    return own !== undefined && labels.length > 1 && losesCharacters(own.text) && matrixRowOf(label) === null
      ? own.text
      : label;
  }
  // Loose text: the nearest pieces first, further back only while nothing is found, and not beyond where a label begins.
  for (const count of [1, 2, 3, 4, 6]) {
    const label = joined(labels.slice(-count));
    if (matrixRowOf(label) !== null) return label;
    const first = labels.slice(-count).findLastIndex(({ text }) => numbering.test(text));
    if (first !== -1) return joined([...labels.slice(-count).slice(first), ...restOf(next)]);
  }
  return "";
}

/** The end of a label in whose middle its row's numbers stand, as print centres them: what the next row's begins with. */
function restOf(next: TableRow | undefined): readonly Part[] {
  if (next === undefined || next.delimited) return [];
  return next.labels.slice(
    0,
    Math.max(
      0,
      next.labels.findIndex(({ text }) => numbering.test(text)),
    ),
  );
}

/**
 * Where cells follow each other and nothing ends a row, rows whose label is blank, or lost on a page's one line, stand behind
 * the one before them: parts them where their number and their sums allow it.
 */
function withoutRowsBehind(
  entry: MatrixRow,
  order: readonly Applicant[],
  gaps: readonly number[],
): readonly MatrixRow[] {
  for (const gap of gaps) {
    const rows = rowsBehind(entry, order, gap);
    if (rows !== null) return rows;
  }
  return [entry];
}

/** Whether the rows stand as the form has them; in a PDF's text numbers may stand in front of their labels. */
function isInOrder(entries: readonly MatrixRow[]): boolean {
  const told = entries.flatMap(({ index }) => index ?? []);
  return told.every((index, i) => i === 0 || index > told[i - 1]!);
}

/** Whether one row of the form is missing between two. */
function misses({ index }: MatrixRow, next: MatrixRow | undefined): boolean {
  return index !== null && next?.index === index + 2;
}

/** The rows, between which so many cells stand that would be labels. */
function rowsBehind({ row, values, index }: MatrixRow, order: readonly Applicant[], gap: number) {
  const width = order.length;
  const behind = (values.length - width) / (width + gap);
  if (behind < 1 || !Number.isInteger(behind)) return null;
  const total = order.indexOf("total");
  const rows: MatrixRow[] = [];
  for (let at = 0; at < values.length; at += width + gap) {
    const cells = values.slice(at, at + width);
    if (gap === 0 && cells.some(({ value }) => value.kind !== "number")) return null;
    if (gap === 1 && at > 0 && values[at - 1]?.value.kind !== "blank") return null;
    if (cells[total]?.value.kind !== "number" || !rowHolds(cells, order)) return null;
    rows.push({ row, values: cells, index: at === 0 ? index : null });
  }
  return rows;
}

/** The cells of a row in its columns, as far as its sum tells which of too many, or which parts of joined ones, these are. */
function cellsOf(values: readonly Value[], order: readonly Applicant[]): readonly Value[] {
  const within = trimTo(values, order.length);
  if (within.length === order.length && addsUp(within, order)) return within;
  const thousands = joinParted(within, order, false);
  if (thousands !== null) return thousands;
  const aligned = alignLongRow(values, order) ?? alignLongRow(within, order);
  const joined = waysToJoin(within, order, true);
  if (joined.length === 0) return aligned ?? partJoined(within, order) ?? within;
  // Where leaving cells out and joining them both make the sum hold the columns must tell.
  return aligned === null && joined.length === 1 ? (joined[0] as readonly Value[]) : within;
}

/** Drops blanks beyond the columns: lost merged cells leave them in front or behind, and lost labels what cannot be read in front. */
function trimTo(values: readonly Value[], width: number): readonly Value[] {
  if (values.length <= width) return values;
  let from = 0;
  let to = values.length;
  while (to - from > width && values[from]?.value.kind !== "number") from++;
  while (to - from > width && values[to - 1]?.value.kind === "blank") to--;
  return values.slice(from, to);
}

function assign(values: readonly Value[], order: readonly Applicant[]): [Applicant, Value][] {
  return values.map((value, i) => [order[i] as Applicant, value]);
}

/** Whether numbers of a short row found no place. */
function isOpen({ cells }: Placement, values: readonly Value[]): boolean {
  return cells.length < values.length && values.some(({ value }) => value.kind !== "blank" && value.decimal !== "0");
}

function shortRow({ start, end }: TableRow): Remark {
  return {
    severity: "warning",
    code: "short_row",
    message: "A row of the applications table has fewer or more cells than columns; only what its sums fix was taken.",
    start,
    end,
  };
}

/** Puts rows without a label where the order of the form leaves exactly room for them. */
function placeUnlabelled(matrix: readonly MatrixRow[], order: readonly Applicant[], remarks: Remark[]): PlacedRow[] {
  const placed: PlacedRow[] = [];
  const present = new Set(matrix.map(({ index }) => index));
  const splitOther = matrix.some(
    ({ index }) =>
      index !== null &&
      (matrixRows[index] as { indicator: string }).indicator.startsWith("applications.outcome.other."),
  );
  const skipped = new Set(
    matrixRows.flatMap(({ indicator }, i) =>
      (splitOther ? indicator === "applications.outcome.other" : /\.other\./.test(indicator)) ? [i] : [],
    ),
  );
  for (let i = 0; i < matrix.length; ) {
    const entry = matrix[i] as MatrixRow;
    if (entry.index !== null) {
      const first = splitOther && entry.index === wholeOther ? onlyRowBetween(placed.at(-1), matrix[i + 1]) : null;
      placed.push({ ...entry, index: first ?? entry.index });
      i++;
      continue;
    }
    let end = i;
    while (matrix[end]?.index === null) end++;
    // A matrix begins with a labelled row.
    const before = (placed.at(-1) as PlacedRow).index;
    const after = matrix[end]?.index ?? before;
    const missing: number[] = [];
    for (let index = before + 1; index < after; index++)
      if (!present.has(index) && !skipped.has(index)) missing.push(index);
    const run = matrix.slice(i, end);
    if (missing.length === run.length && run.every((row) => rowHolds(row.values, order))) {
      run.forEach((row, n) => {
        placed.push({ row: row.row, values: row.values, index: missing[n] as number });
      });
    } else {
      for (const { row } of run)
        remarks.push({
          severity: "warning",
          code: "row_without_label",
          message: "A row of the applications table has lost its label and its place cannot be told.",
          start: row.start,
          end: row.end,
        });
    }
    i = end;
  }
  return placed;
}

const wholeOther = matrixRows.findIndex(({ indicator }) => indicator === "applications.outcome.other");

/** The row of the form between two of a matrix, where there is just one: behind 其他处理 alone its first row's label is lost. */
function onlyRowBetween(before: PlacedRow | undefined, after: MatrixRow | undefined): number | null {
  return before !== undefined && after?.index === before.index + 2 ? before.index + 1 : null;
}

function rowHolds(values: readonly Value[], order: readonly Applicant[]): boolean {
  const { sum, total } = rowSum(values, order);
  return total === null || total === sum;
}
