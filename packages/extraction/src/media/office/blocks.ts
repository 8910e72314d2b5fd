import type { SourceWriter, WrittenCell } from "../source-writer.js";

/** A word processor's document: paragraphs and tables in their order, tables within cells of tables. */
export type Block = Paragraph | Table;

export interface Paragraph {
  readonly text: string;
  readonly heading: boolean;
  readonly rows?: undefined;
}

export interface Table {
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly blocks: readonly Block[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** Longest text of a cell, as of HTML's: a longer one is a text in a frame. */
const longestCell = 400;

/** Writes blocks in reading order. Tables that lay out the page (a table or a whole text in a cell) become what they hold. */
export function writeBlocks(blocks: readonly Block[], writer: SourceWriter): void {
  for (const block of blocks) {
    if (block.rows === undefined) {
      if (block.heading) writer.heading(block.text.trim());
      else writer.paragraph(block.text.trim());
      continue;
    }
    const rows = block.rows.map((row) => row.map(toWritten));
    if (rows.every((row) => row.every((cell) => cell !== null))) writer.table(rows as WrittenCell[][]);
    else for (const row of block.rows) for (const cell of row) writeBlocks(cell.blocks, writer);
  }
}

function toWritten({ blocks, colSpan, rowSpan }: Cell): WrittenCell | null {
  const lines: string[] = [];
  for (const block of blocks) {
    if (block.rows !== undefined) return null;
    lines.push(block.text.replace(/\t/g, " ").trim());
  }
  const text = lines.filter((line) => line !== "").join("\n");
  return text.length > longestCell ? null : { text, colSpan, rowSpan };
}
