/** A piece of a page as its markup parts it: a tag, or what stands between two, as written. */
export type Piece =
  | { readonly kind: "open"; readonly name: string; readonly attributes: string }
  | { readonly kind: "close"; readonly name: string }
  | { readonly kind: "text"; readonly text: string };

const unseen = /<!--[\s\S]*?-->|<![^>]*>|<(style|script)\b[\s\S]*?<\/\1>/gi;
const parts = /<(\/?)([a-z][\w:]*)([^>]*)>|[^<]+/gi;

/** The pieces of a page in order; comments, styles and scripts are none. */
export function* piecesOf(page: string): Generator<Piece> {
  for (const [whole, slash, name, attributes] of page.replace(unseen, "").matchAll(parts)) {
    if (name === undefined) yield { kind: "text", text: whole };
    else if (slash === "/") yield { kind: "close", name: name.toLowerCase() };
    else yield { kind: "open", name: name.toLowerCase(), attributes: attributes as string };
  }
}

/** The value of an attribute, quoted or not; null where it is not there. */
export function attribute(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "i").exec(attributes);
  return found === null ? null : (found[1] ?? found[2] ?? found[3] ?? "");
}

const characters: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  emsp: "\u2003",
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  ldquo: "“",
  rdquo: "”",
};

/** A text with the characters that its entities stand for. */
export function decoded(text: string): string {
  return text.replace(/&(?:#(\d+)|(\w+));/g, (whole, code?: string, name?: string) =>
    code !== undefined ? String.fromCharCode(Number(code)) : (characters[name as string] ?? whole),
  );
}
