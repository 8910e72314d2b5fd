import type { Entry } from "./metadata-block.js";

const documentNumber = /^[\u4e00-\u9fa5]{2,12}[[(]20\d\d[\])]\s{0,3}第?\s{0,3}\d{1,4}\s{0,3}号/;

/** A document number without a label, on a line of its own or in front of the report's title. */
export function bareNumber(head: string): Entry | null {
  if (!head.includes("号")) return null;
  return lineOf(head, documentNumber, (line) => line.includes("号")) ?? beforeTitle(head);
}

/** On the line of a page that was put on one line: 鹤水〔2017〕3号 鹤山市水务局 2016年度…年度报告. */
function beforeTitle(head: string): Entry | null {
  const match = numberBeforeTitle.exec(head);
  if (match === null) return null;
  return { value: match[1] as string, start: match.index, end: match.index + (match[1] as string).length };
}

const numberBeforeTitle =
  /^([\u4e00-\u9fa5]{2,12}[[(]20\d\d[\])]第?\d{1,4}号) (?=[\u4e00-\u9fa5 ]{4,30}\d{4}年[\u4e00-\u9fa5 ]{0,8}信息公开[\u4e00-\u9fa5 ]{0,8}(?:报告|年报))/m;

const indexNumber = /^[0-9A-Z]{6,20}[-/](?:[0-9A-Z]{1,10}[-/]){0,3}(?:20\d\d[-/]?)\d{3,8}$/;

/** An index number on a line of its own: 11371202K21349004N-A/2021-5187305. */
export function bareIndex(head: string): Entry | null {
  return lineOf(head, indexNumber, beginsInLatin);
}

/** Whether a line begins with a digit or a capital, as far as one look tells. */
function beginsInLatin(line: string): boolean {
  const first = line.charCodeAt(0);
  return first >= 0x30 && first <= 0x5a;
}

/** How many lines of a head may be such a number, and how long they are at most. */
const mostLines = 12;
const longestLine = 40;

/** What one of a head's first lines begins with. */
function lineOf(head: string, pattern: RegExp, mayHold: (line: string) => boolean): Entry | null {
  for (const line of head.split("\n", mostLines)) {
    const bare = line.trim();
    const match = bare.length <= longestLine && mayHold(bare) ? pattern.exec(bare) : null;
    if (match !== null) {
      const start = head.indexOf(line) + line.indexOf(match[0]);
      return { value: match[0], start, end: start + match[0].length };
    }
  }
  return null;
}
