import type { Random } from "../random.js";
import { cellPieces } from "../tools/cell-pieces.js";
import { html2text } from "../tools/html2text.js";
import { markdownify } from "../tools/markdownify.js";
import { withBreaks } from "../tools/page-breaks.js";
import { escapedLine, inData } from "../tools/stored.js";
import { stripTags, withEntities } from "../tools/strip-tags.js";
import { textNodes } from "../tools/text-nodes.js";
import type { Damage, Rendered } from "./damage.js";
import { html } from "./table-parts.js";

/** A page, or one with line ends in its cells. */
function pageOf(text: string, random: Random): string {
  return random.chance(0.5) ? withBreaks(text, random) : text;
}

/** A page without its tags, or Markdown with what its cells hold as HTML. */
function leaveEntities({ text, isHtml }: Rendered, random: Random): string {
  if (isHtml) return stripTags(text, random);
  const rows = text
    .replace(/([\u4e00-\u9fff]{3,})(?=[\u4e00-\u9fff]{3,}[^|\n。]*\|)/g, (label, _, at: number) =>
      text[text.lastIndexOf("\n", at) + 1] === "|" && random.chance(0.3)
        ? `${label}${random.pick(["<br>", "<br/>"])}`
        : label,
    )
    .replace(/\| {2}(?=\|)/g, "| &nbsp; ");
  return withEntities(rows);
}

/** What crawlers and converters bring home: texts that other tools wrote. */
export const toolDamages: readonly Damage[] = [
  {
    name: "rows-written-by-tools",
    about:
      "tables as a program prints them: lists of Python or JSON, CSV, LaTeX, or the tokens of models that read pictures",
    needs: { tables: true, carriers: ["text-python", "text-json", "text-csv", "text-latex", "text-tokens"] },
  },
  {
    name: "text-nodes",
    about: "a line end wherever the page's markup changed, within sentences too",
    needs: { carriers: html, steady: true },
    convert: ({ text }, random) => textNodes(pageOf(text, random), random),
  },
  {
    name: "entities-left",
    about: "&nbsp; &ldquo; &emsp; as written, and <br> in cells of Markdown",
    needs: { carriers: [...html, "text-markdown", "text-pipes"], steady: true },
    convert: leaveEntities,
  },
  {
    name: "html2text",
    about: "a page, also with line ends in its cells, as Markdown as html2text or markdownify makes it",
    needs: { carriers: html, steady: true },
    convert: ({ text }, random) => {
      const page = pageOf(text, random);
      return random.chance(0.5) ? html2text(page) : markdownify(page);
    },
  },
  {
    name: "cells-in-pieces",
    about: "rows over several lines, of one cell or of some, with tabs or a bar where a cell begins",
    needs: { carriers: html, steady: true },
    convert: ({ text }, random) => cellPieces(text, random),
  },
  {
    name: "line-ends-escaped",
    about: "the whole text on one line, with escapes in place of its line ends, tabs and quotes",
    needs: {},
    store: ({ text }, _, random) => ({ text: escapedLine(text, random), mediaType: "text/plain" }),
  },
  {
    name: "wrapped-in-data",
    about: "the page or text as a value in JSON, SQL or a feed, among other fields",
    needs: {},
    store: ({ text, isHtml }, fields, random) => inData(text, isHtml, fields, random),
  },
];
