import type { SourceDocument } from "../document.js";
import type { Hidden } from "./hidden-text.js";
import { readHtml } from "./html.js";
import { followedBy, shows } from "./joined-documents.js";
import { scriptTexts } from "./script-strings.js";
import { looksLikeHtml } from "./sniff.js";
import { readText } from "./text.js";

/** Pages within pages are followed this deep, and so many of them. */
const deepest = 3;
const mostHidden = 50;
const mention = /信息公开|\\u4fe1\\u606f\\u516c\\u5f00/i;

/**
 * A saved web page with what it shows only in a browser: the pages of its frames, and a report that a script or a form's
 * field holds. What the page shows anyhow is not taken twice.
 */
export function readWebPage(html: string, depth = 0): SourceDocument {
  const hidden: Hidden[] = [];
  let page = readHtml(html, hidden);
  if (depth >= deepest) return page;
  for (const { kind, text } of hidden.slice(0, mostHidden)) {
    if (!mention.test(text)) continue;
    for (const content of kind === "script" ? scriptTexts(text) : [text]) {
      const inner = readContent(content, depth + 1);
      if (!shows(page, inner.text)) page = followedBy(page, inner);
    }
  }
  return page;
}

/** A script or JSON by itself: the texts that its strings hold. */
export function readScript(script: string): SourceDocument {
  return scriptTexts(script)
    .map((content) => readContent(content, 1))
    .reduce(followedBy, { ...readText(""), wrapped: false });
}

function readContent(content: string, depth: number): SourceDocument {
  if (/<\w/.test(content)) return readWebPage(content, depth);
  // Escaped twice: &lt;p&gt;.
  if (content.includes("&lt;")) {
    const { text } = readHtml(content);
    if (looksLikeHtml(text)) return readWebPage(text, depth);
  }
  return { ...readText(content), wrapped: false };
}
