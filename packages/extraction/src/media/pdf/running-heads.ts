import type { TextLine } from "./lines.js";
import type { PageContent } from "./page-content.js";

/** The part of a page's height at its top and bottom where running heads and page numbers stand. */
const margin = 0.14;
const pageNumber = /^[-—–―·.~\s]*第?\d{1,3}页?(?:[/,，、]?共?\d{1,3}页?)?[-—–―·.~\s]*$/;
const bareNumber = /^\d{1,3}$/;
/** The share of the pages on which a line must stand to be a running head. */
const often = 0.4;
/** The share of the pages that page numbers stand on at least: a cover and a table turned sideways may have none. */
const mostly = 0.5;

/** Takes out page numbers and lines that each page repeats; a running head stays on the first page, where it may be the title. */
export function withoutRunningHeads(pages: readonly PageContent[]): PageContent[] {
  const heads = repeated(pages, headLines);
  const feet = repeated(pages, footLines);
  const countsAtHead = pageCount(pages, headLines, heads);
  const countsAtFoot = pageCount(pages, footLines, feet);
  return pages.map((page, index) => {
    const gone = new Set<TextLine>();
    for (const line of headLines(page))
      if (isPageNumber(line, index, countsAtHead) || (index > 0 && heads.has(keyOf(line)))) gone.add(line);
      else break;
    for (const line of footLines(page))
      if (isPageNumber(line, index, countsAtFoot) || feet.has(keyOf(line))) gone.add(line);
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
  const isRunning = (key: string, count: number) => count >= 2 && count >= pages.length * often && !/^#+$/.test(key);
  return new Set([...counts].filter(([key, count]) => isRunning(key, count)).map(([key]) => key));
}

/** A number with marks around it is a page's; a bare one only as `first` and its page's place tell: a table may end there. */
function isPageNumber({ text }: TextLine, index: number, first: number | null): boolean {
  const bare = text.replace(/\s/g, "");
  return bareNumber.test(bare) ? first !== null && Number(bare) === first + index : pageNumber.test(bare);
}

/** The number of the first page, where the outermost bare numbers of the pages count them; null where they do not. */
function pageCount(
  pages: readonly PageContent[],
  linesOf: (page: PageContent) => TextLine[],
  running: ReadonlySet<string>,
): number | null {
  const votes = new Map<number, number>();
  pages.forEach((page, index) => {
    const outermost = linesOf(page).find((line) => !running.has(keyOf(line)));
    const text = outermost?.text.replace(/\s/g, "") ?? "";
    if (bareNumber.test(text)) votes.set(Number(text) - index, (votes.get(Number(text) - index) ?? 0) + 1);
  });
  const [first, count] = [...votes].reduce((most, vote) => (vote[1] > most[1] ? vote : most), [0, 0]);
  return first >= 0 && count >= Math.min(2, pages.length) && count >= pages.length * mostly ? first : null;
}

/** A line without its page number. */
function keyOf({ text }: TextLine): string {
  return text.replace(/\s/g, "").replace(/\d+/g, "#");
}
