import { expect, it } from "vitest";
import { extract } from "../extract.js";

const zeros = "受理政府信息公开申请总数条00其中：1.当面申请数条002.网上申请数条003.信函申请数条00对申请的答复总数条00";

/** What a report's table says, each fact as `indicator:period=value`; its rows ran together as `rows`. */
function tableOf(sentence: string, rows: string, rest = zeros): string[] {
  const { outcome } = extract(
    Buffer.from(
      `临河县水务局2017年政府信息公开工作年度报告\n一、概述\n工作有序。\n二、主动公开政府信息情况\n${sentence}\n六、附表\n指标名称计量单位2017年度历年累计${rows}${rest}\n`,
    ),
  );
  if (outcome.status !== "parsed") return [outcome.rejection.reason];
  return outcome.facts
    .filter(({ origin, indicator }) => origin === "table" && indicator.startsWith("disclosure."))
    .map(({ indicator, period, value, evidence }) => `${indicator}:${period}=${value} ${evidence.quote}`)
    .sort();
}

const rows = (total: string, site: string) =>
  `主动公开文件数条${total}其中：1.政府网站公开数条${site}2.政府公报公开数条00`;
const gazette = ["disclosure.channel.gazette:cumulative=0 0", "disclosure.channel.gazette:year=0 0"];

it("parts two numbers as a sentence counts one of them, and a way's by the total", () => {
  expect(tableOf("2017年主动公开政府信息158条。", rows("158169", "158158"))).toEqual([
    ...gazette,
    "disclosure.channel.website:cumulative=158 158",
    "disclosure.channel.website:year=158 158",
    "disclosure.total:cumulative=169 169",
    "disclosure.total:year=158 158",
  ]);
});

it("believes a sentence rather than what is likely of the digits alone", () => {
  expect(tableOf("工作有序。", rows("740", "740"))).toContain("disclosure.total:cumulative=40 40");
  expect(tableOf("2017年主动公开政府信息74条。", rows("740", "740"))).toEqual([
    ...gazette,
    "disclosure.channel.website:cumulative=0 0",
    "disclosure.channel.website:year=74 74",
    "disclosure.total:cumulative=0 0",
    "disclosure.total:year=74 74",
  ]);
});

it("parts a way's number by a total whose cells are apart", () => {
  expect(tableOf("工作有序。", rows(" 408 711", "408711"))).toContain("disclosure.channel.website:year=408 408");
});

it("parts nothing where sentences fit no way, or more than one", () => {
  expect(tableOf("2017年主动公开政府信息99条。", rows("158169", "158169"))).toEqual(gazette);
  expect(tableOf("工作有序。", rows("158169", "158169"))).toEqual(gazette);
});

it("parts two numbers that fit their whole, and the whole as it fits them", () => {
  expect(tableOf("工作有序。", rows("37190", "28150"))).toEqual([
    ...gazette,
    "disclosure.channel.website:cumulative=150 150",
    "disclosure.channel.website:year=28 28",
    "disclosure.total:cumulative=190 190",
    "disclosure.total:year=37 37",
  ]);
  expect(tableOf("工作有序。", rows("37190", " 28 150"))).toContain("disclosure.total:year=37 37");
});

it("believes no cumulative number where another is less than that of its year", () => {
  expect(tableOf("工作有序。", rows("10", "00"))).not.toContain("disclosure.total:year=1 1");
  expect(tableOf("2017年主动公开政府信息1条。", rows("10", "00"))).toContain("disclosure.total:cumulative=0 0");
  expect(tableOf("2017年主动公开政府信息74条。", rows("740", "728"))).not.toContain(
    "disclosure.channel.website:year=7 7",
  );
  expect(tableOf("工作有序。", rows(" 74 0", "728"))).not.toContain("disclosure.channel.website:year=7 7");
});

it("gives rows of one number each to the column that a sentence tells", () => {
  const single = "主动公开文件数条95其中：1.政府网站公开数条95 2.政府公报公开数条0";
  const rest = "受理政府信息公开申请总数条3其中：1.当面申请数条2 2.网上申请数条1 对申请的答复总数条3";
  expect(tableOf("2017年主动公开政府信息95条。", single, rest)).toEqual([
    "disclosure.channel.gazette:year=0 0",
    "disclosure.channel.website:year=95 95",
    "disclosure.total:year=95 95",
  ]);
  expect(tableOf("历年累计主动公开政府信息95条。", single, rest)).toContain("disclosure.total:cumulative=95 95");
  expect(tableOf("2017年主动公开政府信息94条。", single, rest)).toEqual([]);
  expect(tableOf("2017年主动公开政府信息95条。", single, zeros)).not.toContain("disclosure.total:year=95 95");
});
