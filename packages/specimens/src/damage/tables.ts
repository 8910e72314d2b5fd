import type { Cell, Draft, Table } from "../draft/draft.js";
import { isValue } from "../draft/draft.js";
import type { Random } from "../random.js";
import type { Damage } from "./damage.js";
import { leaveOpen } from "./glued-numbers.js";
import { delimited, forTables, html, matrixEditions, optional, tablesOf, valuesFrom } from "./table-parts.js";

/** Each merged cell once for every place that it covers. */
function repeatMerged(table: Table): void {
  const grid: Cell[][] = table.rows.map(() => []);
  table.rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan && at + down < grid.length; down++)
        for (let across = 0; across < cell.colSpan; across++)
          (grid[at + down] as Cell[])[column + across] = { ...cell, colSpan: 1, rowSpan: 1 };
    }
  });
  table.rows = grid.map((row) => [...row]);
}

/** Where offices break their heads. */
const breaks =
  /^(?:本年新|对外公开|上一年|处理决定|本年制|本年废|现行有|本年处理|本年收费|采购项目|采购|商业|科研|社会公|法律服|结果|其他|尚未)(?=.)/;

/** Heads on two rows: 本年新 over 制作数量. */
function splitHeads(table: Table): void {
  table.rows = table.rows.flatMap((row) => {
    const isHead = row.length > 1 && row.every((cell) => !isValue(cell) && cell.rowSpan === 1);
    if (!isHead || !row.some(({ text }) => breaks.test(text))) return [row];
    const upper = row.map((cell) => ({ ...cell, text: breaks.exec(cell.text)?.[0] ?? cell.text }));
    const lower = row.map((cell, at) => ({ ...cell, text: cell.text.slice(upper[at]?.text.length) }));
    return [upper, lower];
  });
}

/** The matrix in two tables, as at the end of a page; the head may stand over the second again. */
function cutMatrix(draft: Draft, random: Random): void {
  const at = draft.blocks.findIndex((block) => block.kind === "table" && block.table.kind === "matrix");
  const block = draft.blocks[at];
  if (block?.kind !== "table") return;
  const { table } = block;
  const cut = random.between(table.headerRows + 4, table.rows.length - 4);
  const open: Cell[] = [];
  table.rows.slice(0, cut).forEach((row, index) => {
    for (const cell of row) {
      const below = index + cell.rowSpan - cut;
      if (below <= 0) continue;
      open.push({ ...cell, rowSpan: below });
      cell.rowSpan -= below;
    }
  });
  const head = random.chance(0.5)
    ? table.rows.slice(0, table.headerRows).map((row) => row.map((cell) => ({ ...cell })))
    : [];
  const rest = table.rows.splice(cut);
  rest[0]?.unshift(...open);
  draft.blocks.splice(at + 1, 0, {
    kind: "table",
    table: { kind: "matrix", caption: null, rows: [...head, ...rest], headerRows: head.length },
  });
}

/** The seven columns of the matrix in another order: `order` names the old places. */
function reorderMatrix(table: Table, random: Random): void {
  const five = [1, 2, 3, 4, 5];
  for (let i = five.length - 1; i > 0; i--) {
    const j = random.between(0, i);
    [five[i], five[j]] = [five[j] as number, five[i] as number];
  }
  const totalFirst = random.chance(0.5);
  const order = totalFirst ? [6, 0, ...five] : [0, ...five, 6];
  table.rows.forEach((row, at) => {
    if (at === 1 && totalFirst) row.unshift(row.pop() as Cell);
    else if (at === 2) table.rows[2] = five.map((from) => row[from - 1] as Cell);
    else if (at > 2) {
      const from = row.length - 7;
      row.push(...order.map((place) => row[from + place] as Cell));
      row.splice(from, 7);
    }
  });
}

function dropMatrixColumns(table: Table, random: Random): void {
  const dropped = random.some([1, 2, 3, 4, 5], random.between(1, 2));
  table.rows.forEach((row, at) => {
    if (at === 0) (row[1] as Cell).colSpan -= dropped.length;
    else if (at === 1) (row[1] as Cell).colSpan -= dropped.length;
    else if (at === 2) table.rows[2] = row.filter((_, place) => !dropped.includes(place + 1));
    else {
      const from = row.length - 7;
      table.rows[at] = row.filter((_, place) => !dropped.includes(place - from));
    }
  });
}

/** The five kinds of organization as one column, their sum. */
function collapseOrganizations(table: Table): void {
  table.rows.forEach((row, at) => {
    if (at === 0) (row[1] as Cell).colSpan = 3;
    else if (at === 1) for (const cell of row) cell.rowSpan = cell.colSpan = 1;
    else if (at > 2) {
      const from = row.length - 7;
      const parts = row.slice(from + 1, from + 6);
      const [first] = parts as [Cell];
      const facts = parts.map(({ fact }) => fact);
      const value = facts.reduce((sum, fact) => sum + (fact?.value ?? 0), 0);
      const indicator = (facts.find((fact) => fact !== undefined) ?? row[from]?.fact)?.indicator;
      const blank = facts.every((fact) => fact === undefined) || indicator === undefined;
      const cell: Cell = blank
        ? { ...first }
        : { text: String(value), colSpan: 1, rowSpan: 1, fact: { indicator, value, applicant: "organization" } };
      row.splice(from + 1, 5, cell);
    }
  });
  (table.rows[0]?.[0] as Cell).rowSpan = 2;
  table.rows.splice(2, 1);
  table.headerRows = 2;
}

