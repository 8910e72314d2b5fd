import { isValue, type Table } from "../draft/draft.js";
import { optional, valuesFrom } from "./table-parts.js";

/**
 * In how many ways, 2 for more than one, a string of digits is `count` whole numbers; with `sums` the last one must be the
 * sum of the others.
 */
export function ways(digits: string, count: number, sums: boolean): number {
  let found = 0;
  const split = (from: number, left: number, sum: number): void => {
    const longest = left === 1 ? digits.length - from : digits.length - from - (left - 1);
    for (let length = left === 1 ? longest : 1; length <= longest && found < 2; length++) {
      if (length > 1 && digits[from] === "0") return;
      const value = Number(digits.slice(from, from + length));
      if (left > 1) split(from + length, left - 1, sum + value);
      else if (!sums || value === sum) found++;
    }
  };
  if (count > 0 && digits.length >= count) split(0, count, 0);
  return found;
}

/** Leaves to the reader's choice what the numbers of a row are where they can be parted in several ways. */
export function leaveOpen({ kind, rows }: Table): void {
  for (const row of rows) {
    const values = row.slice(valuesFrom(row));
    if (values.length < 2 || row.every(isValue)) continue;
    const digits = values.map(({ text }) => text).join("");
    if (!/^\d+$/.test(digits) || ways(digits, values.length, kind === "matrix") !== 1) values.forEach(optional);
  }
}
