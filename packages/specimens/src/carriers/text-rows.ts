import type { Table } from "../draft/draft.js";
import type { Random } from "../random.js";
import { gridOf } from "./table-grid.js";
import { textCarrier } from "./text-document.js";

// Tables as programs print them that take them out of PDFs, pages and pictures. One document has one syntax.

type Grid = (string | null)[][];

/** A label that print broke into lines keeps their ends within its cell. */
function brokenBy(end: string, grid: Grid, random: Random): Grid {
  if (!random.chance(0.5)) return grid;
  return grid.map((row) =>
    row.map((text) => {
      if (text === null || text.length < 6 || !/^[\u4e00-\u9fff]+$/.test(text) || !random.chance(0.3)) return text;
      const at = random.between(2, text.length - 2);
      return text.slice(0, at) + end + text.slice(at);
    }),
  );
}

/** As Python prints a string. */
function pythonString(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return `${quote}${text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\u3000", "\\u3000")}${quote}`;
}

/** `['规章', '0', None]`: a row a line, or all rows as one list. */
function python(table: Table, random: Random): string {
  const nothing = random.pick(["None", "''"]);
  const rows = brokenBy("\n", gridOf(table, random.chance(0.3)), random).map(
    (row) => `[${row.map((text) => (text === null ? nothing : pythonString(text))).join(", ")}]`,
  );
  switch (random.between(0, 2)) {
    case 0:
      return `${rows.join("\n")}\n`;
    case 1:
      return `[${rows.join(", ")}]\n`;
    default:
      return `[${rows.join(",\n ")}]\n`;
  }
}

/** `["规章", "0", null]`, on one line or with a line for each cell. */
function json(table: Table, random: Random): string {
  const withNull = random.chance(0.5);
  const rows = brokenBy("\n", gridOf(table, random.chance(0.3)), random).map((row) =>
    row.map((text) => (text === null && !withNull ? "" : text)),
  );
  switch (random.between(0, 2)) {
    case 0:
      return `${rows.map((row) => JSON.stringify(row).replaceAll('","', '", "')).join("\n")}\n`;
    case 1:
      return `${JSON.stringify(rows)}\n`;
    default:
      return `${JSON.stringify(rows, null, 2)}\n`;
  }
}

/** `规章,0,,3`; what holds a comma stands in quotes, or everything does. */
function csv(table: Table, random: Random): string {
  const all = random.chance(0.3);
  const field = (text: string) => (all || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return brokenBy("\n", gridOf(table, random.chance(0.3)), random)
    .map((row) => `${row.map((text) => field(text ?? "")).join(",")}\n`)
    .join("");
}

const latexText = (text: string): string => text.replace(/[%&#_]/g, "\\$&");

/** Rows with commands for cells over several columns or rows; under one that covers rows the cells are blank. */
function latexRows({ rows }: Table, width: number): string[][] {
  const open = new Array<number>(width).fill(0);
  return rows.map((row) => {
    const cells: string[] = [];
    let next = 0;
    for (let column = 0; column < width; ) {
      const cell = open[column] === 0 ? row[next++] : undefined;
      if (cell === undefined) {
        if ((open[column] as number) > 0) open[column] = (open[column] as number) - 1;
        cells.push("");
        column++;
        continue;
      }
      const inside =
        cell.rowSpan > 1 ? `\\multirow{${cell.rowSpan}}{*}{${latexText(cell.text)}}` : latexText(cell.text);
      cells.push(cell.colSpan > 1 ? `\\multicolumn{${cell.colSpan}}{|c|}{${inside}}` : inside);
      for (let covered = 0; covered < cell.colSpan; covered++) open[column + covered] = cell.rowSpan - 1;
      column += cell.colSpan;
    }
    return cells;
  });
}

/** `规章 & 0 & 3 \\ \hline`, with merged cells as commands or blank. */
function latex(table: Table, random: Random): string {
  const rules = random.chance(0.5);
  const grid = gridOf(table);
  const width = (grid[0] as unknown[]).length;
  const rows = random.chance(0.5)
    ? grid.map((row) => row.map((text) => latexText(text ?? "")))
    : latexRows(table, width);
  const lines = rows.map((row) => `${row.join(" & ")} \\\\${rules ? " \\hline" : ""}`);
  return rules
    ? `\\begin{tabular}{|${"c|".repeat(width)}}\n\\hline\n${lines.join("\n")}\n\\end{tabular}\n`
    : `\\begin{tabular}{${"l".repeat(width)}}\n\\toprule\n${lines[0]}\n\\midrule\n${lines.slice(1).join("\n")}\n\\bottomrule\n\\end{tabular}\n`;
}

/** `<fcel>规章<fcel>0<ecel><nl>`: the tokens of models that read pictures of tables; a merged cell covers <lcel> and <ucel>. */
function tokens(table: Table, random: Random): string {
  const width = (gridOf(table)[0] as unknown[]).length;
  const open = new Array<number>(width).fill(0);
  const heads = random.chance(0.5);
  const end = random.pick(["\n", ""]);
  let text = "";
  table.rows.forEach((row, at) => {
    let next = 0;
    for (let column = 0; column < width; ) {
      if ((open[column] as number) > 0) {
        text += "<ucel>";
        open[column] = (open[column] as number) - 1;
        column++;
        continue;
      }
      const cell = row[next++];
      if (cell === undefined) {
        text += "<ecel>";
        column++;
        continue;
      }
      const name = heads && at < table.headerRows ? "ched" : "fcel";
      text += cell.text === "" ? "<ecel>" : `<${name}>${cell.text}`;
      text += "<lcel>".repeat(cell.colSpan - 1);
      for (let covered = 0; covered < cell.colSpan; covered++) open[column + covered] = cell.rowSpan - 1;
      column += cell.colSpan;
    }
    text += `<nl>${end}`;
  });
  return end === "" ? `<otsl>${text}</otsl>\n` : text;
}

export const textPython = textCarrier("text-python", false, python);
export const textJson = textCarrier("text-json", false, json);
export const textCsv = textCarrier("text-csv", false, csv);
export const textLatex = textCarrier("text-latex", false, latex);
export const textTokens = textCarrier("text-tokens", false, tokens);
