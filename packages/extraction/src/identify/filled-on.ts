import { type FoundDate, findDates } from "./dates.js";

/** 填报日期:2018年1月15日: who filled a form in says when, at its foot. */
const label = /(?:填[报表写制]|制表)(?:日期|时间) ?[:|] ?(?=20\d\d|二)/g;
const longestDate = 20;

/** The day on which the form at a report's end says it was filled in; null where it says none, or several. `end`: of the report. */
export function filledOn(text: string, end: number): FoundDate | null {
  let found: FoundDate | null = null;
  label.lastIndex = 0;
  for (let match = label.exec(text); match !== null && match.index < end; match = label.exec(text)) {
    const from = label.lastIndex;
    const date = findDates(text.slice(from, from + longestDate))[0];
    if (date === undefined || date.start !== 0) continue;
    if (found !== null && found.date !== date.date) return null;
    found = { date: date.date, start: from, end: from + date.end };
  }
  return found;
}
