import { matchesOf } from "../matches-of.js";
import { blanks, tableOf, without, withoutBlanks } from "../without.js";
import { type FoundDate, findDates } from "./dates.js";
import { isOrganLine, signerEnds } from "./organ-line.js";

const unsaid = `${blanks}()?`;
/** A line without blanks, brackets and what blanks became where they were lost. */
const unbracketed = without(unsaid);
const isUnsaid = tableOf(unsaid);
/** What a line that signs ends with: what a name does, or what says that it was sealed. */
const maySignEnd = tableOf(`${signerEnds}章`);

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
/** A cell's number is shorter than a name or a date, and a sentence longer. */
const shortestLine = 3;
const longestDay = 44;
/** …意见。 秦安县消防救援支队 2021年1月4日: what a page on one line closes with. */
const closingWords = /^.*(?:[。;] *|(?<=\d) ?(?=(?![年月日])[\u4e00-\u9fa5]))([^。;]{8,44})$/;
/** The line of a date that stands below a name: 2016年3月9日. */
const dayLine = /\n[ ]*((?:20\d\d|二[〇○零OoОо一二三四五六七八九]{3}) ?年[^\n]{3,14}日)[ ]*(?=\n)/g;
const nameLine = /^[ ]*([\u4e00-\u9fa5 ]{3,30})$/;

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
  for (let at = start, stop = at; at < end; at = stop + 1) {
    stop = endOfLine(text, at, end);
    if (stop - at < shortestLine) continue;
    const line = text.slice(at, stop);
    const last = findDates(line).at(-1);
    if (last === undefined && !maySign(text, at, stop)) continue;
    const bare = bareWords(line);
    if (bare.length > longestDay) {
      const signed = last === undefined ? null : readClosingWords(line, at);
      if (signed !== null) ({ organ, date } = signed);
    } else if (last !== undefined && !/至|截止|统计|填报|归档|存档|条例|日止|印发|日[之以]?前/.test(bare)) {
      date = { date: last.date, start: at + last.start, end: at + last.end };
      const before = bareWords(line.slice(0, last.start));
      if (isOrganLine(before)) organ = before;
    } else if (isOrganLine(bare) && !bare.includes("|")) organ = bare;
  }
  return { organ: organ?.endsWith("室") || organ?.endsWith("厅") ? organ.replace(signingOffice, "") : organ, date };
}

/** The organ and the day that a long line closes with; null where it does not close with both. `at`: where it stands. */
function readClosingWords(line: string, at: number): Signature | null {
  const closing = closingWords.exec(line);
  const words = closing?.[1];
  const last = words === undefined ? undefined : findDates(words).at(-1);
  if (closing === null || words === undefined || last === undefined || words.slice(last.end).trim() !== "") return null;
  const organ = bareWords(words.slice(0, last.start));
  if (!isOrganLine(organ)) return null;
  const start = at + closing.index + closing[0].length - words.length;
  return { organ, date: { date: last.date, start: start + last.start, end: start + last.end } };
}

function endOfLine(text: string, at: number, end: number): number {
  const stop = text.indexOf("\n", at);
  return stop === -1 || stop > end ? end : stop;
}

/** Whether a line's last character but blanks and brackets may be that of a name or its seal. */
function maySign(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && isUnsaid[text.charCodeAt(at)] === 1) at--;
  return at >= start && maySignEnd[text.charCodeAt(at)] === 1;
}

/** A signature before an annex: a line with an organ's name, and right below it a line with a date. */
function readInnerSignature(text: string): Signature {
  for (const match of matchesOf(dayLine, text)) {
    const above = text.lastIndexOf("\n", match.index - 1);
    const organ = above === -1 ? undefined : nameLine.exec(text.slice(above + 1, match.index))?.[1];
    if (organ === undefined) continue;
    const date = findDates(match[1] as string)[0];
    const name = withoutBlanks(organ);
    if (!isOrganLine(name) || date === undefined) break;
    const start = match.index + match[0].indexOf(match[1] as string) + date.start;
    return { organ: name, date: { date: date.date, start, end: start + date.end - date.start } };
  }
  return { organ: null, date: null };
}
