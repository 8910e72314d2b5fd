import type { SourceDocument } from "../document.js";
import type { Hidden } from "./hidden-text.js";
import { readHtml } from "./html.js";
import { followedBy, shows } from "./joined-documents.js";
import { jsonRows, jsonText } from "./json-text.js";
import { scriptTexts, shortest } from "./script-strings.js";
import { isMarkup, looksLikeHtml } from "./sniff.js";
import { readText } from "./text.js";
import { showsMarkup, unwrapped } from "./wrapped-markup.js";

/** Pages within pages are followed this deep, and so many of them. */
const deepest = 3;
const mostHidden = 50;
const mention = /信息公开|\\u4fe1\\u606f\\u516c\\u5f00/i;

/**
 * A saved web page with what it shows only in a browser: the pages of its frames, and a report that a script or a form's
 * field holds. What the page shows anyhow is not taken twice. Of a feed or a dump that wraps a page's markup, that page.
 */
export function readWebPage(wrapped: string, depth = 0): SourceDocument {
  const html = unwrapped(wrapped);
  const hidden: Hidden[] = [];
  let page = readHtml(html, hidden);
  if (depth >= deepest) return page;
  if (showsMarkup(html, page)) return readWebPage(page.text, depth + 1);
  for (const { kind, text } of hidden.slice(0, mostHidden)) {
    if (!mention.test(text)) continue;
    for (const content of kind === "script" ? scriptTexts(text) : [text]) {
      const inner = readContent(content, depth + 1);
      if (!shows(page, inner.text)) page = followedBy(page, inner);
    }
  }
  return page;
}

/** JSON by itself: the texts and the rows that it holds, or all of it where no string is a text. */
export function readJson(json: string): SourceDocument {
  const texts = scriptTexts(json);
  if (!texts.some((text) => text.length >= shortest)) return readText(jsonText(json) ?? texts.join("\n"));
  const read = texts.map((content) => readContent(content, 1)).reduce(followedBy, readText(""));
  const rows = read.tables.length > 0 ? "" : jsonRows(json);
  return rows === "" ? read : followedBy(read, readText(rows));
}

const insert = /^INSERT INTO /im;

/** Plain text; of a dump of a database the texts that its values hold, where any is one. */
export function readPlain(text: string): SourceDocument {
  if (!insert.test(text.slice(0, 2000))) return readText(text);
  const texts = scriptTexts(text);
  if (!texts.some((each) => each.length >= shortest)) return readText(text);
  return texts.map((content) => readContent(content, 1)).reduce(followedBy, readText(""));
}

function readContent(content: string, depth: number): SourceDocument {
  if (isMarkup(content)) return readWebPage(content, depth);
  // Escaped twice: &lt;p&gt;.
  if (content.includes("&lt;")) {
    const { text } = readHtml(content);
    if (looksLikeHtml(text)) return readWebPage(text, depth);
  }
  return readText(content);
}
