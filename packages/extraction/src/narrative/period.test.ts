import { describe, expect, test } from "vitest";
import { Times } from "./period.js";

/** The times of a sentence's numbers that count something, in order; `null`: of a year that is not reported on. */
function timesOf(sentence: string, year: number | null, opened = false): (string | null)[] {
  const times = new Times(sentence, year, "year", () => opened);
  return [...sentence.matchAll(/\d+(?=[条件])/g)].map(({ index }) => times.at(index));
}

const of2012: readonly (readonly [sentence: string, times: (string | null)[], why: string])[] = [
  ["公开10条", ["year"], "no word of time"],
  ["2012年公开10条", ["year"], "the year reported on"],
  ["2011年公开10条", ["previous_year"], "the year before"],
  ["2010年公开10条", [null], "another year"],
  ["2013年1月1日至12月31日公开10条", ["year"], "nobody counts a year to come: a slip of the pen"],
  ["从201211日至20121130日累计公开10条", ["year"], "a span of days whose 年 and 月 were lost"],
  ["2013年公开10条", [null], "a later year without a span of days"],
  ["较2010年增加10条", ["year"], "a year to compare with is not the number's"],
  ["公开部门2012年度预算、2011年度决算信息2条", ["year"], "the year of a document is not the number's"],
  ["同2010年相比增加10条", ["year"], "likewise"],
  ["结转2010年继续办理2件", ["year"], "where a number went is not its time"],
  ["结转到2010年继续办理2件", ["year"], "likewise"],
  ["上年公开7条", ["previous_year"], "the year before, by a word"],
  ["比上年增加7条", ["year"], "a comparison"],
  ["上年结转3件", ["year"], "what came over belongs to this year"],
  ["结转上年3件", ["year"], "likewise"],
  ["2011年结转申请3件", ["year"], "likewise, the year named"],
  ["2012年结转申请3件", [null], "come over or gone over: its words leave it open"],
  ["上年为7件，办结5件", ["previous_year", "year"], "another year's number ends with its clause"],
  ["上年运行平稳，收到7件", ["previous_year"], "a clause that counts nothing sets the time of the next"],
  ["复议2件(其中1件为2010年申请)，维持1件", ["year", "year", "year"], "a bracket speaks of its own number only"],
  ["公开268条，历年累计905条，其中网站20条", ["year", "cumulative", "year"], "all years together, of one number alone"],
  ["历年累计公开905条，其中网站20条", ["cumulative", "cumulative"], "parts of what all years counted"],
  ["公开268条，累计905条，其中网站20条", ["year", "cumulative", "year"], "a sum behind the year's own count"],
  ["2008年以来公开10条", ["cumulative"], "since an earlier year"],
  ["2012年以来公开10条", ["year"], "since the year reported on"],
  ["自条例施行以来公开10条", ["cumulative"], "since the regulation"],
  ["办理因2011年度申请引发复议1件", ["year"], "when the application came in, not the case"],
  ["近三年公开10条", [null], "some years, which no indicator counts"],
  ["历年最高的是公开10条", ["year"], "all years as a measure only"],
  ["累计公开10条", ["cumulative"], "before the forms of 2019 a sum has no beginning"],
  ["2012年累计公开10条", ["year"], "in all of the year"],
  ["全年累计公开10条", ["year"], "likewise"],
  ["截至12月31日，公开10条", ["year"], "a closing date alone"],
  ["截至2012年底公开900条，其中2012年公开10条", ["cumulative", "year"], "a closing date set against the year's count"],
  ["截至2012年底公开900条，2012年工作平稳", ["year"], "a year that counts nothing sets nothing against it"],
  ["截至12月31日，全年累计公开10条", ["year"], "the year's sum, whatever date closes it"],
  ["截至12月31日，全年平稳，累计公开10条", ["cumulative"], "the year stands in another clause"],
  ["截至12月31日，2012年累计公开10条", ["cumulative"], "a date and a sum"],
  ["截至12月31日，累计公开10条", ["cumulative"], "likewise"],
  ["自2008年以来，2012年累计公开10条", ["cumulative"], "since when is said"],
  ["上年累计公开10条", ["cumulative"], "a sum with another year in front"],
  [
    "年内，网站累计公开900条，其中2012年度公开10条",
    ["cumulative", "year"],
    "of all years, as the year's own count divides it",
  ],
  ["2012年累计公开10条，2012年收到申请3件", ["year", "year"], "another count of the year divides nothing"],
];

test.each(of2012)("of 2012: %s is %j: %s", (sentence, times) => {
  expect(timesOf(sentence.replaceAll("，", ","), 2012)).toEqual(times);
});

describe("a sum without a beginning", () => {
  test("is the year's in the forms since 2019, unless the year's own count stands against it", () => {
    expect(timesOf("累计公开10条", 2018)).toEqual(["cumulative"]);
    expect(timesOf("累计公开10条", 2019)).toEqual(["year"]);
    expect(timesOf("截至12月31日，网站2019年累计公开10条", 2019)).toEqual(["year"]);
    expect(timesOf("累计公开900条,今年公开10条", 2020)).toEqual(["cumulative", "year"]);
    expect(timesOf("累计公开900条,今年工作平稳", 2020)).toEqual(["year"]);
    expect(timesOf("今年公开10条,累计公开900条", 2020)).toEqual(["year", "year"]);
  });

  test("is the year's where the paragraph was opened with it, but for what was added", () => {
    expect(timesOf("累计公开10条", 2012, true)).toEqual(["year"]);
    expect(timesOf("累计公开900条,新增10条", 2012, true)).toEqual(["cumulative", "year"]);
  });

  test("of a part is that of its total", () => {
    expect(timesOf("本年度累计公开90条,其中通过网站累计公开60条,官方微信发布30条", 2022)).toEqual([
      "year",
      "year",
      "year",
    ]);
    expect(timesOf("累计公开90条,其中网站累计公开60条", 2012)).toEqual(["cumulative", "cumulative"]);
    expect(timesOf("2012年累计公开90条,历年累计公开600条", 2012)).toEqual(["year", "cumulative"]);
  });

  test("is of unknown years where no year is known", () => {
    expect(timesOf("累计公开10条", null)).toEqual(["cumulative"]);
    expect(timesOf("2010年公开10条", null)).toEqual(["year"]);
  });
});

test("what was carried from the year before into the report's year counts in its year", () => {
  expect(timesOf("2012年结转2013年申请2件", 2013)).toEqual(["year"]);
  expect(timesOf("2012年结转至2013年申请2件", 2013)).toEqual(["year"]);
  expect(timesOf("2012年申请2件", 2013)).toEqual(["previous_year"]);
});

test("a sentence without a word of time has that of the clause before", () => {
  expect(new Times("其中网站20条", 2012, "cumulative").at(4)).toBe("cumulative");
  expect(new Times("其中今年20条", 2012, "cumulative").at(4)).toBe("year");
});

test("tells whether a number is counted up to a closing date", () => {
  const times = new Times("公开5条,截至2012年底公开900条,其中2012年公开10条", 2012, "year");
  expect([2, 15, 29].map((at) => times.isAsOf(at))).toEqual([false, true, false]);
});

test("what was so since the report's own year is of that year", () => {
  expect(timesOf("2024以来收到申请3件", 2024)).toEqual(["year"]);
  expect(timesOf("2021以来收到申请3件", 2024)).toEqual(["cumulative"]);
});
