// Text dumps of one kind leave blank cells out, and fill a row up behind its last cell with bars that stand close together:
// 行政强制 | 0 | ||. Such bars are no cells: which ones the row has lost is open.

/** What ends a row that is filled up: one bar is not enough, since it may close a blank cell. */
const filling = / \| \|\|+ *$/m;
/** A blank cell in front of one that is not: blank cells are written. */
const blankWithin = /\|[ \t]*\|[ \t]*[^|\s]/;

/** Whether a text fills its rows up. */
export function fillsRows(text: string): boolean {
  const at = text.includes("| ||") ? text.search(filling) : -1;
  return at !== -1 && text[text.lastIndexOf("\n", at) + 1] !== "|" && !blankWithin.test(text);
}

/** Where the cells of such a row end: in front of the bars that fill it up. */
export function endOfCells(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text[at - 1] === "|") at--;
  return at < end && text[at - 1] === " " && text[at - 2] === "|" ? at - 1 : end;
}
