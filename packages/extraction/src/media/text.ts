import type { SourceDocument } from "../document.js";

/** Plain text and Markdown: the text as it is; tables drawn with characters are found by layout/. */
export function readText(text: string): SourceDocument {
  return { text, tables: [], titles: [], links: [], images: 0, wrapped: true };
}
