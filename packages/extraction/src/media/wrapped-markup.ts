import type { SourceDocument } from "../document.js";
import { occurrences } from "../occurrences.js";
import { looksLikeHtml } from "./sniff.js";

// Feeds, exports and dumps of databases carry a page as the text of an element or of a string: its markup is wrapped once
// more, and lies bare only when that is undone.

const cdata = "<![CDATA[";
const escapedAttribute = '=\\"';
/** How a page begins that nothing wraps. */
const pageBegins = /^\s{0,40}<(?:!doctype html|html|head|body)\b/i;
const longestBeginning = 60;
/** So many line ends that are written \n are no accident. */
const fewestWritten = 5;
const escapes = /\\(?:([nrt])|(["'/\\])|u([0-9a-fA-F]{4}))/g;

/** A page without what an XML document or a string of a program, a dump of SQL or JSON wraps its markup in. */
export function unwrapped(html: string): string {
  if (pageBegins.test(html.slice(0, longestBeginning)) && !writesLineEnds(html)) return html;
  const bare = html.includes(cdata) ? html.replaceAll(cdata, "").replaceAll("]]>", "") : html;
  return isStringOfProgram(bare)
    ? bare.replace(escapes, (_, blank?: string, character?: string, code?: string) =>
        blank !== undefined ? "\n" : (character ?? String.fromCharCode(Number.parseInt(code as string, 16))),
      )
    : bare;
}

/** Whether a whole page is one line of a log or a dump: <html>\n<body>\n. */
function writesLineEnds(html: string): boolean {
  return html.includes("\\n") && occurrences(html, "\\n") > Math.max(fewestWritten, occurrences(html, "\n"));
}

/** Whether markup stands in a string, as written: most of its attributes begin with \". */
function isStringOfProgram(html: string): boolean {
  return html.includes(escapedAttribute) && occurrences(html, escapedAttribute) > occurrences(html, '="');
}

/** Whether a page shows the markup of another one, &lt;p&gt;, as its text: more tags than lines, and no table of its own. */
export function showsMarkup(html: string, { text, tables }: SourceDocument): boolean {
  if (tables.length > 0 || !html.includes("&lt;") || !looksLikeHtml(text)) return false;
  return occurrences(text, "<") > occurrences(text, "\n");
}
