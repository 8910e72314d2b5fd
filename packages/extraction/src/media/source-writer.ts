import type { SourceCell, SourceDocument, SourceLink, SourceTable, SourceTitle } from "../document.js";

/** A cell as a reader hands it over; its text may hold line ends. */
export interface WrittenCell {
  readonly text: string;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Writes a document's text in reading order, one paragraph a line and the cells of a row parted by tabs, and keeps where its tables' cells are. */
export class SourceWriter {
  readonly titles: SourceTitle[] = [];
  readonly links: SourceLink[] = [];
  images = 0;
  private readonly parts: string[] = [];
  private readonly tables: SourceTable[] = [];
  private length = 0;

  paragraph(text: string): void {
    if (text !== "") this.write(`${text}\n`);
  }

  /** A paragraph that may be the document's title. */
  heading(text: string): void {
    if (text === "") return;
    this.titles.push({ text, start: this.length, end: this.length + text.length, source: "heading" });
    this.paragraph(text);
  }

  /** A table, or plain lines where no row has two cells. */
  table(rows: readonly (readonly WrittenCell[])[]): void {
    if (!rows.some((row) => row.length > 1)) {
      for (const [cell] of rows) if (cell !== undefined) this.paragraph(cell.text);
      return;
    }
    const start = this.length;
    this.tables.push({ start, rows: rows.map((row) => this.row(row)), end: this.length });
  }

  /** `wrapped`: line ends may be typographic. */
  finish(wrapped: boolean): SourceDocument {
    const { titles, links, images, tables } = this;
    return { text: this.parts.join(""), tables, titles, links, images, wrapped };
  }

  private row(cells: readonly WrittenCell[]): SourceCell[] {
    const written = cells.map(({ text, colSpan, rowSpan }, i) => {
      if (i > 0) this.write("\t");
      const start = this.length;
      this.write(text);
      return { start, end: this.length, colSpan, rowSpan };
    });
    this.write("\n");
    return written;
  }

  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
  }
}
