import { attribute, decoded, type Piece, piecesOf } from "./page-pieces.js";

const width = 78;

/**
 * A page as Markdown, as the Python package html2text 2025.4 has it with its own settings: cells parted by bars without
 * outer ones, a rule under the first row, lines wrapped at their blanks.
 */
export function html2text(page: string): string {
  const writer = new Writer();
  for (const piece of piecesOf(page)) writer.take(piece);
  return wrapped(writer.finish());
}

/** Line ends and blanks are held back until something follows them. */
class Writer {
  private text = "";
  private breaks = 0;
  private breakBlanks = "";
  private space = false;
  private begins = true;
  private quiet = 0;
  private inTable = false;
  private needsRule = false;
  private cells = 0;
  private lists = 0;
  private wasList = false;
  private readonly links: (string | null)[] = [];
  private linkOpen: string | null = null;
  private emphasis: "none" | "begun" | "ended" = "none";
  private tag = "";

  take(piece: Piece): void {
    if (piece.kind === "text") {
      // An entity is a piece of text of its own.
      for (const [part] of piece.text.matchAll(/&#?\w+;|[^&]+|&/g)) this.data(decoded(part), part.startsWith("&"));
    } else this.element(piece);
  }

  finish(): string {
    this.paragraph(1);
    this.breaks = 0;
    return `${this.text}\n`.replaceAll("\u00a0", " ");
  }

  private element(piece: Exclude<Piece, { kind: "text" }>): void {
    const { name } = piece;
    const opens = piece.kind === "open";
    this.tag = name;
    if (opens && this.linkOpen !== null && !["p", "div", "dl", "dt"].includes(name)) this.openLink();
    const heading = /^h([1-6])$/.exec(name);
    if (heading !== null) {
      this.paragraph(2);
      if (opens) this.write(`${"#".repeat(Number(heading[1]))} `);
      else return;
    }
    if ((name === "p" || name === "div") && this.links.length === 0 && !this.inTable) this.paragraph(2);
    if (name === "br" && opens) this.write("  \n");
    if (name === "head") this.quiet += opens ? 1 : -1;
    if (name === "body") this.quiet = 0;
    if (name === "b" || name === "strong") {
      this.write("**");
      if (opens) this.emphasis = "begun";
    }
    if (name === "a") this.link(piece);
    if (name === "img" && opens) this.image(piece.attributes);
    this.list(name, opens);
    this.table(name, opens);
  }

  private link(piece: Exclude<Piece, { kind: "text" }>): void {
    if (piece.kind === "open") {
      const address = attribute(piece.attributes, "href");
      this.links.push(address);
      this.linkOpen = address;
      return;
    }
    const address = this.links.pop() ?? null;
    if (address === null || this.linkOpen !== null) {
      this.linkOpen = null;
      return;
    }
    this.breaks = 0;
    this.write(`](${address})`);
  }

  private openLink(): void {
    this.write("[");
    this.linkOpen = null;
  }

  private image(attributes: string): void {
    this.write(`![${attribute(attributes, "alt") ?? ""}]`);
    this.write(`(${attribute(attributes, "src") ?? ""})`);
  }

  private list(name: string, opens: boolean): void {
    if (name === "ul") {
      if (this.lists === 0 && !this.wasList) this.paragraph(2);
      this.lists += opens ? 1 : -1;
      if (!opens && this.lists === 0) this.write("\n");
    }
    this.wasList = name === "ul";
    if (name !== "li") return;
    if (this.breaks === 0) this.breaks = 1;
    if (!opens) return;
    this.write("  ".repeat(this.lists));
    this.write("* ");
    this.begins = true;
  }

  private table(name: string, opens: boolean): void {
    if (name === "table" && opens) this.needsRule = true;
    if (name === "td" && opens) {
      if (this.inTable) this.write("| ");
      this.inTable = true;
      this.cells++;
    }
    if (name !== "tr") return;
    if (opens) {
      this.cells = 0;
      return;
    }
    this.inTable = false;
    this.softBreak();
    if (!this.needsRule) return;
    this.write(new Array(this.cells).fill("---").join("|"));
    this.softBreak();
    this.needsRule = false;
  }

  private softBreak(): void {
    if (this.breaks === 0) this.breaks = 1;
    this.breakBlanks = "  ";
  }

  private paragraph(breaks: number): void {
    this.breaks = breaks;
  }

  private data(written: string, isEntity: boolean): void {
    let text = written;
    if (this.emphasis === "begun") {
      text = text.trim();
      this.emphasis = "ended";
    } else if (this.emphasis === "ended") {
      if (/^[^\][(){}\s.!?]/.test(text) && !/^(?:h\d|a)$/.test(this.tag)) text = ` ${text}`;
      this.emphasis = "none";
    }
    if (this.linkOpen !== null) this.openLink();
    if (!isEntity)
      text = text.replace(/^(\s*\d+)(\.)(?=\s)/gm, "$1\\$2").replace(/^(\s*)(-(?=[\s-])|\+(?=\s))/gm, "$1\\$2");
    // &nbsp; is put in place at the end, so that it is no blank before.
    text = isEntity && text === "\u00a0" ? text : text.replace(/\s+/g, " ");
    if (text.startsWith(" ")) {
      this.space = true;
      text = text.slice(1);
    }
    this.write(text);
  }

  private write(text: string): void {
    if (this.quiet > 0 || text === "") return;
    if (this.begins) {
      this.space = false;
      this.breaks = 0;
      this.begins = false;
    }
    if (this.breaks > 0) {
      this.text += `${this.breakBlanks}\n`.repeat(this.breaks);
      this.breakBlanks = "";
      this.space = false;
    }
    if (this.space && !this.text.endsWith("\n")) this.text += " ";
    this.space = false;
    this.breaks = 0;
    this.text += text;
  }
}

/** Lines of prose wrapped at their blanks; those of tables are left alone. */
function wrapped(text: string): string {
  let result = "";
  let ends = 0;
  for (const line of text.split("\n")) {
    if (line === "") {
      if (ends < 2) {
        result += "\n";
        ends++;
      }
      continue;
    }
    if (isLeftAlone(line)) {
      result += `${line}\n`;
      ends = 1;
      continue;
    }
    result += wrap(line);
    const broken = line.endsWith("  ");
    result += broken ? "  \n" : "\n\n";
    ends = broken ? 1 : 2;
  }
  return result;
}

function isLeftAlone(line: string): boolean {
  if (line.startsWith("    ")) return true;
  const bare = line.trimStart();
  if (/^[-*]/.test(bare) && !bare.startsWith("**")) return !(bare.startsWith("--") && bare[2] !== "-");
  return line.includes(" | ") || /^\d+\.\s/.test(bare);
}

function wrap(line: string): string {
  if (line.trim() === "") return "";
  const lines: string[] = [];
  let now = "";
  const indent = /^[ \t]*/.exec(line)?.[0] ?? "";
  for (const [, gap = "", word = ""] of line.trim().matchAll(/([ \t]*)([^ \t]+)/g)) {
    if (now === "") now = indent + word;
    else if (now.length + gap.length + word.length <= width) now += gap + word;
    else {
      lines.push(now);
      now = word;
    }
  }
  lines.push(now);
  return lines.join("\n");
}
