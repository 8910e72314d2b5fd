import { layOut } from "../../packages/extraction/src/layout/layout.js";
import type { TableRow } from "../../packages/extraction/src/layout/rows.js";
import { readHtml } from "../../packages/extraction/src/media/html.js";
import { normalize } from "../../packages/extraction/src/normalize/normalize.js";
import type { TableReading } from "../../packages/extraction/src/tables/cell-fact.js";

/** The rows that readers of tables are given of a text, or of a page. */
export function rowsOf(source: string, html = false): readonly TableRow[] {
  const document = html ? readHtml(source) : { text: source, tables: [] };
  return layOut(normalize(document.text), document.tables).rows;
}

/** What a reader found, as `indicator@applicant=number`, in order. */
export function values({ facts }: TableReading): string[] {
  return facts.map(
    ({ indicator, applicant, decimal }) => `${indicator}${applicant === "total" ? "" : `@${applicant}`}=${decimal}`,
  );
}

/** A table of bars of these rows, whose cells blanks part; `-` for a blank cell. */
export function piped(...rows: readonly string[]): string {
  return rows
    .map((row) => {
      const cells = row.split(" ").map((cell) => (cell === "-" ? "" : cell));
      return `| ${cells.join(" | ")} |`;
    })
    .join("\n");
}

/** What a reader of statistics found, as `indicator(category):period=number` and the unit as written, in order. */
export function statistics({ facts }: TableReading): string[] {
  return facts.map(
    ({ indicator, category, period, decimal, unit }) =>
      `${indicator}${category === null ? "" : `(${category})`}:${period}=${decimal}${unit}`,
  );
}
