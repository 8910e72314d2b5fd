import type { Entry } from "./metadata-block.js";

const documentNumber = /[\u4e00-\u9fa5]{2,12}[[(]20\d\d[\])]\s{0,3}第?\s{0,3}\d{1,4}\s{0,3}号/;

/** A document number that stands on a line of its own, without a label. */
export const bareNumber = (head: string) => lineOf(head, documentNumber);

/** An index number on a line of its own: 11371202K21349004N-A/2021-5187305. */
const index = /^[0-9A-Z]{6,20}[-/](?:[0-9A-Z]{1,10}[-/]){0,3}(?:20\d\d[-/]?)\d{3,8}$/;
export const bareIndex = (head: string) => lineOf(head, index);

/** What one of a head's first lines begins with. */
function lineOf(head: string, pattern: RegExp): Entry | null {
  for (const line of head.split("\n").slice(0, 12)) {
    const bare = line.trim();
    const match = bare.length <= 40 ? pattern.exec(bare) : null;
    if (match !== null && match.index === 0) {
      const start = head.indexOf(line) + line.indexOf(match[0]);
      return { value: match[0], start, end: start + match[0].length };
    }
  }
  return null;
}
