import type { Random } from "../random.js";

/** When a report came out. */
export interface ReportDate {
  readonly iso: string;
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day of the first quarter after the report's year, when reports are due. */
export function drawDates(random: Random, reportYear: number): ReportDate {
  const year = reportYear + 1;
  const month = random.between(1, 3);
  const day = random.between(2, 28);
  return { iso: `${year}-${two(month)}-${two(day)}`, year, month, day };
}

/** The ways in which a closing writes it. */
export function writtenDates({ year, month, day }: ReportDate): string[] {
  return [`${year}年${month}月${day}日`, `${year}年${month}月${day}日`, chineseDate(year, month, day)];
}

const digits = "〇一二三四五六七八九";

/** 二〇一三年二月二十六日. */
function chineseDate(year: number, month: number, day: number): string {
  const written = [...String(year)].map((digit) => digits[Number(digit)]).join("");
  return `${written}年${upTo99(month)}月${upTo99(day)}日`;
}

function upTo99(value: number): string {
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  return (tens === 0 ? "" : tens === 1 ? "十" : `${digits[tens]}十`) + (ones === 0 && tens > 0 ? "" : digits[ones]);
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
