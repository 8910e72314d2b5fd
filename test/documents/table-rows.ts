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
