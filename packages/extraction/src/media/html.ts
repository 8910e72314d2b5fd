import { Parser } from "htmlparser2";
import type { SourceCell, SourceDocument, SourceLink, SourceTable, SourceTitle } from "../document.js";
import { DivGrids, gridElements } from "./div-grid.js";

const skipped = new Set([
  "iframe",
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "object",
  "svg",
  "math",
  "textarea",
  "xml",
]);
const breaking = new Set(
  "p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr section article header footer nav aside main form fieldset blockquote pre center address figure caption tbody thead tfoot option title".split(
    " ",
  ),
);
const titleMeta = /^(?:article ?title|og:title|title|dc\.title|contenttitle)$/i;
const dateMeta = /^(?:pubdate|publishdate|createdate|og:release_date|makedate)$/i;
const sourceMeta = /^(?:contentsource|source|author|siteName)$/i;

/** Longest text of a table's cell; a longer one holds the page, not a datum. Labels of the official forms stay below 120. */
const longestCell = 400;
/** Deepest nesting of tables followed; hostile pages nest without end. */
const deepest = 64;

/** Deepest nesting of elements followed; unclosed <p> and <font> of honest pages stay below 2,000. */
const deepestElement = 8000;
const piece = 32_768;
/**
 * Tags whose names the parser would change: capitals, and the elements whose names have rules of their own. Most pages have
 * none, and are spared a copy of each name.
 */
const mayChangeNames = /<\/?(?:[^\s<>/]*[A-Z\u0080-\uffff]|svg|math|image)/;

/** Text of an element that is not shown as it stands: a frame's page, a script, a form's field. */
export interface Hidden {
  readonly kind: "page" | "script";
  readonly text: string;
}

const hiddenKinds = new Map<string, Hidden["kind"]>([
  ["iframe", "page"],
  ["textarea", "page"],
  ["script", "script"],
]);
/** A shorter one holds no report. */
const shortestHidden = 300;

interface OpenCell {
  start: number;
  colSpan: number;
  rowSpan: number;
  layout: boolean;
}

interface OpenTable {
  start: number;
  rows: SourceCell[][];
  row: SourceCell[] | null;
  cell: OpenCell | null;
  layout: boolean;
}

/**
 * HTML to text in reading order, one paragraph a line; cells of a row are parted by tabs, and each table keeps where its
 * cells are. Tables that lay out the page (a table inside, or a cell that holds a whole text) become plain lines.
 * Takes any markup: unclosed tags, Word's, WPS's and portals' own elements; never throws. What is not shown as it stands
 * is added to `hidden`.
 */
export function readHtml(html: string, hidden: Hidden[] = []): SourceDocument {
  const reader = new HtmlReader(hidden);
  const parser = new PageParser(
    {
      onopentagname: (name) => {
        parser.passesOver = !telling.has(name);
      },
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (data) => reader.text(data),
      onclosetag: (name) => reader.close(name),
    },
    {
      decodeEntities: true,
      lowerCaseTags: mayChangeNames.test(html),
      lowerCaseAttributeNames: false,
      recognizeSelfClosing: false,
    },
  );
  // The parser's own stack costs a copy for each open element, so that a page of nothing but opening tags would take
  // quadratic time: it is read in pieces, and no further once it is deeper than any honest page.
  for (let at = 0; at < html.length && reader.depth < deepestElement; at += piece)
    parser.write(html.slice(at, at + piece));
  parser.end();
  return reader.finish();
}

/** The elements whose attributes say something of the text. */
const telling = new Set(["meta", "a", "td", "th", "iframe"]);

/** Passes over the attributes of all other elements, which are the most of a page's markup. */
class PageParser extends Parser {
  passesOver = false;

  override onattribname(start: number, end: number): void {
    if (!this.passesOver) super.onattribname(start, end);
  }

  override onattribdata(start: number, end: number): void {
    if (!this.passesOver) super.onattribdata(start, end);
  }

  override onattribentity(codePoint: number): void {
    if (!this.passesOver) super.onattribentity(codePoint);
  }

  override onattribend(quote: Parameters<Parser["onattribend"]>[0], end: number): void {
    if (!this.passesOver) super.onattribend(quote, end);
  }
}

