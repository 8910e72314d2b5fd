import type { Random } from "../random.js";
import { decoded, piecesOf } from "./page-pieces.js";

/**
 * A page's pieces of text, one a line: what BeautifulSoup's `get_text("\n", strip=True)` gives, or without `strip` the same
 * with the blanks and line ends of the markup around them.
 */
export function textNodes(page: string, random: Random): string {
  const strip = random.chance(0.7);
  const texts: string[] = [];
  for (const piece of piecesOf(page)) {
    if (piece.kind !== "text") continue;
    const text = decoded(piece.text);
    if (!strip) texts.push(text);
    else if (/\S/.test(text)) texts.push(text.trim());
  }
  return texts.join("\n");
}
