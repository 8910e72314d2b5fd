import type { SourceDocument, SourceLink, SourceTitle } from "../document.js";
import { DivGrids } from "./div-grid.js";
import { elements } from "./elements.js";
import { type Hidden, HiddenTexts } from "./hidden-text.js";
import { HtmlTables, longestCell } from "./html-tables.js";
import { LineWriter } from "./line-writer.js";
import { attributeOf, type PageHandler, parsePage } from "./page-parser.js";
import { hasPrintedLines } from "./printed-lines.js";

const titleMeta = /^(?:article ?title|og:title|title|dc\.title|contenttitle)$/i;
const dateMeta = /^(?:pubdate|publishdate|createdate|og:release_date|makedate)$/i;
const sourceMeta = /^(?:contentsource|source|author|siteName)$/i;

/**
 * HTML to text in reading order, one paragraph a line; cells of a row are parted by tabs, and each table keeps where its
 * cells are. Tables that lay out the page (a table inside, or a cell that holds a whole text) become plain lines.
 * Takes any markup: unclosed tags, Word's, WPS's and portals' own elements; never throws. What is not shown as it stands
 * is added to `hidden`.
 */
export function readHtml(html: string, hidden: Hidden[] = []): SourceDocument {
  const reader = new HtmlReader(hidden);
  parsePage(html, reader);
  return reader.finish();
}

class HtmlReader implements PageHandler {
  depth = 0;
  private skipping = 0;
  private pre = 0;
  private images = 0;
  private link: { href: string; piece: number } | null = null;
  private readonly links: SourceLink[] = [];
  private heading: { start: number; piece: number; tag: string } | null = null;
  private readonly titles: SourceTitle[] = [];
  private readonly out = new LineWriter();
  private readonly tables = new HtmlTables(this.out);
  private readonly divGrids = new DivGrids(longestCell);
  private readonly hidden: HiddenTexts;

  constructor(hidden: Hidden[]) {
    this.hidden = new HiddenTexts(hidden);
  }

  open(name: string, attributes: Record<string, string>): void {
    const { out, tables } = this;
    this.depth++;
    const element = elements.get(name);
    if (element?.skipped) {
      this.skipping++;
      this.hidden.opened(name, attributes);
      return;
    }
    if (this.skipping > 0 || element === undefined) return;
    switch (element.name) {
      case "meta":
        this.meta(attributes);
        return;
      case "img":
        this.images++;
        return;
      case "table":
        this.divGrids.broken();
        tables.openTable();
        return;
      case "tr":
        tables.openRow();
        return;
      case "td":
      case "th":
        tables.openCell(attributes);
        return;
      case "a": {
        const href = attributeOf(attributes, "href");
        if (href !== undefined) this.link = { href, piece: out.pieces };
        return;
      }
      case "pre":
        this.pre++;
        break;
      case "h1":
      case "h2":
      case "h3":
      case "title":
        // As browsers do: one that begins within another ends it.
        this.endHeading();
        this.heading = { start: out.length, piece: out.pieces, tag: element.name };
        return;
    }
    if (element.breaks) out.breakLine();
    if (element.isGrid) this.divGrids.opened(out.length);
  }

  text(data: string): void {
    if (this.skipping > 0) {
      this.hidden.text(data);
      return;
    }
    if (this.pre > 0) {
      this.divGrids.word(data);
      this.out.write(data);
      return;
    }
    const end = data.length;
    for (let from = 0; from < end; ) {
      let at = from;
      let hasLineEnd = false;
      for (; at < end && isSpace(data.charCodeAt(at)); at++) hasLineEnd ||= data.charCodeAt(at) === 0x0a;
      if (at > from) this.out.blank(hasLineEnd);
      let stop = at;
      while (stop < end && !isSpace(data.charCodeAt(stop))) stop++;
      if (stop > at) {
        const word = data.slice(at, stop);
        this.divGrids.word(word);
        this.out.word(word);
      }
      from = stop;
    }
  }

  close(name: string): void {
    const { out, tables } = this;
    this.depth--;
    const element = elements.get(name);
    if (element?.skipped) {
      if (this.skipping > 0) this.skipping--;
      this.hidden.closed(name);
      return;
    }
    if (this.skipping > 0 || element === undefined) return;
    switch (element.name) {
      case "table":
        tables.closeTable();
        return;
      case "tr":
        tables.closeRow();
        return;
      case "td":
      case "th":
        tables.closeCell();
        return;
      case "a":
        if (this.link !== null) {
          this.links.push({ href: this.link.href, text: out.since(this.link.piece) });
          this.link = null;
        }
        return;
      case "pre":
        this.pre = Math.max(0, this.pre - 1);
        break;
      case "h1":
      case "h2":
      case "h3":
      case "title":
        this.endHeading();
        return;
    }
    if (element.isGrid && this.divGrids.closed(out.last === "\n" ? out.length - 1 : out.length)) tables.layOutAround();
    if (element.breaks) out.breakLine();
  }

  finish(): SourceDocument {
    this.tables.closeAll();
    const text = this.out.text();
    return {
      text,
      tables: [...this.tables.done, ...this.divGrids.grids].sort((a, b) => a.start - b.start),
      titles: this.titles,
      links: this.links,
      images: this.images,
      wrapped: hasPrintedLines(text),
    };
  }

  private endHeading(): void {
    const { out } = this;
    const heading = this.heading;
    this.heading = null;
    if (heading !== null && out.length > heading.start) {
      this.titles.push({
        text: out.since(heading.piece),
        start: heading.start,
        end: out.length,
        source: heading.tag === "title" ? "title_tag" : "heading",
      });
    }
    out.breakLine();
  }

  /** Titles and dates that only the head states are part of the text, so that evidence can point at them. */
  private meta(attributes: Record<string, string>): void {
    const { out } = this;
    const name = attributeOf(attributes, "name") ?? attributeOf(attributes, "property") ?? "";
    const content = attributeOf(attributes, "content")?.trim() ?? "";
    if (content === "" || content.length > 200) return;
    if (titleMeta.test(name)) {
      out.breakLine();
      const start = out.length;
      out.write(content);
      this.titles.push({ text: content, start, end: out.length, source: "meta" });
      out.breakLine();
    } else if (dateMeta.test(name)) this.labelled("发布日期", content);
    else if (sourceMeta.test(name)) this.labelled("来源", content);
  }

  private labelled(label: string, content: string): void {
    this.out.breakLine();
    this.out.write(`${label}：${content}`);
    this.out.breakLine();
  }
}

/** Blanks that HTML collapses. */
function isSpace(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c);
}
