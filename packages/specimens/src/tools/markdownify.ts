import { attribute, decoded, piecesOf } from "./page-pieces.js";

interface Element {
  readonly name: string;
  readonly attributes: string;
  readonly children: (Element | string)[];
}

const single = new Set(["br", "img", "meta", "link", "hr", "input"]);
const blocks = new Set(["p", "div", "article", "section", "ul", "li", "table", "tbody", "tr", "td"]);

/**
 * A page as Markdown, as the Python package markdownify 1.2 has it with its own settings: an empty head and a rule above the
 * first row, and as many bars behind a cell as it covers columns.
 */
export function markdownify(page: string): string {
  return convert(treeOf(page), new Set()).replace(/^\n+|\n+$/g, "");
}

function treeOf(page: string): Element {
  const root: Element = { name: "", attributes: "", children: [] };
  const open = [root];
  for (const piece of piecesOf(page)) {
    const into = open.at(-1) as Element;
    if (piece.kind === "text") into.children.push(decoded(piece.text));
    else if (piece.kind === "open") {
      const element: Element = { name: piece.name, attributes: piece.attributes, children: [] };
      into.children.push(element);
      if (!single.has(piece.name) && !piece.attributes.endsWith("/")) open.push(element);
    } else {
      const at = open.findLastIndex(({ name }) => name === piece.name);
      if (at > 0) open.length = at;
    }
  }
  return root;
}

const isBlock = (node: Element | string | undefined): boolean =>
  node !== undefined && typeof node !== "string" && (blocks.has(node.name) || /^h\d/.test(node.name));

function convert(element: Element, parents: ReadonlySet<string>, isFirst = false): string {
  const { name, children } = element;
  const within = new Set(parents).add(name);
  if (name === "td" || /^h\d/.test(name)) within.add("inline");
  const pieces = children.map((child, at) =>
    typeof child === "string"
      ? plain(child, isBlock(element), children[at - 1], children[at + 1])
      : convert(child, within, !children.slice(0, at).some((other) => typeof other !== "string")),
  );
  return marked(element, joined(pieces.filter((piece) => piece !== "")), parents, isFirst);
}

/** Pieces in a row; line ends where two of them meet are not added up. */
function joined(pieces: readonly string[]): string {
  let text = "";
  /** How many line ends the last piece had behind its words. */
  let ends = 0;
  for (const piece of pieces) {
    const behind = /^\n*/.exec(piece)?.[0].length ?? 0;
    if (ends > 0 && behind > 0)
      text = text.slice(0, text.length - ends) + "\n".repeat(Math.min(2, Math.max(ends, behind)));
    else text += "\n".repeat(behind);
    const words = piece.slice(behind);
    text += words;
    ends = /\n*$/.exec(words)?.[0].length ?? 0;
  }
  return text;
}

function plain(
  written: string,
  inBlock: boolean,
  before: Element | string | undefined,
  behind: Element | string | undefined,
): string {
  const first = isBlock(before) || (inBlock && before === undefined);
  const last = isBlock(behind) || (inBlock && behind === undefined);
  if (written.trim() === "" && (first || last || (inBlock && (before === undefined || behind === undefined))))
    return "";
  let text = written
    .replace(/[\t \r\n]*[\r\n][\t \r\n]*/g, "\n")
    .replace(/[\t ]+/g, " ")
    .replace(/[*_]/g, "\\$&");
  if (first) text = text.replace(/^[ \t\r\n]+/, "");
  if (last) text = text.trimEnd();
  return text;
}

function marked(
  { name, attributes, children }: Element,
  text: string,
  parents: ReadonlySet<string>,
  isFirst: boolean,
): string {
  const bare = text.trim();
  const inline = parents.has("inline");
  const heading = /^h([1-6])$/.exec(name);
  if (heading !== null) {
    if (inline || bare === "") return text;
    const level = Number(heading[1]);
    return level > 2
      ? `\n\n${"#".repeat(level)} ${bare}\n\n`
      : `\n\n${bare}\n${(level === 1 ? "=" : "-").repeat(bare.length)}\n\n`;
  }
  switch (name) {
    case "p":
    case "div":
    case "section":
    case "article": {
      const kept = name === "p" ? text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "") : bare;
      return inline ? ` ${kept} ` : kept === "" ? "" : `\n\n${kept}\n\n`;
    }
    case "b":
    case "strong":
      return bare === "" ? "" : `**${bare}**`;
    case "a": {
      const address = attribute(attributes, "href");
      return bare === "" ? "" : address === null ? text : `[${bare}](${address})`;
    }
    case "br":
      return inline ? " " : "  \n";
    case "img":
      return inline ? (attribute(attributes, "alt") ?? "") : `![](${attribute(attributes, "src") ?? ""})`;
    case "li":
      return bare === "" ? "\n" : `* ${bare.replaceAll("\n", "\n  ")}\n`;
    case "ul":
      return `\n\n${text}`;
    case "table":
      return `\n\n${bare}\n\n`;
    case "td":
      return ` ${bare.replaceAll("\n", " ")}${" |".repeat(columnsOf(attributes))}`;
    case "tr":
      return `${isFirst ? emptyHead(children) : ""}|${text}\n`;
    default:
      return text;
  }
}

function columnsOf(attributes: string): number {
  return Number(attribute(attributes, "colspan") ?? 1);
}

function emptyHead(row: readonly (Element | string)[]): string {
  let columns = 0;
  for (const cell of row) if (typeof cell !== "string") columns += columnsOf(cell.attributes);
  const line = (text: string) => `| ${new Array(columns).fill(text).join(" | ")} |\n`;
  return line("") + line("---");
}
