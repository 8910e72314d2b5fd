import type { SourceDocument } from "../document.js";

/** Two documents as one, the second below the first. */
export function followedBy(first: SourceDocument, second: SourceDocument): SourceDocument {
  const gap = first.text === "" || first.text.endsWith("\n") ? "" : "\n";
  const shift = first.text.length + gap.length;
  return {
    text: first.text + gap + second.text,
    tables: [
      ...first.tables,
      ...second.tables.map(({ start, end, rows }) => ({
        start: start + shift,
        end: end + shift,
        rows: rows.map((row) => row.map((cell) => ({ ...cell, start: cell.start + shift, end: cell.end + shift }))),
      })),
    ],
    titles: [
      ...first.titles,
      ...second.titles.map((title) => ({ ...title, start: title.start + shift, end: title.end + shift })),
    ],
    links: [...first.links, ...second.links],
    images: first.images + second.images,
    wrapped: first.wrapped && second.wrapped,
  };
}

/** Whether a page shows a text already: the middle of it stands there, blanks aside. */
export function shows(page: SourceDocument, text: string): boolean {
  const bare = text.replace(/\s+/g, "");
  const middle = bare.length >> 1;
  return page.text.replace(/\s+/g, "").includes(bare.slice(middle, middle + 40));
}
