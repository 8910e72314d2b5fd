import type { Applicant } from "@gongkai/contracts";
import type { Value } from "../layout/rows.js";

/** What the applicants of a matrix row add up to, and the total beside them (null: none is given). */
export function rowSum(
  values: readonly Value[],
  order: readonly Applicant[],
): { readonly sum: number; readonly total: number | null } {
  let sum = 0;
  let total: number | null = null;
  values.forEach(({ value }, column) => {
    if (value.kind !== "number") return;
    if (order[column] === "total") total = Number(value.decimal);
    else sum += Number(value.decimal);
  });
  return { sum, total };
}

/** Whether a row states its total and the others make it up. */
export function addsUp(values: readonly Value[], order: readonly Applicant[]): boolean {
  const { sum, total } = rowSum(values, order);
  return total === sum;
}
