import type { Random } from "../random.js";

const cell = /(<td\b[^>]*>(?:\s*<(?!\/)[^>]*>)*\s*)([\u4e00-\u9fff（）、]{4,}|\d[\d,.]*)(?=\s*<)/g;

/** A page as editors leave it: line ends within labels of its tables, and around numbers. */
export function withBreaks(page: string, random: Random): string {
  return page.replace(cell, (whole, open: string, text: string) => {
    if (!random.chance(0.2)) return whole;
    if (/\d/.test(text)) return random.chance(0.7) ? `${whole}<br>` : `${open}<br>\n${text}`;
    const at = random.between(1, text.length - 1);
    return `${open}${text.slice(0, at)}<br>${text.slice(at)}`;
  });
}
