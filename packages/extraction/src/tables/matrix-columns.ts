import type { Applicant } from "@gongkai/contracts";
import type { TableRow } from "../layout/rows.js";
import { matrixColumns } from "./matrix-labels.js";

/** Words of the column heads. PDF text cuts heads over two lines, so their first halves count as well. */
const heads: readonly (readonly [RegExp, Applicant])[] = [
  [/自然人|自然/, "natural_person"],
  [/商业/, "business"],
  [/科研/, "research"],
  [/公益|社会公/, "social_welfare"],
  [/法律服/, "legal_service"],
  [/其他|其它/, "other_organization"],
  [/总计|合计|总$|总计$/, "total"],
];
const organizations = /法人或其他组织|法人和其他组织|法人及其他组织|法人或者其他组织/g;

/**
 * The columns of a matrix whose rows mostly have `width` values, in their order; null where heads and width do not agree.
 * Heads in reading order cannot tell the order (总计 spans rows and is read before 商业企业), so it is the official one unless
 * the rows' sums speak for another.
 */
export function columnsOf(headText: string, width: number, rows: readonly TableRow[]): readonly Applicant[] | null {
  const subdivided = /商业|科研|法律服/.test(headText);
  // The subtotal's own name holds 其他; what is left must name the column 其他 itself.
  const rest = headText.replace(organizations, "|");
  const named = new Set(heads.filter(([pattern]) => pattern.test(rest)).map(([, applicant]) => applicant));
  if (!subdivided && /法人/.test(headText)) {
    const columns: readonly Applicant[] = ["natural_person", "organization", "total"];
    return width === 3 ? columns : width === 2 && !named.has("total") ? columns.slice(0, 2) : null;
  }
  if (width === matrixColumns.length) return order(matrixColumns, rows, width);
  if (!subdivided) return null;
  const present = matrixColumns.filter((applicant) => named.has(applicant));
  if (present.length === width) return order(present, rows, width);
  const withoutTotal = matrixColumns.slice(0, -1);
  return width === withoutTotal.length && !named.has("total") ? withoutTotal : null;
}

/** The official order, or 总计 first where the sums of most rows say so and those of the official order do not. */
function order(columns: readonly Applicant[], rows: readonly TableRow[], width: number): readonly Applicant[] {
  const telling = rows.filter(
    (row) =>
      row.values.length === width && row.values.some(({ value }) => value.kind === "number" && value.decimal !== "0"),
  );
  const holds = (total: number) => telling.filter((row) => sumsTo(row, total)).length;
  const last = columns.length - 1;
  if (telling.length === 0 || columns[last] !== "total" || holds(last) * 2 >= telling.length) return columns;
  return holds(0) * 2 > telling.length ? ["total", ...columns.slice(0, -1)] : columns;
}

function sumsTo(row: TableRow, total: number): boolean {
  let sum = 0;
  row.values.forEach(({ value }, i) => {
    if (i !== total && value.kind === "number") sum += Number(value.decimal);
  });
  const stated = row.values[total]?.value;
  return stated?.kind === "number" && Number(stated.decimal) === sum;
}
