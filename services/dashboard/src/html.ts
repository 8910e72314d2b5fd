/** Markup that may be put into a page as it is. */
export class Html {
  constructor(readonly markup: string) {}
}

type Part = string | number | null | false | Html | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Markup whose parts are escaped, unless they are markup themselves: documents are written by strangers. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((page, text, i) => page + markupOf(parts[i - 1] ?? null) + text));
}

function markupOf(part: Part): string {
  if (part === null || part === false) return "";
  if (part instanceof Html) return part.markup;
  if (Array.isArray(part)) return (part as readonly Part[]).map(markupOf).join("");
  return String(part).replace(/[&<>"']/g, (character) => entities[character] as string);
}
