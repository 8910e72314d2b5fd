/** A piece of a line; offsets as the line's. */
export interface BarCell {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a line between bars, or what else parts them, without the blanks around them; a bar at either end is none's. `at`: where the line stands. */
export function barCells(line: string, at: number, bar = "|"): BarCell[] {
  const written = line.trimEnd();
  const row = written.endsWith(bar) ? written.slice(0, -1) : written;
  const cells: BarCell[] = [];
  let from = 0;
  for (const cell of row.split(bar)) {
    const value = cell.trim();
    const start = at + from + cell.indexOf(value);
    if (from > 0 || value !== "") cells.push({ value, start, end: start + value.length });
    from += cell.length + 1;
  }
  return cells;
}
