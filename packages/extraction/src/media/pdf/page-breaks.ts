import { joinLines, type PageCell, type PageTable } from "./page-content.js";

/** How far the sides of a table may shift from page to page, in points. */
const shift = 6;
const beginsRow = /^(?:[一二三四五六七八九十]{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,2}[)）]|\d{1,2}[、.．)）])/;
const number = /^[-+]?[\d,，.]+%?$/;

/** Whether `below`, the first thing on a page, goes on with `above`, the last on the page before. */
export function continues(above: PageTable, below: PageTable): boolean {
  return Math.abs(above.left - below.left) <= shift && Math.abs(above.right - below.right) <= shift;
}

/** Both parts as one table: without the header that the second page repeats, and with the row that the break cut in two made whole. */
export function joined(above: PageTable, below: PageTable): PageTable {
  let repeats = 0;
  while (repeats < below.rows.length - 1 && sameRow(above.rows[repeats], below.rows[repeats], repeats > 0)) repeats++;
  const rest = below.rows.slice(repeats);
  const last = above.rows.at(-1);
  const first = rest[0];
  const cut = last !== undefined && first !== undefined && isCut(last, first) ? [mended(last, first)] : null;
  const rows = cut === null ? [...above.rows, ...rest] : [...above.rows.slice(0, -1), ...cut, ...rest.slice(1)];
  return { ...above, rows };
}

/** A header may reach into the data, but begins with none. */
function sameRow(
  a: readonly PageCell[] | undefined,
  b: readonly PageCell[] | undefined,
  withNumbers: boolean,
): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.length === b.length &&
    a.some(({ text }) => text !== "") &&
    a.every(({ text }, i) => text === b[i]?.text && (withNumbers || !number.test(text)))
  );
}

/**
 * Whether a page break runs through a row: a label's last line above fills its cell, the one below begins no row of its own,
 * and no value stands on both sides.
 */
function isCut(last: readonly PageCell[], first: readonly PageCell[]): boolean {
  if (last.length < 2 || first.length < 2) return false;
  let goesOn = false;
  for (const below of first) {
    const above = last.find(({ column }) => column === below.column);
    if (above === undefined) {
      if (below.text !== "") return false;
      continue;
    }
    if (above.text === "" || below.text === "") continue;
    if (number.test(above.text) || number.test(below.text) || beginsRow.test(below.text) || !above.full) return false;
    goesOn = true;
  }
  return goesOn;
}

function mended(last: readonly PageCell[], first: readonly PageCell[]): PageCell[] {
  const added = new Map(first.map((cell) => [cell.column, cell]));
  const cells = last.map((cell) => {
    const more = added.get(cell.column);
    added.delete(cell.column);
    return more === undefined
      ? cell
      : { ...cell, text: joinLines([cell.text, more.text].filter((text) => text !== "")) };
  });
  return [...cells, ...[...added.values()].filter(({ text }) => text !== "")].sort((a, b) => a.column - b.column);
}
