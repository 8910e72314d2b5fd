import type { Draft, Table } from "../draft/draft.js";
import type { Carrier } from "./carrier.js";
import { printedLines } from "./printed-lines.js";

const width = 30;
const pageLines = 38;

/** Lines of a page, cut as a typesetter cuts them, with page numbers between. */
class Pages {
  text = "";
  private onPage = 0;
  private page = 1;

  add(line: string): void {
    this.text += `${line}\n`;
    this.onPage++;
    if (this.onPage < pageLines) return;
    this.text += `- ${this.page++} -\n`;
    this.onPage = 0;
  }

  addWrapped(text: string, indent = ""): void {
    for (const line of printedLines(indent + text, width)) this.add(line);
  }

  addTable({ caption, rows }: Table): void {
    if (caption !== null) this.add(caption);
    for (const row of rows) {
      const [first, ...others] = row.filter((cell) => cell.text !== "");
      if (first === undefined) continue;
      const label = first.text;
      const rest = others.map((cell) => ` ${cell.text}`).join("");
      let at = 0;
      // A long label is set on several lines; the values stand behind its last.
      for (; label.length - at > 18 && others.length > 0; at += 18) this.add(label.slice(at, at + 18));
      this.add(label.slice(at) + rest);
    }
  }
}

function render(draft: Draft): string {
  const pages = new Pages();
  for (const [label, value] of draft.metadata?.entries ?? []) pages.add(`${label}：${value}`);
  pages.addWrapped(draft.title);
  for (const block of draft.blocks) {
    if (block.kind === "heading") pages.add(block.text);
    else if (block.kind === "paragraph") pages.addWrapped(block.statements.map(({ text }) => text).join(""), "　　");
    else if (block.kind === "table") pages.addTable(block.table);
    else for (const line of block.lines) pages.add(line);
  }
  return pages.text;
}

/** The text of a PDF: lines cut by the page's width, long labels on several lines. */
export const textWrapped: Carrier = { name: "text-wrapped", mediaType: "text/plain", steady: true, render };
