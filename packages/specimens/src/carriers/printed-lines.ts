/** A paragraph as the lines that a typesetter makes of it, `width` Han characters wide: none begins with a stop, no number is cut. */
export function printedLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let start = 0;
  /** In halves of a Han character: figures and Latin letters take one. */
  let filled = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const character = paragraph[at] as string;
    filled += character > "\u2e7f" ? 2 : 1;
    if (filled <= 2 * width || /[，。、；：）》”0-9.%]/.test(character)) continue;
    lines.push(paragraph.slice(start, at));
    start = at;
    filled = 2;
  }
  lines.push(paragraph.slice(start));
  return lines;
}
