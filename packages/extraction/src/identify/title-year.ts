import { holding } from "../without.js";
import { chineseYear, yearDigit } from "./dates.js";

/** 2016年度, 二〇一六年, and of a school year (2015—2016学年) the year it ends in. A day (2011年3月7日) says when it came out. */
const yearPattern = new RegExp(
  `(?:(?:20\\d\\d[-—~至])?(20\\d\\d)(?:年度?|学年度?)|(二${yearDigit}{3})年度?)(?!\\d{1,2}月\\d{1,2}日|第?\\d{1,4}[号期])`,
);
const everyYear = new RegExp(yearPattern.source, "g");
/** A year without 年 right in front of the subject, and one in brackets behind the title. */
const yearInFront = /^\[?(20\d\d)\]?(?=[\u4e00-\u9fa5])/;
const bareYear = /(20\d\d)度?$/;
const yearBehind = /^[(:—-]{0,2}(20\d\d)(?:年|\)|$)/;
/** 08年, 09年度: a year of the Regulations' time by its last two digits. */
const shortYear = /(?<!\d)(0[89]|1\d|2[0-5])年度?(?!\d)/;

/** The year that a title names, `before` or `behind` its subject. */
export function yearOfTitle(title: string, before: string, behind: string): number | null {
  return (
    yearOf(title) ??
    yearNumber(bareYear.exec(before)) ??
    yearNumber(yearBehind.exec(behind)) ??
    yearNumber(yearInFront.exec(title)) ??
    shortYearOf(before)
  );
}

/** What stands before the first year, or nothing where there is none. */
export function beforeYear(words: string): string {
  const year = yearPattern.exec(words);
  return year === null ? "" : words.slice(0, year.index);
}

const holdsDigit = holding("0123456789");
const holdsYear = holding("0123456789二");

/** Words without the years in them. */
export function withoutYears(words: string): string {
  if (!holdsYear(words)) return words;
  const rest = words.replace(everyYear, "");
  return holdsDigit(rest) ? rest.replace(bareYear, "").replace(yearInFront, "").replace(shortYear, "") : rest;
}

function yearOf(title: string): number | null {
  const year = yearPattern.exec(title);
  return year?.[2] === undefined ? yearNumber(year) : chineseYear(year[2]);
}

function shortYearOf(before: string): number | null {
  const digits = shortYear.exec(before)?.[1];
  return digits === undefined ? null : 2000 + Number(digits);
}

function yearNumber(match: RegExpExecArray | null): number | null {
  return match === null ? null : Number(match[1]);
}
