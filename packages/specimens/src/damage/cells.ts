import type { Cell, Draft, Row, Table } from "../draft/draft.js";
import type { Random } from "../random.js";
import type { Damage } from "./damage.js";
import {
  delimited,
  forTables,
  html,
  matrixEditions,
  optional,
  statisticsEditions,
  tablesOf,
  valuesFrom,
} from "./table-parts.js";

/** Cells of the matrix that hold more than 0, no two in one row or column: their sums leave one value for each. */
function scatteredCells(table: Table, random: Random, most: number): Cell[] {
  let places = table.rows.flatMap((row) =>
    row.slice(valuesFrom(row)).flatMap((cell, column) => ((cell.fact?.value ?? 0) > 0 ? [{ row, column, cell }] : [])),
  );
  const chosen: Cell[] = [];
  while (chosen.length < most && places.length > 0) {
    const { row, column, cell } = random.pick(places);
    chosen.push(cell);
    places = places.filter((other) => other.row !== row && other.column !== column);
  }
  return chosen;
}

/** Some cells as marks of what cannot be read: of the matrix the sums tell what it was, of other tables they may. */
function loseCells(draft: Draft, random: Random): void {
  const worn = (text: string) => {
    const mark = random.pick(["?", "？", "□", "\ufffd"]);
    const at = random.between(0, text.length - 1);
    return random.chance(0.5) ? mark : text.slice(0, at) + mark + text.slice(at + 1);
  };
  for (const table of tablesOf(draft)) {
    const isMatrix = table.kind === "matrix";
    const numbers = table.rows.flat().filter(({ fact }) => fact !== undefined);
    for (const cell of isMatrix
      ? scatteredCells(table, random, 3)
      : random.some(numbers, Math.min(2, numbers.length))) {
      if (!isMatrix) optional(cell);
      cell.text = worn(cell.text);
    }
  }
}

/** A row of the matrix without one of its numbers: only the sums of the columns say where it stood. */
function removeCell(table: Table, random: Random): Cell | null {
  const [cell] = scatteredCells(table, random, 1);
  const row = table.rows.find((each) => cell !== undefined && each.includes(cell));
  if (cell === undefined || row === undefined) return null;
  row.forEach(optional);
  row.splice(row.indexOf(cell), 1);
  return cell;
}

/** A digit of the matrix that was read for another: no reader can tell, but nobody may call it proved. */
function misreadDigit(table: Table, random: Random): void {
  for (const cell of scatteredCells(table, random, 1)) {
    const places = [...cell.text.matchAll(/\d/g)].map(({ index }) => index);
    const at = random.pick(places);
    const digit = (Number(cell.text[at]) + random.between(1, 8)) % 10;
    optional(cell);
    cell.text = cell.text.slice(0, at) + digit + cell.text.slice(at + 1);
  }
}

function eachValue(draft: Draft, change: (cell: Cell, row: Row) => void): void {
  for (const { rows } of tablesOf(draft))
    for (const row of rows) for (const cell of row) if (cell.fact !== undefined) change(cell, row);
}

const cellDigits = "〇一二三四五六七八九";
/** 十二, 三, 〇: the numbers that offices write so in cells. */
function chineseCell(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value > 99) return null;
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (tens === 0) return cellDigits[ones] as string;
  return `${tens === 1 ? "" : cellDigits[tens]}十${ones === 0 ? "" : cellDigits[ones]}`;
}

const fullWidth = (text: string): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** A blank somewhere inside a number of two digits or more. */
const spacedDigits = (text: string, random: Random): string => {
  if (!/^\d{2,}$/.test(text) || !random.chance(0.5)) return text;
  const at = random.between(1, text.length - 1);
  return `${text.slice(0, at)} ${text.slice(at)}`;
};

/** What may happen to the cells of a table. */
export const cellDamages: readonly Damage[] = [
  {
    name: "cells-unreadable",
    about:
      "marks in place of digits or numbers; of the matrix the sums tell what stood there, elsewhere it is optional",
    needs: {
      tables: true,
      editions: ["2014", "2019", "2021"],
      carriers: [...html, "text-pipes", "text-bars", "text-tabs"],
    },
    draft: loseCells,
  },
  {
    name: "cells-lost",
    about: "a row of the matrix without one of its numbers; the row is optional",
    needs: { editions: matrixEditions, carriers: [...html, "text-pipes", "text-tabs"] },
    draft: (draft, random) => {
      for (const table of tablesOf(draft, "matrix")) {
        const cell = removeCell(table, random);
        if (cell?.fact !== undefined) draft.inferable.push(cell.fact);
      }
    },
  },
  {
    name: "digits-misread",
    about: "a digit of the matrix in place of another; what stood there is optional",
    needs: { editions: matrixEditions },
    draft: forTables(misreadDigit, "matrix"),
  },
  {
    name: "chinese-digits",
    about: "Chinese numerals in cells",
    needs: { tables: true, carriers: delimited },
    draft: (draft, random) =>
      eachValue(draft, (cell) => {
        if (random.chance(0.5)) cell.text = chineseCell((cell.fact as { value: number }).value) ?? cell.text;
      }),
  },
  {
    name: "units-in-cells",
    about: "the unit behind the number in its cell",
    needs: { tables: true, editions: statisticsEditions, carriers: [...html, "text-pipes", "text-bars", "text-tabs"] },
    draft: (draft) =>
      eachValue(draft, (cell, row) => {
        const unit = row.find(({ text }) => /^(?:条|件|次|篇|个|人|人次|万元)$/.test(text));
        if (unit !== undefined) cell.text += unit.text;
      }),
  },
  {
    name: "full-width-digits",
    about: "full-width digits in tables and sentences",
    needs: {},
    write: () => (value) => fullWidth(String(value)),
    draft: (draft) =>
      eachValue(draft, (cell) => {
        cell.text = fullWidth(cell.text);
      }),
  },
  {
    name: "spaced-digits",
    about: "blanks inside numbers",
    needs: { carriers: [...html, "text-pipes", "text-bars", "text-lines", "text-tabs"] },
    write: (random) => (value) => spacedDigits(String(value), random),
    draft: (draft, random) =>
      eachValue(draft, (cell) => {
        cell.text = spacedDigits(cell.text, random);
      }),
  },
  {
    name: "footnote-marks",
    about: "marks of footnotes behind numbers in tables",
    needs: { tables: true, carriers: [...html, "text-pipes", "text-bars", "text-tabs"] },
    draft: (draft, random) =>
      eachValue(draft, (cell) => {
        if (random.chance(0.15)) cell.text += random.pick(["*", "①", "②", "[1]", "※"]);
      }),
  },
];
