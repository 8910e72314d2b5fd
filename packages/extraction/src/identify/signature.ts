import { blanks, without, withoutBlanks } from "../without.js";
import { type FoundDate, findDates } from "./dates.js";
import { isOrganLine } from "./organ-line.js";

/** A line without blanks and brackets. */
const unbracketed = without(`${blanks}()`);

/** A line without blanks, brackets, what says that it was sealed and what it is labelled. */
function bareWords(line: string): string {
  const bare = unbracketed(line);
  const unsealed = bare.endsWith("章") ? bare.replace(sealed, "") : bare;
  return unsealed.includes(":") ? unsealed.replace(labelled, "") : unsealed;
}

const sealed = /(?<=.{3})(?:盖章|公章|印章|章)$/;
const labelled = /^(?:(?:报送|填报|编制|报告|公开)?单位|落款):/;
/** 鹤山市水务局办公室 signs for the bureau. */
const signingOffice = /(?<=[局厅])办公[室厅]$/;
/** How much of the report's end may be its signature. */
const longestTail = 600;
const innerSignature =
  /\n[ ]*([\u4e00-\u9fa5 ]{3,30})\n[ ]*((?:20\d\d|二[〇○零OoОо一二三四五六七八九]{3}) ?年[^\n]{3,14}日)[ ]*\n/;

/** Organ and date that sign a report. */
export interface Signature {
  readonly organ: string | null;
  readonly date: FoundDate | null;
}

/** The signature that closes a report at `end`, or the one that stands before its annex. */
export function readSignature(text: string, end: number): Signature {
  const closing = readClosing(text, Math.max(0, end - longestTail), end);
  return closing.date === null && closing.organ === null ? readInnerSignature(text) : closing;
}

function readClosing(text: string, start: number, end: number): Signature {
  let organ: string | null = null;
  let date: FoundDate | null = null;
  let offset = start;
  for (const line of text.slice(start, end).split("\n")) {
    // A cell's number.
    if (line.length < 3) {
      offset += line.length + 1;
      continue;
    }
    const bare = bareWords(line);
    const last = bare.length <= 44 ? findDates(line).at(-1) : undefined;
    if (last !== undefined && !/至|截止|统计|填报|条例|日止|印发|日[之以]?前/.test(bare)) {
      date = { date: last.date, start: offset + last.start, end: offset + last.end };
      const before = bareWords(line.slice(0, last.start));
      if (isOrganLine(before)) organ = before;
    } else if (isOrganLine(bare) && !bare.includes("|")) organ = bare;
    offset += line.length + 1;
  }
  return { organ: organ === null ? null : organ.replace(signingOffice, ""), date };
}

/** A signature before an annex: a line with an organ's name, and right below it a line with a date. */
function readInnerSignature(text: string): Signature {
  const match = innerSignature.exec(text);
  if (match === null) return { organ: null, date: null };
  const organ = withoutBlanks(match[1] as string);
  const date = findDates(match[2] as string)[0];
  if (!isOrganLine(organ) || date === undefined) return { organ: null, date: null };
  const start = match.index + match[0].indexOf(match[2] as string) + date.start;
  return { organ, date: { date: date.date, start, end: start + date.end - date.start } };
}
