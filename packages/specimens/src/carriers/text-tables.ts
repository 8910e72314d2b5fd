import type { Row, Table } from "../draft/draft.js";
import { gridOf } from "./table-grid.js";
import { textCarrier } from "./text-document.js";

const lineOf = (row: Row, before: string, between: string, behind: string): string => {
  let line = before;
  for (let at = 0; at < row.length; at++) line += (at === 0 ? "" : between) + (row[at] as Row[number]).text;
  return `${line}${behind}\n`;
};

/** `| a | b | c |` */
function pipes({ rows }: Table): string {
  let text = "";
  for (const row of rows) text += lineOf(row, "| ", " | ", " |");
  return text;
}

/** A row of dashes under the head, and as many cells in each row as the table has columns: merged cells leave blanks. */
function markdown(table: Table): string {
  let text = "";
  for (const [at, cells] of gridOf(table).entries()) {
    text += `| ${cells.join(" | ")} |\n`;
    if (at === 0) text += `|${"---|".repeat(cells.length)}\n`;
  }
  return text;
}

/** One cell a line with a pipe behind it, as one crawler leaves tables. */
function bars({ rows }: Table): string {
  let text = "";
  for (const row of rows) for (const cell of row) text += cell.text === "" ? "|\n" : `${cell.text} |\n`;
  return text;
}

/** One cell a line and nothing else. */
function lines({ rows }: Table): string {
  let text = "";
  for (const row of rows) for (const cell of row) if (cell.text !== "") text += `${cell.text}\n`;
  return text;
}

function tabs({ rows }: Table): string {
  let text = "";
  for (const row of rows) text += lineOf(row, "", "\t", "");
  return text;
}

function spaces({ rows }: Table): string {
  let text = "";
  for (const row of rows)
    text += lineOf(
      row.filter((cell) => cell.text !== ""),
      "",
      " ",
      "",
    );
  return text;
}

/** Nothing between a row's label, unit and first number; several numbers are parted, or no reader could tell them. */
function runTogether({ rows }: Table): string {
  let text = "";
  for (const row of rows) {
    const values = row.filter((cell) => cell.fact !== undefined).map((cell) => cell.text);
    text += row.reduce((line, cell) => (cell.fact === undefined ? line + cell.text : line), "");
    text += `${values.join(" ")}\n`;
  }
  return text;
}

export const textPipes = textCarrier("text-pipes", false, pipes);
export const textMarkdown = textCarrier("text-markdown", false, markdown);
export const textBars = textCarrier("text-bars", false, bars);
export const textLines = textCarrier("text-lines", true, lines);
export const textTabs = textCarrier("text-tabs", false, tabs);
export const textSpaces = textCarrier("text-spaces", true, spaces);
export const textRunTogether = textCarrier("text-run-together", true, runTogether);