class HtmlReader {
  private parts: string[] = [];
  private length = 0;
  /** Last character written, or "\n" at the start. */
  private last = "\n";
  /** White space seen and not yet written: none, a blank, or one that held a line end of the source. */
  private pending: "" | " " | "\n" = "";
  private skipping = 0;
  private tables: OpenTable[] = [];
  private done: SourceTable[] = [];
  private titles: SourceTitle[] = [];
  private headings: { start: number; part: number; tag: string }[] = [];
  private links: SourceLink[] = [];
  private link: { href: string; part: number } | null = null;
  private images = 0;
  private readonly divGrids = new DivGrids(longestCell);
  private pre = 0;

  /** Elements open at this point. */
  depth = 0;
  private hiding: string[] | null = null;

  constructor(private readonly hidden: Hidden[]) {}

  open(name: string, attributes: Record<string, string>): void {
    this.depth++;
    if (skipped.has(name)) {
      this.skipping++;
      this.hide(name, attributes);
      return;
    }
    if (this.skipping > 0) return;
    switch (name) {
      case "meta":
        this.meta(attributes);
        return;
      case "img":
        this.images++;
        return;
      case "table":
        this.openTable();
        return;
      case "tr":
        this.openRow();
        return;
      case "td":
      case "th":
        this.openCell(attributes);
        return;
      case "a": {
        const href = attributeOf(attributes, "href");
        if (href !== undefined) this.link = { href, part: this.parts.length };
        return;
      }
      case "pre":
        this.pre++;
        break;
      case "h1":
      case "h2":
      case "h3":
      case "title":
        this.breakLine();
        this.headings.push({ start: this.length, part: this.parts.length, tag: name });
        return;
    }
    if (breaking.has(name)) this.breakLine();
    if (gridElements.has(name)) this.divGrids.opened(this.length);
  }

  text(data: string): void {
    if (this.skipping > 0) {
      this.hiding?.push(data);
      return;
    }
    if (this.pre > 0) {
      this.divGrids.word(data);
      this.write(data);
      return;
    }
    const end = data.length;
    for (let from = 0; from < end; ) {
      let at = from;
      let hasLineEnd = false;
      for (; at < end && isSpace(data.charCodeAt(at)); at++) hasLineEnd ||= data.charCodeAt(at) === 0x0a;
      if (at > from && (this.pending === "" || hasLineEnd)) this.pending = hasLineEnd ? "\n" : " ";
      let stop = at;
      while (stop < end && !isSpace(data.charCodeAt(stop))) stop++;
      if (stop > at) this.word(data.slice(at, stop));
      from = stop;
    }
  }

  close(name: string): void {
    this.depth--;
    if (skipped.has(name)) {
      if (this.skipping > 0) this.skipping--;
      this.endHiding(name);
      return;
    }
    if (this.skipping > 0) return;
    switch (name) {
      case "table":
        this.closeTable();
        return;
      case "tr":
        this.closeRow();
        return;
      case "td":
      case "th":
        this.closeCell();
        return;
      case "a":
        if (this.link !== null) {
          this.links.push({ href: this.link.href, text: this.since(this.link.part) });
          this.link = null;
        }
        return;
      case "pre":
        this.pre = Math.max(0, this.pre - 1);
        break;
      case "h1":
      case "h2":
      case "h3":
      case "title": {
        const heading = this.headings.pop();
        if (heading !== undefined && this.length > heading.start) {
          this.titles.push({
            text: this.since(heading.part),
            start: heading.start,
            end: this.length,
            source: heading.tag === "title" ? "title_tag" : "heading",
          });
        }
        this.breakLine();
        return;
      }
    }
    if (gridElements.has(name) && this.divGrids.closed(this.last === "\n" ? this.length - 1 : this.length))
      this.layOutAround();
    if (breaking.has(name)) this.breakLine();
  }

  private hide(name: string, attributes: Record<string, string>): void {
    if (!hiddenKinds.has(name)) return;
    this.hiding = [];
    const page = name === "iframe" ? attributeOf(attributes, "srcdoc") : undefined;
    if (page !== undefined) this.hidden.push({ kind: "page", text: page });
  }

  private endHiding(name: string): void {
    const kind = hiddenKinds.get(name);
    if (kind === undefined || this.hiding === null) return;
    const text = this.hiding.join("");
    if (text.length >= shortestHidden) this.hidden.push({ kind, text });
    this.hiding = null;
  }

  finish(): SourceDocument {
    while (this.tables.length > 0) this.closeTable();
    return {
      text: this.parts.join(""),
      tables: [...this.done, ...this.divGrids.grids].sort((a, b) => a.start - b.start),
      titles: this.titles,
      links: this.links,
      images: this.images,
      wrapped: false,
    };
  }