/** 单位 behind the numbers, or left out. */
function moveUnits(table: Table, drop: boolean): void {
  for (const row of table.rows) {
    const [unit] = row.splice(1, 1) as [Cell];
    if (!drop) row.push(unit);
  }
}

function loseLabels(table: Table, random: Random): void {
  const labelled = table.rows
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => at > table.headerRows + 3 && at < table.rows.length - 3 && row.some(({ fact }) => fact));
  for (const { row } of random.some(labelled, 2)) {
    const cell = row[valuesFrom(row) - 1];
    if (cell === undefined || cell.rowSpan > 1) continue;
    cell.text = "";
    row.forEach(optional);
  }
}

/** Rows that have lost cells: their labels and sums fix what they fix, and no reader must take more. */
function shortenRows(draft: Draft, random: Random): void {
  for (const table of tablesOf(draft, "matrix"))
    for (const row of table.rows.slice(table.headerRows)) {
      if (!random.chance(0.2)) continue;
      const from = valuesFrom(row);
      const zeros = row.flatMap((cell, at) => (at >= from && (cell.fact?.value ?? 0) === 0 ? [at] : []));
      const lost = random.some(zeros, Math.min(zeros.length, random.between(1, 3)));
      if (lost.length > 0) row.forEach(optional);
      for (const at of lost.reverse()) {
        const [cell] = row.splice(at, 1);
        if (cell?.fact !== undefined) draft.inferable.push(cell.fact);
      }
    }
}

/** What may happen to the rows and columns of a table. */
export const tableDamages: readonly Damage[] = [
  {
    name: "organizations-collapsed",
    about: "the matrix with one column for 法人或其他组织",
    columns: true,
    needs: { editions: matrixEditions },
    draft: forTables(collapseOrganizations, "matrix"),
  },
  {
    name: "columns-reordered",
    about: "columns in another order than the form's",
    columns: true,
    needs: {
      editions: ["2014", "2019", "2021"],
      tables: true,
      carriers: [...delimited, "text-markdown", "text-lines"],
    },
    draft: (draft, random) => {
      for (const table of tablesOf(draft, "matrix")) reorderMatrix(table, random);
      for (const table of tablesOf(draft, "statistics")) moveUnits(table, false);
    },
  },
  {
    name: "columns-missing",
    about: "one or two columns of the matrix, or that of units, left out",
    columns: true,
    needs: { editions: ["2014", "2019", "2021"], tables: true },
    draft: (draft, random) => {
      for (const table of tablesOf(draft, "matrix")) dropMatrixColumns(table, random);
      for (const table of tablesOf(draft, "statistics")) moveUnits(table, true);
    },
  },
  {
    name: "cells-one-a-line",
    about: "every cell of a table on a line of its own",
    needs: { carriers: ["text-lines", "text-bars"], tables: true },
  },
  {
    name: "cells-run-together",
    about: "nothing between a row's label, unit and first number",
    needs: { carriers: ["text-run-together"], tables: true, editions: ["2014", "2019", "2021"] },
  },
  {
    name: "page-on-one-line",
    about: "the text on one line and nothing between cells; numbers that no sum parts are optional",
    needs: { carriers: ["text-one-line"], tables: true, editions: ["2014", "2019", "2021"] },
    draft: forTables(leaveOpen),
  },
  {
    name: "merged-cells-lost",
    about: "no colspan and no rowspan",
    needs: { carriers: html, tables: true },
    draft: forTables(({ rows }) => {
      for (const row of rows) for (const cell of row) cell.colSpan = cell.rowSpan = 1;
    }),
  },
  {
    name: "merged-cells-repeated",
    about: "a merged cell's text in every place that it covered",
    needs: { carriers: [...html, "text-pipes", "text-tabs"], editions: matrixEditions },
    draft: forTables(repeatMerged),
  },
  {
    name: "spans-wrong",
    about: "colspan and rowspan of labels off by one",
    needs: { carriers: html, editions: matrixEditions },
    draft: forTables(({ rows }, random) => {
      for (const row of rows)
        for (const cell of row) {
          if (cell.colSpan > 1 && !isValue(cell) && random.chance(0.3)) cell.colSpan += random.pick([-1, 1]);
          if (cell.rowSpan > 1 && random.chance(0.3)) cell.rowSpan += random.pick([-1, 1]);
        }
    }),
  },
  {
    name: "header-split",
    about: "heads on two rows",
    needs: { carriers: [...html, "text-pipes", "text-tabs", "text-spaces"], editions: matrixEditions },
    draft: forTables(splitHeads),
  },
  {
    name: "matrix-cut",
    about: "the matrix in two tables",
    needs: { editions: matrixEditions },
    draft: cutMatrix,
  },
  {
    name: "labels-lost",
    about: "rows of the matrix without their labels; what stood there is optional",
    needs: { editions: matrixEditions, carriers: delimited },
    draft: forTables(loseLabels, "matrix"),
  },
  {
    name: "rows-short",
    about: "rows of the matrix with too few cells; what stood there is optional",
    needs: { editions: matrixEditions, carriers: [...html, "text-pipes", "text-tabs"] },
    draft: shortenRows,
  },
];
