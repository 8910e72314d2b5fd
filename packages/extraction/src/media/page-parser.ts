import { Parser } from "htmlparser2";

/** Told of a page's elements and text in order. */
export interface PageHandler {
  /** Elements open at this point. */
  readonly depth: number;
  open(name: string, attributes: Record<string, string>): void;
  text(data: string): void;
  close(name: string): void;
}

/** Deepest nesting of elements followed; unclosed <p> and <font> of honest pages stay below 2,000. */
const deepestElement = 8000;
const piece = 32_768;
/**
 * Tags whose names the parser would change: capitals, and the elements whose names have rules of their own. Most pages have
 * none but in their doctype, which is no tag, and in Word's own names (o:DocumentProperties), which mean nothing to us and
 * are closed as they were opened; they are spared a copy of each name.
 */
const mayChangeNames = /<\/?(?![!?])(?:[^\s<>/:]*[A-Z\u0080-\uffff]|svg|math|image)/;

/** Parses any markup; never throws. Only the attributes that say something of the text are handed on. */
export function parsePage(html: string, handler: PageHandler): void {
  const parser = new PageParser(html, handler);
  // The parser's own stack costs a copy for each open element, so that a page of nothing but opening tags would take
  // quadratic time: it is read in pieces, and no further once it is deeper than any honest page.
  for (let at = 0; at < html.length && handler.depth < deepestElement; at += piece)
    parser.write(html.slice(at, at + piece));
  parser.end();
}

/** The elements whose attributes say something of the text. */
const telling = new Set(["meta", "a", "td", "th", "iframe"]);
/** The lengths of the names of such attributes; those of style, class, width and align, which most cells have, are others. */
const tellingLengths = new Set(
  ["colspan", "rowspan", "href", "srcdoc", "name", "property", "content"].map(({ length }) => length),
);

/** Passes over the attributes that say nothing, which are the most of a page's markup. */
class PageParser extends Parser {
  private isTelling = false;
  private isKept = false;

  constructor(html: string, handler: PageHandler) {
    super(
      {
        onopentagname: (name) => {
          this.isTelling = telling.has(name);
        },
        onopentag: (name, attributes) => handler.open(name, attributes),
        ontext: (data) => handler.text(data),
        onclosetag: (name) => handler.close(name),
      },
      {
        decodeEntities: true,
        lowerCaseTags: mayChangeNames.test(html),
        lowerCaseAttributeNames: false,
        recognizeSelfClosing: false,
      },
    );
  }

  override onattribname(start: number, end: number): void {
    this.isKept = this.isTelling && tellingLengths.has(end - start);
    if (this.isKept) super.onattribname(start, end);
  }

  override onattribdata(start: number, end: number): void {
    if (this.isKept) super.onattribdata(start, end);
  }

  override onattribentity(codePoint: number): void {
    if (this.isKept) super.onattribentity(codePoint);
  }

  override onattribend(quote: Parameters<Parser["onattribend"]>[0], end: number): void {
    if (this.isKept) super.onattribend(quote, end);
  }
}

/** An attribute of an element, whatever the case of its name; the first where it is repeated. */
export function attributeOf(attributes: Record<string, string>, name: string): string | undefined {
  for (const written in attributes)
    if (written === name || (written.length === name.length && written.toLowerCase() === name))
      return attributes[written];
  return undefined;
}
