import { matchesOf } from "../matches-of.js";
import { chineseNumber } from "../quantity/number.js";

/** A calendar date found in a text, as YYYY-MM-DD. */
export interface FoundDate {
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** A digit of a year in Chinese, and what is written for 〇. */
export const yearDigit = "[〇○零OoОо0一二三四五六七八九]";
const pattern = new RegExp(
  `((?:19|20)\\d\\d)\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})(?!\\d)\\s*日?` +
    `|(二${yearDigit}{3}|一九${yearDigit}{2})\\s*年\\s*([一二三四五六七八九十元]{1,3})\\s*月\\s*([一二三四五六七八九十廿]{1,4})\\s*日`,
  "g",
);

/** 2013.1.1 */
const shortest = 8;
/** What every date holds: most lines are passed over by it. */
const hint = /(?:19|20)\d\d|[二一].{3}\s*年/;

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days a month has; none where there is no such month. */
function daysOf(month: number, year: number): number {
  if (month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) return 29;
  return days[month - 1] ?? 0;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Every date of a text: 2013-03-29, 2013年3月29日, 2013/3/29, 二〇一三年三月二十九日. Impossible days are passed over. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  if (text.length < shortest || !hint.test(text)) return found;
  for (const match of matchesOf(pattern, text)) {
    const year = match[1] === undefined ? chineseYear(match[4] as string) : Number(match[1]);
    const month = match[2] === undefined ? chineseDay(match[5] as string) : Number(match[2]);
    const day = match[3] === undefined ? chineseDay(match[6] as string) : Number(match[3]);
    if (year === null || month === null || day === null || day < 1 || day > daysOf(month, year)) continue;
    const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    found.push({ date, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** A year in Chinese digits: 二〇一一, 二○一一, 二O一一. */
export function chineseYear(text: string): number | null {
  return chineseNumber(text.replace(/[○OoОо零0]/g, "〇"));
}

function chineseDay(text: string): number | null {
  return text === "元" ? 1 : chineseNumber(text.replace("廿", "二十"));
}
