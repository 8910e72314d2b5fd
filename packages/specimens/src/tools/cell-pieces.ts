import type { Random } from "../random.js";
import { decoded, piecesOf } from "./page-pieces.js";

const lines = new Set(["p", "div", "h1", "h2", "h3", "table", "tr", "li", "title", "br"]);

/**
 * A page as tools leave it that write two tabs, one, or a bar where a cell begins, and a line end wherever a cell holds a
 * paragraph: a row is several lines, of one cell or of some.
 */
export function cellPieces(page: string, random: Random): string {
  const separator = random.pick(["\t\t", "\t", "|"]);
  /** Pages whose cells hold a paragraph each, or some of them, or only the first of a row. */
  const share = random.pick([0.3, 0.6]);
  let text = "";
  let cells = 0;
  let breaks = false;
  for (const piece of piecesOf(page)) {
    if (piece.kind === "text") {
      text += decoded(piece.text).replace(/\s+/g, "");
    } else if (piece.name === "td" || piece.name === "th") {
      if (piece.kind === "open") {
        breaks = random.chance(share);
        if (separator === "|") text += `${breaks ? "\n|" : "\n"}`;
        else text += `${breaks ? "\n" : ""}${cells > 0 ? separator : ""}`;
        cells++;
      } else if (breaks) text += "\n";
    } else if (lines.has(piece.name) && (cells === 0 || piece.name === "tr")) {
      text += "\n";
      cells = 0;
    }
  }
  return text.replace(/[ \u3000]*\n{2,}/g, "\n\n").trim();
}
