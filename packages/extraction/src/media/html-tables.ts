import type { SourceCell, SourceTable } from "../document.js";
import type { LineWriter } from "./line-writer.js";
import { attributeOf } from "./page-parser.js";

/** Longest text of a table's cell; a longer one holds the page, not a datum. Labels of the official forms stay below 120. */
export const longestCell = 400;
/** Deepest nesting of tables followed; hostile pages nest without end. */
const deepest = 64;

interface OpenCell {
  start: number;
  colSpan: number;
  rowSpan: number;
  layout: boolean;
}

interface OpenTable {
  start: number;
  rows: SourceCell[][];
  row: SourceCell[] | null;
  cell: OpenCell | null;
  layout: boolean;
}

/** The tables of a page, as their elements come; what they hold is written by the same writer. */
export class HtmlTables {
  /** Those that hold data, and have ended. */
  readonly done: SourceTable[] = [];
  private readonly tables: OpenTable[] = [];

  constructor(private readonly out: LineWriter) {}

  openTable(): void {
    this.layOutAround();
    this.out.breakLine();
    if (this.tables.length < deepest)
      this.tables.push({ start: this.out.length, rows: [], row: null, cell: null, layout: false });
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) {
      this.out.breakLine();
      return;
    }
    this.closeRow();
    table.row = [];
    this.out.breakLine();
  }

  openCell(attributes: Record<string, string>): void {
    const { out } = this;
    const table = this.tables.at(-1);
    if (table === undefined) {
      out.breakLine();
      return;
    }
    this.closeCell();
    if (table.row === null) table.row = [];
    out.dropBlank();
    if (table.row.length > 0) out.write("\t");
    table.cell = {
      start: out.length,
      colSpan: span(attributeOf(attributes, "colspan")),
      rowSpan: span(attributeOf(attributes, "rowspan")),
      layout: false,
    };
    out.last = "\n";
  }

  closeCell(): void {
    const { out } = this;
    const table = this.tables.at(-1);
    if (!table?.cell || table.row === null) return;
    const { start, colSpan, rowSpan, layout } = table.cell;
    out.dropBlank();
    if (layout || out.length - start > longestCell) table.layout = true;
    // An empty cell has written nothing: the tab in front of it is the last character, and its row is still to be ended.
    if (out.length === start && table.row.length > 0) out.last = "\t";
    table.row.push({ start, end: out.length, colSpan, rowSpan });
    table.cell = null;
  }

  closeRow(): void {
    const table = this.tables.at(-1);
    if (!table?.row) {
      this.out.breakLine();
      return;
    }
    this.closeCell();
    if (table.row.length > 0) table.rows.push(table.row);
    table.row = null;
    this.out.breakLine();
  }

  closeTable(): void {
    const { out } = this;
    const table = this.tables.at(-1);
    if (table === undefined) {
      out.breakLine();
      return;
    }
    this.closeRow();
    this.tables.pop();
    if (!table.layout && table.rows.some((row) => row.length > 1)) {
      this.done.push({ start: table.start, end: out.length, rows: table.rows });
    }
    out.last = out.last === "\t" ? "\n" : out.last;
    out.breakLine();
  }

  closeAll(): void {
    while (this.tables.length > 0) this.closeTable();
  }

  /** What holds a table lays out the page. */
  layOutAround(): void {
    const parent = this.tables.at(-1);
    if (!parent?.cell) return;
    parent.cell.layout = true;
    parent.layout = true;
  }
}

/** A span attribute; out of range or unreadable ones count as 1, as browsers treat them. */
function span(value: string | undefined): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return number >= 1 && number <= 100 ? number : 1;
}
