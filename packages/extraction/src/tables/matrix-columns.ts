import type { Applicant } from "@gongkai/contracts";
import type { TableRow } from "../layout/rows.js";
import { columnHeads, matrixColumns } from "./matrix-labels.js";

/**
 * The order of the matrix's columns. Heads in reading order cannot tell it (总计 spans rows and is read before 商业企业), so an
 * order counts only where the sums of the rows bear it out: the official one unless they speak for another.
 */
export function columnOrder(rows: readonly TableRow[]): readonly Applicant[] {
  const full = rows.filter((row) => row.values.length === matrixColumns.length);
  const telling = full.filter((row) => row.values.some(({ value }) => value.kind === "number" && value.decimal !== "0"));
  if (telling.length === 0) return matrixColumns;
  const totalAt = (column: number) => telling.filter((row) => sumsTo(row, column)).length;
  const official = matrixColumns.length - 1;
  if (totalAt(official) * 2 >= telling.length) return matrixColumns;
  const first = totalAt(0) > totalAt(official) && totalAt(0) * 2 > telling.length;
  if (first) return ["total", ...matrixColumns.slice(0, -1)];
  return matrixColumns;
}

function sumsTo(row: TableRow, total: number): boolean {
  let sum = 0;
  row.values.forEach(({ value }, i) => {
    if (i !== total && value.kind === "number") sum += Number(value.decimal);
  });
  const stated = row.values[total]?.value;
  return stated?.kind === "number" && Number(stated.decimal) === sum;
}

/** Which applicants' heads a table names, so that a table with a column missing is known. Null where no heads are found. */
export function namedColumns(parts: readonly string[]): ReadonlySet<Applicant> | null {
  const named = new Set<Applicant>();
  for (const part of parts) {
    for (const [pattern, applicant] of columnHeads) {
      if (pattern.test(part)) {
        named.add(applicant);
        break;
      }
    }
  }
  return named.size >= 3 ? named : null;
}
