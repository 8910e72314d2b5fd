import { matchesOf } from "../matches-of.js";

/** The year a report is on, and where that stands. */
export interface FoundYear {
  readonly year: number;
  readonly start: number;
  readonly end: number;
}

const span =
  /(20\d\d)\s{0,8}年\s{0,8}(?:1|5|01|05)\s{0,8}月\s{0,8}(?:1|01)\s{0,8}日?\s{0,8}(?:起)?\s{0,8}[,、]?\s{0,8}(?:至|到|—|-|~)/;
const anyYear = /(20\d\d)\s*学?年(?:度)?(?!\s*\d{1,2}\s*月\s*\d{1,2}\s*日)/g;

/** The year of the stated period (统计期限自2012年1月1日起至…), or null. */
export function yearOfPeriod(head: string): FoundYear | null {
  const match = span.exec(head);
  return match === null ? null : { year: Number(match[1]), start: match.index, end: match.index + match[0].length };
}

const namedReport = /(20\d\d)年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;

/** The year by which the head names the report and of which the text speaks most, where the period was left as it stood in last year's; else null. */
export function yearPastPeriod(period: FoundYear | null, head: string, text: string): number | null {
  if (period === null) return null;
  const year = Number(namedReport.exec(head)?.[1]);
  return year === period.year + 1 && yearOfText(text)?.year === year ? year : null;
}

/** The year a report speaks of most, dates not counted; null where it names none. */
export function yearOfText(text: string): FoundYear | null {
  return yearMostNamed(text) ?? yearOfClosing(text);
}

const closing = /截[至止]到?(20\d\d)年(?:年底|12月(?:31日|底))/;

/** The year that ends the count: 截止2023年12月31日. */
function yearOfClosing(text: string): FoundYear | null {
  const match = closing.exec(text);
  return match === null ? null : { year: Number(match[1]), start: match.index, end: match.index + match[0].length };
}

/** …以及2018年度信息公开工作报告: the report that came out in the year reported on. */
const publishedInIt = /^[和及与、]20\d\d年度?(?:政府|政务)?信息公开(?:工作)?(?:年度)?(?:工作)?(?:报告|年报)/;
const longestReport = 24;

function yearMostNamed(text: string): FoundYear | null {
  const counts = new Map<number, { count: number; start: number; end: number }>();
  const beginning = text.slice(0, 20_000);
  for (const match of matchesOf(anyYear, beginning)) {
    const year = Number(match[1]);
    const { index } = match;
    if (publishedInIt.test(beginning.slice(Math.max(0, index - 1), index + longestReport))) continue;
    const known = counts.get(year);
    if (known === undefined) counts.set(year, { count: 1, start: match.index, end: match.index + match[0].length });
    else known.count++;
  }
  let best: (FoundYear & { count: number }) | null = null;
  for (const [year, { count, start, end }] of counts)
    if (best === null || count > best.count) best = { year, count, start, end };
  return best;
}
