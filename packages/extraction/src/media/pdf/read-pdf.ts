import type { SourceDocument } from "../../document.js";
import { SourceWriter } from "../source-writer.js";
import type { TextLine } from "./lines.js";
import { continues, joined } from "./page-breaks.js";
import { contentOf, type PageContent, type PageTable } from "./page-content.js";
import { paragraphOf, runsOn, textBlock } from "./paragraphs.js";
import { type PdfFault, readPages } from "./read-pages.js";
import { withoutRunningHeads } from "./running-heads.js";
import { withUnruledTables } from "./unruled.js";

export interface PdfReading {
  readonly source: SourceDocument;
  readonly pages: number;
  readonly pagesRead: number;
  /** Characters whose font does not say which they are. */
  readonly unmapped: number;
}

/**
 * A PDF's text layer: paragraphs one a line, page numbers and running heads left out, and tables rebuilt from their lines or
 * from how their text stands, those that go over page breaks as one.
 */
export function readPdf(bytes: Uint8Array): PdfReading | PdfFault {
  const read = readPages(bytes);
  if (typeof read === "string") return read;
  const writer = new SourceWriter();
  for (const { images } of read.pages) writer.images += images;
  writeFlow(withoutRunningHeads(read.pages.map(contentOf)).map(withUnruledTables), writer);
  return { source: writer.finish(false), pages: read.count, pagesRead: read.pages.length, unmapped: read.unmapped };
}

/** What follows each other over the pages. */
type Piece = { readonly page: number } & (
  | { readonly line: TextLine; readonly table: null }
  | { readonly line: null; readonly table: PageTable }
);

function piecesOf(pages: readonly PageContent[]): Piece[] {
  return pages.flatMap(({ lines, tables }, page) => {
    const pieces: Piece[] = [
      ...lines.map((line) => ({ page, line, table: null })),
      ...tables.map((table) => ({ page, line: null, table })),
    ];
    return pieces.sort((a, b) => (a.line ?? a.table).top - (b.line ?? b.table).top);
  });
}

function writeFlow(pages: readonly PageContent[], writer: SourceWriter): void {
  const block = textBlock(pages.flatMap(({ lines }) => lines));
  let paragraph: TextLine[] = [];
  let table: PageTable | null = null;
  let lastPage = 0;
  const finish = () => {
    writer.paragraph(paragraphOf(paragraph));
    if (table !== null) writer.table(table.rows);
    paragraph = [];
    table = null;
  };
  for (const piece of piecesOf(pages)) {
    if (piece.table !== null) {
      if (table !== null && piece.page === lastPage + 1 && continues(table, piece.table))
        table = joined(table, piece.table);
      else {
        finish();
        table = piece.table;
      }
    } else {
      const previous = paragraph.at(-1);
      if (previous === undefined || !runsOn(previous, piece.line, block)) finish();
      paragraph.push(piece.line);
    }
    lastPage = piece.page;
  }
  finish();
}
