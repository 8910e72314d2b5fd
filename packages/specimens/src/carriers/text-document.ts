import type { Draft, MetadataBlock, Table } from "../draft/draft.js";
import type { Random } from "../random.js";
import type { Carrier } from "./carrier.js";

/** How one make of text writes a table: lines with their line ends. */
export type TableWriter = (table: Table, random: Random) => string;

/** A carrier of plain text: sentences a paragraph a line, tables as `write` has them. */
export function textCarrier(name: string, steady: boolean, write: TableWriter): Carrier {
  return { name, mediaType: "text/plain", steady, render: (draft, random) => renderText(draft, random, write) };
}

/** A draft as plain text, its tables as `write` has them. */
export function renderText(draft: Draft, random: Random, write: TableWriter): string {
  const indent = random.pick(["", "　　", "    "]);
  let text = draft.metadata === null ? "" : metadataText(draft.metadata, random);
  text += `${draft.title}\n`;
  for (const block of draft.blocks) {
    switch (block.kind) {
      case "heading":
        text += `${indent}${block.text}\n`;
        break;
      case "paragraph":
        text += indent;
        for (const statement of block.statements) text += statement.text;
        text += "\n";
        break;
      case "table":
        if (block.table.caption !== null) text += `${block.table.caption}\n`;
        text += write(block.table, random);
        break;
      case "closing":
        for (const line of block.lines) text += `${indent}${indent}${line}\n`;
    }
  }
  return text;
}

/** One a line, all on one line, or in a table of pipes. */
function metadataText({ entries }: MetadataBlock, random: Random): string {
  switch (random.between(0, 2)) {
    case 0:
      return entries.map(([label, value]) => `${label}：${value}\n`).join("");
    case 1:
      return `${entries.map(([label, value]) => `${label}：${value}`).join("　　")}\n`;
    default:
      return entries.map(([label, value]) => `| ${label}： | ${value} |\n`).join("");
  }
}
