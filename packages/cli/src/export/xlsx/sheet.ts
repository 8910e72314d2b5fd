import { GongkaiError } from "@gongkai/contracts";
import type { Column } from "@gongkai/warehouse";
import { cellKind, cellXml, styleOf, textCell } from "./cell.js";

/** A sheet of a workbook: a table, its columns, and its rows in batches, their values as ClickHouse's JSON formats give them. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly (readonly unknown[])[]>;
}

/** Rows of a sheet below its head: Excel has 1,048,576 in all. */
export const mostRows = 1_048_575;
/** Characters of a cell. */
const mostCharacters = 32_767;

/** A sheet as SpreadsheetML in pieces: head frozen and bold. @throws GongkaiError E_SHEET_FULL */
export async function* sheetXml({ name, columns, rows }: Sheet): AsyncGenerator<string> {
  const letters = columns.map((_, index) => columnLetters(index));
  const kinds = columns.map(({ type }) => cellKind(type));
  yield sheetStart(columns);
  yield `<row r="1">${columns.map((column, index) => textCell(`${letters[index]}1`, column.name, styleOf.head)).join("")}</row>`;
  let number = 1;
  for await (const batch of rows) {
    let xml = "";
    for (const row of batch) {
      number++;
      if (number > mostRows + 1) throw tooManyRows(name);
      xml += `<row r="${number}">`;
      for (let index = 0; index < row.length; index++) {
        const value = row[index];
        if (typeof value === "string" && value.length > mostCharacters)
          throw tooLong(name, columns[index]!.name, value);
        xml += cellXml(`${letters[index]}${number}`, kinds[index]!, value);
      }
      xml += "</row>";
    }
    yield xml;
  }
  yield "</sheetData></worksheet>";
}

/** More rows than a sheet has. */
export const tooManyRows = (name: string): GongkaiError =>
  new GongkaiError("E_SHEET_FULL", `${name} has more than ${mostRows.toLocaleString("en-US")} rows`);

const tooLong = (name: string, column: string, { length }: string): GongkaiError =>
  new GongkaiError(
    "E_SHEET_FULL",
    `A value of ${name}.${column} has ${length.toLocaleString("en-US")} characters, a cell holds ${mostCharacters.toLocaleString("en-US")}`,
  );

function sheetStart(columns: readonly Column[]): string {
  const widths = columns.map(
    ({ name }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${Math.max(12, name.length + 3)}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${widths.join("")}</cols><sheetData>`
  );
}

/** A, B, … Z, AA for 0, 1, … 25, 26. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}
