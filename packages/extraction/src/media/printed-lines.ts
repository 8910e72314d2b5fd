/** Lines of PDF text are cut at 26 to 40 characters; a shorter line ends a paragraph. */
export const shortestPrinted = 18;
/** Fewer lines that go over into the next are an accident. */
const fewestOpen = 4;
/** Widths of lines that print cuts differ by so many halves of a Han character: one that does not fit, and figures. */
const mostUneven = 8;
export const endsSentence = "。！!？?；;：:";
/** A remark in brackets, a cell of the form perhaps, is a whole as a sentence is. */
const endsWhole = `${endsSentence}）)`;
const insideSentence = /[，。,、；]/;
/** No sheet of paper is wider. */
const longestPrinted = 80;

/**
 * Whether the lines of a page are cut where a print cut them: a text pasted from PDF, each of its lines ended by `<br>`.
 * Most of its lines that break off within a sentence have the same width, and few are wider.
 */
export function hasPrintedLines(text: string): boolean {
  const open: number[] = [];
  const ended: number[] = [];
  for (let at = 0; at < text.length; ) {
    const stop = text.indexOf("\n", at);
    const end = stop === -1 ? text.length : stop;
    if (end - at >= shortestPrinted) {
      const line = text.slice(at, Math.min(end, at + longestPrinted));
      if (end - at > longestPrinted) ended.push(Number.POSITIVE_INFINITY);
      else if (endsWhole.includes(line.trimEnd().at(-1) as string)) ended.push(widthOf(line));
      else if (insideSentence.test(line) && !line.includes("\t")) open.push(widthOf(line));
    }
    at = end + 1;
  }
  if (open.length < fewestOpen) return false;
  const widest = open.reduce((one, other) => Math.max(one, other));
  const wider = ended.filter((width) => width > widest).length;
  return wider <= open.length && open.filter((width) => widest - width <= mostUneven).length * 4 >= open.length * 3;
}

/** In halves of a Han character. */
function widthOf(line: string): number {
  let width = line.length;
  for (let i = 0; i < line.length; i++) if (line.charCodeAt(i) > 0x2e7f) width++;
  return width;
}
