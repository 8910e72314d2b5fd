import type { Evidence } from "@gongkai/contracts";

/** A quote with what stands before and after it, blanks run together; `…` where the text goes on. */
export interface QuoteInPlace {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** The quote that `start` and `end` name in `text`, with up to `context` characters on either side. */
export function quoteInPlace(text: string, { start, end }: Evidence, context = 60): QuoteInPlace {
  const from = wholeCharacter(text, Math.max(0, start - context));
  const to = wholeCharacter(text, Math.min(text.length, end + context));
  return {
    before: `${from > 0 ? "…" : ""}${oneLine(text.slice(from, start)).trimStart()}`,
    quote: oneLine(text.slice(start, end)),
    after: `${oneLine(text.slice(end, to)).trimEnd()}${to < text.length ? "…" : ""}`,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ");

/** A cut never falls between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff ? at + 1 : at;
}
