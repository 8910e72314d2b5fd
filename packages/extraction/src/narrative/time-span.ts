import type { Period } from "@gongkai/contracts";
import { matchesOf } from "../matches-of.js";

/** 2008年5月1日至2012年12月31日: from a month of one year to one of another. */
const spanning = /(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?起?[至到—-](20\d\d)年(\d{1,2})月(?:\d{1,2}日|底|末)?止?/g;
/** What every such span has. */
const maySpan = /[至到—-]20\d\d年/;
/** A year that is counted from some day on ends a day, or a month, late. */
const longestYear = 13;

/** A span of time that a sentence names; null for its time where it is none of the report's. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly of: Exclude<Period, "previous_year"> | null;
}

/** The spans in a sentence that reach from one year into another: longer ones than a year count all that came since. */
export function spansIn(sentence: string, year: number | null): readonly TimeSpan[] {
  if (!maySpan.test(sentence)) return none;
  const spans: TimeSpan[] = [];
  for (const match of matchesOf(spanning, sentence)) {
    const [from, month, to, last] = match.slice(1, 5).map(Number) as [number, number, number, number];
    if (from >= to) continue;
    const isLong = (to - from) * 12 + last - month > longestYear;
    const of = isLong ? "cumulative" : from === year || to === year ? "year" : null;
    spans.push({ start: match.index, end: match.index + match[0].length, of });
  }
  return spans;
}

const none: readonly TimeSpan[] = [];

/** 1520条(其中:2011年895条,2012年625条): a count that is made up by those of several years. From the number on. */
const byYears =
  /^([\d.]{1,9})([条件篇份])[,(]{0,2}其中[:,]?20\d\d年度?[^,;。\d]{0,8}(\d{1,8})\2[,、;和]20\d\d年度?[^,;。\d]{0,8}(\d{1,8})\2/;

/** Whether the counts of two years behind a number make it up. */
export function isMadeUpByYears(sentence: string, at: number): boolean {
  const match = sentence.includes("其中", at) ? byYears.exec(sentence.slice(at, at + 64)) : null;
  return match !== null && Number(match[1]) === Number(match[3]) + Number(match[4]);
}
