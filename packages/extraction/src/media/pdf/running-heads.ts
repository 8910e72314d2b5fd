import type { TextLine } from "./lines.js";
import type { PageContent } from "./page-content.js";

/** The part of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.14;
const pageNumber = /^[-—–―·.~\s]*第?\d{1,3}页?(?:[/,，、]?共?\d{1,3}页?)?[-—–―·.~\s]*$/;
/** The share of the pages on which a line must stand to be a running head. */
const often = 0.4;

/** Takes out page numbers and lines that each page repeats; a running head stays on the first page, where it may be the title. */
export function withoutRunningHeads(pages: readonly PageContent[]): PageContent[] {
  const heads = repeated(pages, headLines);
  const feet = repeated(pages, footLines);
  return pages.map((page, index) => {
    const gone = new Set<TextLine>();
    for (const line of headLines(page))
      if (isPageNumber(line) || (index > 0 && heads.has(keyOf(line)))) gone.add(line);
      else break;
    for (const line of footLines(page))
      if (isPageNumber(line) || feet.has(keyOf(line))) gone.add(line);
      else break;
    return gone.size === 0 ? page : { ...page, lines: page.lines.filter((line) => !gone.has(line)) };
  });
}

/** The lines in the page's upper margin, above any table, from the top. */
function headLines({ top, bottom, lines, tables }: PageContent): TextLine[] {
  const end = Math.min(top + (bottom - top) * margin, ...tables.map((table) => table.top));
  return lines.filter((line) => line.bottom <= end + line.em / 2).sort((a, b) => a.top - b.top);
}

/** The lines in the page's lower margin, below any table, from the bottom. */
function footLines({ top, bottom, lines, tables }: PageContent): TextLine[] {
  const start = Math.max(bottom - (bottom - top) * margin, ...tables.map((table) => table.bottom));
  return lines.filter((line) => line.top >= start - line.em / 2).sort((a, b) => b.bottom - a.bottom);
}

function repeated(pages: readonly PageContent[], linesOf: (page: PageContent) => TextLine[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const key of new Set(linesOf(page).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2 && count >= pages.length * often).map(([key]) => key));
}

function isPageNumber({ text }: TextLine): boolean {
  return pageNumber.test(text.replace(/\s/g, ""));
}

/** A line without its page number. */
function keyOf({ text }: TextLine): string {
  return text.replace(/\s/g, "").replace(/\d+/g, "#");
}
