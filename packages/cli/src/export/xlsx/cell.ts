/** What a column holds, for Excel. */
export type CellKind = "text" | "number" | "boolean" | "date" | "instant";

/** Styles of `styles.ts`, by their place there. */
export const styleOf = { head: 1, date: 2, instant: 3 } as const;

/** The kind of a column of this ClickHouse type. */
export function cellKind(type: string): CellKind {
  const bare = type.replace(/^(?:Nullable\(|LowCardinality\()*/, "");
  if (/^U?Int|^Float|^Decimal|^BFloat/.test(bare)) return "number";
  if (/^DateTime/.test(bare)) return "instant";
  if (/^Date/.test(bare)) return "date";
  return /^Bool/.test(bare) ? "boolean" : "text";
}

/** More significant digits than this Excel does not keep: such a number goes as text, whole. */
const mostDigits = 15;

/** A cell as SpreadsheetML; nothing for a value that is null. `value` is as ClickHouse's JSON formats give it. */
export function cellXml(place: string, kind: CellKind, value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = String(value);
  switch (kind) {
    case "number":
      return significantDigits(text) > mostDigits ? textCell(place, text) : `<c r="${place}"><v>${text}</v></c>`;
    case "boolean":
      return `<c r="${place}" t="b"><v>${value === true ? 1 : 0}</v></c>`;
    case "date":
    case "instant": {
      const serial = excelDay(text);
      return serial === null ? textCell(place, text) : `<c r="${place}" s="${styleOf[kind]}"><v>${serial}</v></c>`;
    }
    case "text":
      return textCell(place, text);
  }
}

/** A text cell; `style` is a place in `styles.ts`. */
export function textCell(place: string, text: string, style = 0): string {
  const styled = style === 0 ? "" : ` s="${style}"`;
  const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<c r="${place}"${styled} t="inlineStr"><is><t${space}>${xmlText(text)}</t></is></c>`;
}

const significantDigits = (number: string): number =>
  number
    .replace(/e.*$/i, "")
    .replace(/^[-+0.]+/, "")
    .replace(".", "")
    .replace(/0+$/, "").length;

const dayLength = 86_400_000;
/** Excel counts days from here, but for those before March 1900: it takes 1900 for a leap year. */
const dayZero = Date.UTC(1899, 11, 30);
const firstDay = Date.UTC(1900, 2, 1);

/** Excel's number of a day or instant (UTC) as ClickHouse writes it; null where Excel has none. */
export function excelDay(text: string): number | null {
  const time = Date.parse(text.length === 10 ? `${text}T00:00:00Z` : `${text.replace(" ", "T")}Z`);
  return Number.isNaN(time) || time < firstDay ? null : (time - dayZero) / dayLength;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that XML cannot hold
const notInXml = /[\u0000-\u0008\u000b\u000c\u000d\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;
const marks: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text within XML; what XML cannot hold is written as Excel does it: `_x000D_`. */
export function xmlText(text: string): string {
  return text
    .replace(notInXml, (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"]/g, (char) => marks[char]!);
}
