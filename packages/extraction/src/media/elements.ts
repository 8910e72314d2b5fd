import { gridElements } from "./div-grid.js";

/** What an element of a page means to its text. */
export interface Element {
  /** A constant: the names in a page would be compared character by character. */
  readonly name: string;
  /** Its content is passed over. */
  readonly skipped: boolean;
  /** It begins and ends a line. */
  readonly breaks: boolean;
  /** Pages make tables of it. */
  readonly isGrid: boolean;
}

// biome-ignore format: one list a line
const skipped = ["iframe", "script", "style", "noscript", "template", "select", "object", "svg", "math", "textarea", "xml"];
// biome-ignore format: one list a line
const breaking = ["p", "div", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "tr", "section", "article", "header", "footer", "nav", "aside", "main", "form", "fieldset", "blockquote", "pre", "center", "address", "figure", "caption", "tbody", "thead", "tfoot", "option", "title"];
const telling = ["meta", "img", "a", "td", "th"];

/** The elements that mean something, by name: one look at it, since pages are mostly tags. */
export const elements: ReadonlyMap<string, Element> = new Map(
  [...skipped, ...breaking, ...gridElements, ...telling].map((name) => [
    name,
    { name, skipped: skipped.includes(name), breaks: breaking.includes(name), isGrid: gridElements.has(name) },
  ]),
);
