import type { Block, Cell, Table } from "./blocks.js";

interface OpenCell {
  readonly blocks: Block[];
  column: number;
  colSpan: number;
  rowSpan: number;
  /** How often it stands in the row, one behind the other. */
  copies: number;
  /** Goes on with the cell above. */
  continued: boolean;
}

interface OpenTable {
  readonly rows: OpenCell[][];
  row: OpenCell[] | null;
  cell: OpenCell | null;
  column: number;
}

/** Builds blocks out of a word processor's marks as they come: paragraphs, tables, rows and cells open and close. */
export class BlockBuilder {
  private readonly body: Block[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly paragraphs: { text: string; heading: boolean }[] = [];

  openParagraph(): void {
    this.paragraphs.push({ text: "", heading: false });
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph !== undefined && paragraph.text.trim() !== "") this.container.push(paragraph);
  }

  text(text: string): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  }

  heading(): void {
    const paragraph = this.paragraphs.at(-1);
    if (paragraph !== undefined) paragraph.heading = true;
  }

  openTable(): void {
    this.tables.push({ rows: [], row: null, cell: null, column: 0 });
  }

  closeTable(): void {
    const table = this.tables.pop();
    if (table !== undefined) this.container.push(toTable(table.rows));
  }

  openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    table.row = [];
    table.rows.push(table.row);
    table.column = 0;
  }

  /** Leaves places of the row free, as a word processor does in front of an indented one. */
  skip(columns: number): void {
    const table = this.tables.at(-1);
    if (table !== undefined) table.column += columns;
  }

  openCell(): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.row === null) this.openRow();
    table.cell = { blocks: [], column: table.column, colSpan: 1, rowSpan: 1, copies: 1, continued: false };
    table.row?.push(table.cell);
  }

  span(columns: number, rows = 1, copies = 1): void {
    const cell = this.tables.at(-1)?.cell;
    if (cell == null) return;
    cell.colSpan = columns;
    cell.rowSpan = rows;
    cell.copies = copies;
  }

  continueAbove(): void {
    const cell = this.tables.at(-1)?.cell;
    if (cell != null) cell.continued = true;
  }

  closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.cell == null) return;
    table.column += table.cell.colSpan;
    for (let copy = 1; copy < table.cell.copies; copy++) {
      table.row?.push({ ...table.cell, column: table.column });
      table.column += table.cell.colSpan;
    }
    table.cell = null;
  }

  finish(): Block[] {
    while (this.paragraphs.length > 0) this.closeParagraph();
    while (this.tables.length > 0) this.closeTable();
    return this.body;
  }

  /** Where a block goes: the open cell, or the body. */
  private get container(): Block[] {
    for (let i = this.tables.length - 1; i >= 0; i--) {
      const cell = this.tables[i]?.cell;
      if (cell != null) return cell.blocks;
    }
    return this.body;
  }
}

/** Takes out the cells that go on with the one above, which spans their rows instead. */
function toTable(rows: readonly OpenCell[][]): Table {
  const above = new Map<number, OpenCell>();
  return {
    rows: rows.map((row): Cell[] =>
      row.filter((cell) => {
        const begun = cell.continued ? above.get(cell.column) : undefined;
        if (begun !== undefined) {
          begun.rowSpan++;
          return cell.blocks.length > 0;
        }
        above.set(cell.column, cell);
        return true;
      }),
    ),
  };
}
