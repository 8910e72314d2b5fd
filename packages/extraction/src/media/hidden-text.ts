import { attributeOf } from "./page-parser.js";

/** Text of an element that is not shown as it stands: a frame's page, a script, a form's field. */
export interface Hidden {
  readonly kind: "page" | "script";
  readonly text: string;
}

const kinds = new Map<string, Hidden["kind"]>([
  ["iframe", "page"],
  ["textarea", "page"],
  ["script", "script"],
]);
/** A shorter one holds no report. */
const shortest = 300;

/** Gathers what the elements that are passed over hold. */
export class HiddenTexts {
  private pieces: string[] | null = null;

  constructor(private readonly found: Hidden[]) {}

  opened(name: string, attributes: Record<string, string>): void {
    if (!kinds.has(name)) return;
    this.pieces = [];
    const page = name === "iframe" ? attributeOf(attributes, "srcdoc") : undefined;
    if (page !== undefined) this.found.push({ kind: "page", text: page });
  }

  text(data: string): void {
    this.pieces?.push(data);
  }

  closed(name: string): void {
    const kind = kinds.get(name);
    if (kind === undefined || this.pieces === null) return;
    const text = this.pieces.join("");
    if (text.length >= shortest) this.found.push({ kind, text });
    this.pieces = null;
  }
}