  /** Titles and dates that only the head states are part of the text, so that evidence can point at them. */
  private meta(attributes: Record<string, string>): void {
    const name = attributeOf(attributes, "name") ?? attributeOf(attributes, "property") ?? "";
    const content = attributeOf(attributes, "content")?.trim() ?? "";
    if (content === "" || content.length > 200) return;
    if (titleMeta.test(name)) {
      this.breakLine();
      const start = this.length;
      this.write(content);
      this.titles.push({ text: content, start, end: this.length, source: "meta" });
      this.breakLine();
    } else if (dateMeta.test(name)) this.labelled("发布日期", content);
    else if (sourceMeta.test(name)) this.labelled("来源", content);
  }

  private labelled(label: string, content: string): void {
    this.breakLine();
    this.write(`${label}：${content}`);
    this.breakLine();
  }

  /** What holds a table lays out the page. */
  private layOutAround(): void {
    const parent = this.tables.at(-1);
    if (!parent?.cell) return;
    parent.cell.layout = true;
    parent.layout = true;
  }

  private openTable(): void {
    this.divGrids.broken();
    this.layOutAround();
    this.breakLine();
    if (this.tables.length < deepest)
      this.tables.push({ start: this.length, rows: [], row: null, cell: null, layout: false });
  }

  private openRow(): void {
    const table = this.tables.at(-1);
    if (table === undefined) {
      this.breakLine();
      return;
    }
    this.closeRow();
    table.row = [];
    this.breakLine();
  }

  private openCell(attributes: Record<string, string>): void {
    const table = this.tables.at(-1);
    if (table === undefined) {
      this.breakLine();
      return;
    }
    this.closeCell();
    if (table.row === null) table.row = [];
    this.pending = "";
    if (table.row.length > 0) this.write("\t");
    table.cell = {
      start: this.length,
      colSpan: span(attributeOf(attributes, "colspan")),
      rowSpan: span(attributeOf(attributes, "rowspan")),
      layout: false,
    };
    this.last = "\n";
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (!table?.cell || table.row === null) return;
    const { start, colSpan, rowSpan, layout } = table.cell;
    this.pending = "";
    if (layout || this.length - start > longestCell) table.layout = true;
    // An empty cell has written nothing: the tab in front of it is the last character, and its row is still to be ended.
    if (this.length === start && table.row.length > 0) this.last = "\t";
    table.row.push({ start, end: this.length, colSpan, rowSpan });
    table.cell = null;
  }

  private closeRow(): void {
    const table = this.tables.at(-1);
    if (!table?.row) {
      this.breakLine();
      return;
    }
    this.closeCell();
    if (table.row.length > 0) table.rows.push(table.row);
    table.row = null;
    this.breakLine();
  }

  private closeTable(): void {
    const table = this.tables.at(-1);
    if (table === undefined) {
      this.breakLine();
      return;
    }
    this.closeRow();
    this.tables.pop();
    if (!table.layout && table.rows.some((row) => row.length > 1)) {
      this.done.push({ start: table.start, end: this.length, rows: table.rows });
    }
    this.last = this.last === "\t" ? "\n" : this.last;
    this.breakLine();
  }

  private word(word: string): void {
    // A source line end between two Han characters is Word's wrapping, not a blank.
    if (this.pending !== "" && this.last !== "\n" && this.last !== "\t") {
      const tight = this.pending === "\n" && this.last > "\u2e7f" && word > "\u2e7f";
      if (!tight) this.write(" ");
    }
    this.pending = "";
    this.divGrids.word(word);
    this.write(word);
  }

  private breakLine(): void {
    this.pending = "";
    if (this.last !== "\n") this.write("\n");
  }

  private write(data: string): void {
    if (data === "") return;
    this.parts.push(data);
    this.length += data.length;
    this.last = data[data.length - 1] as string;
  }

  private since(part: number): string {
    return this.parts.slice(part).join("").trim();
  }
}

/** Blanks that HTML collapses. */
function isSpace(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c);
}

/** An attribute of an element, whatever the case of its name; the first where it is repeated. */
function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  for (const written in attributes)
    if (written === name || (written.length === name.length && written.toLowerCase() === name))
      return attributes[written];
  return undefined;
}

/** A span attribute; out of range or unreadable ones count as 1, as browsers treat them. */
function span(value: string | undefined): number {
  if (value === undefined) return 1;
  const number = Number.parseInt(value, 10);
  return number >= 1 && number <= 100 ? number : 1;
}
