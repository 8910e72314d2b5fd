import { expect, it } from "vitest";
import { rowsOf, statistics } from "../../../../test/documents/table-rows.js";
import { readStatistics } from "./statistics.js";

const reading = (heads: string, rows: string) => readStatistics(rowsOf(`${heads}${rows}`), 2014);
const heads = "附表指标名称计量单位2014年历年累计";
/** More rows, so that the page is a table. */
const rest =
  "行政复议数件00行政诉讼数件00举报投诉数件00新闻发布会公开数条00政府公报公开数条01接受培训人员数人次00召开会议数次00";
const restGiven = 14;
const given = (rows: string, from = heads) => statistics(reading(from, rest + rows)).slice(restGiven);

it("parts a number that stands right behind its unit, and no other", () => {
  expect(given("主动公开政府信息数条728")).toEqual(["disclosure.total:year=7条", "disclosure.total:cumulative=28条"]);
  const lines = "指标名称 单位 2014年 历年累计\n行政复议数 件 0 1\n主动公开政府信息数 条 728";
  expect(statistics(reading("", lines))).toEqual([
    "reconsideration.total:year=0件",
    "reconsideration.total:cumulative=1件",
  ]);
});

it("parts a number behind a unit in brackets", () =>
  expect(given("主动公开政府信息数（条）728")).toEqual([
    "disclosure.total:year=7条",
    "disclosure.total:cumulative=28条",
  ]));

it("parts no number of one column and remarks or rates", () =>
  expect(given("主动公开政府信息数条728", "附表指标名称计量单位统计数备注")).not.toContain(
    "disclosure.total:year=7条",
  ));

it("parts a number that goes into two columns in one way only, whatever they count", () =>
  expect(given("当面申请数件100传真申请数件120", "附表指标名称计量单位2014年2013年")).toEqual([
    "applications.received.in_person:year=10件",
    "applications.received.in_person:previous_year=0件",
  ]));

it("parts none where a digit alone says that cells of its group may be blank", () => {
  const rows = "当面申请数件12传真申请数件03网上申请数件4";
  expect(given(rows)).toEqual(["applications.received.fax:year=0件", "applications.received.fax:cumulative=3件"]);
  const { remarks, glued } = reading(heads, rest + rows);
  expect(remarks.map(({ code }) => code)).toEqual(["short_row", "short_row"]);
  expect(glued.filter(({ mayBeOne }) => mayBeOne).map(({ value }) => value.text)).toEqual(["12", "4"]);
});

it("parts none of staff and of other things of an office's own, which are not added up", () =>
  expect(given("专职人员数人12兼职人员数人00")).toEqual([
    "institution.staff.part_time:year=0人",
    "institution.staff.part_time:cumulative=0人",
  ]));
