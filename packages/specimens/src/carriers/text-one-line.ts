import type { Row, Table } from "../draft/draft.js";
import { isValue } from "../draft/draft.js";
import type { Carrier } from "./carrier.js";
import { renderText } from "./text-document.js";

/** The cells of a row without anything between them; only a row without a label keeps its numbers apart. */
const glued = (row: Row): string => row.map(({ text }) => text).join(row.every(isValue) ? " " : "");

function oneLine({ rows }: Table): string {
  return `${rows.map(glued).join("")}\n`;
}

/**
 * A page's text as crawlers leave it that put nothing in place of cells, and a blank or nothing in place of line ends. Its
 * metadata and title may keep their lines.
 */
export const textOneLine: Carrier = {
  name: "text-one-line",
  mediaType: "text/plain",
  steady: true,
  render: (draft, random) => {
    const text = renderText(draft, random, oneLine);
    const body = random.chance(0.7) ? text.indexOf("\n", text.indexOf(draft.title)) + 1 : 0;
    const between = random.pick([" ", ""]);
    return `${text.slice(0, body)}${text
      .slice(body)
      .trim()
      .replace(/\s*\n\s*/g, between)}\n`;
  },
};
