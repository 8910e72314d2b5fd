/** Lines of PDF text are cut at 26 to 40 characters; a shorter line ends a paragraph. */
export const shortestPrinted = 18;
/** Fewer lines that go over into the next are an accident. */
const fewestOpen = 4;
/** Widths of lines that print cuts differ by so many halves of a Han character: one that does not fit, and figures. */
const mostUneven = 8;
export const endsSentence = "。！!？?；;：:";
const insideSentence = /[，。,、；]/;
/** No sheet of paper is wider. */
const longestPrinted = 80;

/**
 * Whether the lines of a page are cut where a print cut them: a text pasted from PDF, each of its lines ended by `<br>`.
 * Most of its long lines break off within a sentence, and at the same width.
 */
export function hasPrintedLines(text: string): boolean {
  const widths: number[] = [];
  let widest = 0;
  let ended = 0;
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop === -1 ? text.length : stop;
    if (end - at >= shortestPrinted) {
      const line = text.slice(at, Math.min(end, at + longestPrinted));
      if (end - at > longestPrinted || endsSentence.includes(line.trimEnd().at(-1) as string)) ended++;
      else if (insideSentence.test(line) && !line.includes("\t")) {
        const width = widthOf(line);
        widths.push(width);
        if (width > widest) widest = width;
      }
    }
    at = end + 1;
  }
  if (widths.length < Math.max(fewestOpen, ended)) return false;
  return widths.filter((width) => widest - width <= mostUneven).length * 4 >= widths.length * 3;
}

/** In halves of a Han character. */
function widthOf(line: string): number {
  let width = line.length;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) > 0x2e7f) width++;
  return width;
}
