import { isValue, type Table } from "../draft/draft.js";
import { optional, valuesFrom } from "./table-parts.js";

/** In how many ways, 2 for more than one, a string of digits is `count` whole numbers of which the last is the sum of the others. */
export function ways(digits: string, count: number): number {
  let found = 0;
  const split = (from: number, last: number, left: number, rest: number): void => {
    if (left === 0) {
      if (from === last && rest === 0) found++;
      return;
    }
    const longest = digits[from] === "0" ? from + 1 : last - left + 1;
    for (let to = from + 1; to <= longest && found < 2; to++) {
      const value = Number(digits.slice(from, to));
      if (value > rest) return;
      split(to, last, left - 1, rest - value);
    }
  };
  for (let last = digits.length - 1; last >= count - 1; last--)
    if (digits[last] !== "0" || last === digits.length - 1) split(0, last, count - 1, Number(digits.slice(last)));
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
