import type { SourceDocument } from "../../../document.js";
import { SourceWriter } from "../../source-writer.js";
import { type Block, type Cell, type Table, writeBlocks } from "../blocks.js";
import { openWordFile, type RowDefinition, type WordFault } from "./word-file.js";

/** Word's control characters. */
const mark = { cell: "\u0007", paragraph: "\r", field: "\u0013", result: "\u0014", fieldEnd: "\u0015" } as const;
const pictures = new Set(["\u0001", "\u0008"]);
const breaks = new Set([mark.paragraph, mark.cell, "\u000c"]);
/** Edges of columns closer than this, in twentieths of a point, are one. */
const nearEdges = 40;

/** A DOC from Word 97 on: paragraphs, and tables with merged and nested cells. Pictures, notes and running heads are left out. */
export function readDoc(bytes: Uint8Array): SourceDocument | WordFault {
  const file = openWordFile(bytes);
  if (typeof file === "string") return file;
  const writer = new SourceWriter();
  const body: Block[] = [];
  const tables: OpenTable[] = [];
  const closeTo = (depth: number) => {
    while (tables.length > depth) {
      const table = tables.pop() as OpenTable;
      containerOf(tables, body).push(toTable(table.rows));
    }
  };
  let text = "";
  // Fields that are open, and of each whether its instruction or its result comes.
  let fields: ("instruction" | "result")[] = [];
  for (let i = 0; i < file.text.length; i++) {
    const letter = file.text[i] as string;
    if (!breaks.has(letter)) {
      if (letter === mark.field) fields.push("instruction");
      else if (letter === mark.result) fields.splice(-1, 1, "result");
      else if (letter === mark.fieldEnd) fields.pop();
      else if (pictures.has(letter)) writer.images++;
      else if (!fields.includes("instruction")) text += printed(letter);
      continue;
    }
    const { depth: stated, endsRow, endsInnerCell, row } = file.markAt(i);
    const depth = letter === mark.cell ? Math.max(stated, 1) : stated;
    closeTo(depth);
    while (tables.length < depth) tables.push({ rows: [], row: null, cell: null });
    if (endsRow) {
      const table = tables.at(-1);
      if (table?.row != null) table.row.definition = row;
      if (table !== undefined) Object.assign(table, { row: null, cell: null });
    } else {
      if (text.trim() !== "" || depth > 0) containerOf(tables, body).push({ text, heading: false });
      const table = tables.at(-1);
      if ((letter === mark.cell || endsInnerCell) && table !== undefined) table.cell = null;
    }
    text = "";
    fields = [];
  }
  closeTo(0);
  if (text.trim() !== "") body.push({ text, heading: false });
  writeBlocks(body, writer);
  return writer.finish(false);
}

function printed(letter: string): string {
  switch (letter) {
    case "\u000b":
      return "\n";
    case "\u001e":
      return "-";
    case "\u00a0":
      return " ";
    default:
      return letter >= " " || letter === "\t" ? letter : "";
  }
}

interface OpenRow {
  readonly cells: Block[][];
  definition: RowDefinition | null;
}

interface OpenTable {
  readonly rows: OpenRow[];
  row: OpenRow | null;
  cell: Block[] | null;
}

/** Where a block goes: into the innermost table's cell, which is opened where none is. */
function containerOf(tables: readonly OpenTable[], body: Block[]): Block[] {
  const table = tables.at(-1);
  if (table === undefined) return body;
  if (table.row === null) {
    table.row = { cells: [], definition: null };
    table.rows.push(table.row);
  }
  if (table.cell === null) {
    table.cell = [];
    table.row.cells.push(table.cell);
  }
  return table.cell;
}

/** Brings rows with their own edges into one grid: a cell spans the columns between its edges. */
function toTable(rows: readonly OpenRow[]): Table {
  const edges: number[] = [];
  for (const edge of rows.flatMap(({ definition }) => definition?.edges ?? []).sort((a, b) => a - b))
    if (edges.length === 0 || edge - (edges.at(-1) as number) > nearEdges) edges.push(edge);
  const columnOf = (edge: number) => edges.findLastIndex((each) => each <= edge);
  return {
    rows: rows.map(({ cells, definition }) =>
      cells.flatMap((blocks, i): Cell[] => {
        const merge = definition?.merges[i] ?? "none";
        if (merge !== "none" && blocks.every((block) => block.rows === undefined && block.text.trim() === ""))
          return [];
        const from = definition?.edges[i];
        const to = definition?.edges[i + 1];
        const colSpan = from === undefined || to === undefined ? 1 : columnOf(to) - columnOf(from);
        return [{ blocks, colSpan: Math.max(1, colSpan), rowSpan: 1 }];
      }),
    ),
  };
}
