import Table from "cli-table3";

export type Cell = string | number | null;

const integer = new Intl.NumberFormat("en-US");

/** 1234567 as 1,234,567. */
export const grouped = (value: number): string => integer.format(value);

/** Columns without lines between them, numbers to the right; wide (Chinese) characters take two places. */
export function columns(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  right: readonly boolean[] = head.map((_, at) => rows.length > 0 && rows.every((row) => typeof row[at] === "number")),
): string {
  const table = new Table({
    head: [...head],
    colAligns: right.map((numeric) => (numeric ? "right" : "left")),
    chars: {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "  ",
    },
    style: {
      border: [],
      head: process.stdout.isTTY && !process.env.NO_COLOR ? ["dim"] : [],
      "padding-left": 0,
      "padding-right": 0,
    },
  });
  for (const row of rows) table.push(row.map((cell) => (cell === null ? "" : String(cell))));
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
