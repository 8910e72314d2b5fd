import type { Block, Cell, Draft, MetadataBlock, Table } from "../draft/draft.js";
import { isValue } from "../draft/draft.js";

/** How one make of HTML writes the parts of a report; every method returns markup. */
export interface HtmlStyle {
  title(text: string): string;
  heading(text: string): string;
  paragraph(text: string): string;
  closing(text: string): string;
  metadata(block: MetadataBlock): string;
  readonly tableOpen: string;
  readonly tableClose: string;
  readonly rowOpen: string;
  readonly rowClose: string;
  cell(text: string, spans: string, isNumber: boolean): string;
  /** The whole page around the report. */
  page(draft: Draft, body: string): string;
}

/** The draft as a page of this style. */
export function renderHtml(draft: Draft, style: HtmlStyle): string {
  let body = "";
  if (draft.metadata !== null) body += style.metadata(draft.metadata);
  body += style.title(draft.title);
  for (const block of draft.blocks) body += renderBlock(block, style);
  return style.page(draft, body);
}

function renderBlock(block: Block, style: HtmlStyle): string {
  switch (block.kind) {
    case "heading":
      return style.heading(block.text);
    case "paragraph": {
      let text = "";
      for (const statement of block.statements) text += statement.text;
      return style.paragraph(text);
    }
    case "table":
      return renderTable(block.table, style);
    case "closing":
      return block.lines.map((line) => style.closing(line)).join("");
  }
}

function renderTable({ caption, rows }: Table, style: HtmlStyle): string {
  let html = caption === null ? "" : style.paragraph(caption);
  html += style.tableOpen;
  for (const row of rows) {
    html += style.rowOpen;
    for (const cell of row) html += style.cell(cell.text, spansOf(cell), isValue(cell));
    html += style.rowClose;
  }
  return html + style.tableClose;
}

function spansOf({ colSpan, rowSpan }: Cell): string {
  const columns = colSpan > 1 ? ` colspan="${colSpan}"` : "";
  return rowSpan > 1 ? `${columns} rowspan="${rowSpan}"` : columns;
}
