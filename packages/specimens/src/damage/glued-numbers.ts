import { isValue, type Table } from "../draft/draft.js";
import { optional, valuesFrom } from "./table-parts.js";

/** In how many ways, 2 for more than one, a string of digits is `count` whole numbers of which the last is the sum of the others. */
export function ways(digits: string, count: number): number {
  let found = 0;
  const split = (from: number, left: number, sum: number): void => {
    const longest = left === 1 ? digits.length - from : digits.length - from - (left - 1);
    for (let length = left === 1 ? longest : 1; length <= longest && found < 2; length++) {
      if (length > 1 && digits[from] === "0") return;
      const value = Number(digits.slice(from, from + length));
      if (left > 1) split(from + length, left - 1, sum + value);
      else if (value === sum) found++;
    }
  };
  if (digits.length >= count) split(0, count, 0);
  return found;
}

/**
 * Leaves to the reader's choice what the numbers of a row are where neither their sum nor nothing but zeros tells: a blank
 * cell leaves no trace, so that three digits under three heads may as well be one number.
 */
export function leaveOpen({ kind, rows }: Table): void {
  for (const row of rows) {
    const values = row.slice(valuesFrom(row));
    if (values.length < 2 || row.every(isValue)) continue;
    const digits = values.map(({ text }) => text).join("");
    const isTold = kind === "matrix" ? ways(digits, values.length) === 1 : /^0+$/.test(digits);
    if (!isTold) values.forEach(optional);
  }
}
