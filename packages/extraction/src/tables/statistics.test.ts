import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.js";
import { normalize } from "../normalize/normalize.js";
import { readStatistics } from "./statistics.js";

const rows = [
  ["指标名称", "单位", "历年累计数", "2011年度数", "同比增减（%）"],
  ["一、主动公开情况", "", "", "", ""],
  ["主动公开政府信息数", "条", "3748", "2225", ""],
  ["其中：政府网站公开政府信息数", "条", "2611", "1550", ""],
  ["二、依申请公开情况", "", "", "", ""],
  ["收到申请数", "件", "27", "17", ""],
  ["与政府信息公开有关的行政复议数", "件", "12", "5", ""],
  ["传真申请数", "件", "", "1", ""],
];
const found = [
  "disclosure.total:cumulative=3748",
  "disclosure.total:year=2225",
  "disclosure.channel.website:cumulative=2611",
  "disclosure.channel.website:year=1550",
  "applications.received:cumulative=27",
  "applications.received:year=17",
  "reconsideration.total:cumulative=12",
  "reconsideration.total:year=5",
  "applications.received.fax:year=1",
];

const read = (text: string) =>
  readStatistics(layOut(normalize(text), []).rows, 2011).facts.map(
    ({ indicator, period, decimal }) => `${indicator}:${period}=${decimal}`,
  );

it("keeps the blank cells that tabs stand for, before the first word and behind the last", () =>
  expect(read(rows.map((row) => row.join("\t")).join("\n"))).toEqual(found));

it("reads units behind the numbers, and heads without a column of units", () => {
  expect(read("统计指标\t统计数\t单位\n主动公开政府信息数\t12\t条\n收到申请数\t3\t件")).toEqual([
    "disclosure.total:year=12",
    "applications.received:year=3",
  ]);
  expect(read("统计指标 历年累计 2011年\n主动公开政府信息数（条） 30 12\n收到申请数（件） 5 3")).toEqual([
    "disclosure.total:cumulative=30",
    "disclosure.total:year=12",
    "applications.received:cumulative=5",
    "applications.received:year=3",
  ]);
});

it("reads labels that ran together with their units", () => {
  expect(read("统计指标\t单位\t统计数\n主动公开政府信息数\t条\t12\n收到申请数 件\t3")).toEqual([
    "disclosure.total:year=12",
    "applications.received:year=3",
  ]);
});

it("reads requests granted and refused that are said to be provided or not", () =>
  expect(
    read(
      "指标名称\t单位\t数量\n正式受理政府信息公开申请数\t件\t9\n同意提供\t件\t5\n拒绝提供\t件\t3\n政府信息公开查询点数\t个\t2",
    ),
  ).toEqual([
    "applications.received:year=9",
    "applications.outcome.granted:year=5",
    "applications.outcome.denied:year=3",
    "institution.reading_points:year=2",
  ]));

it("reads the heads of a table whose cells only blanks part", () => {
  const full = rows.slice(0, -1).map((row) => row.slice(0, 4));
  expect(read(full.map((row) => row.filter(Boolean).join(" ")).join("\n"))).toEqual(found.slice(0, -1));
});

it("reads a list of a site's columns, whose rows begin with a code and end with a share, down to its sum", () => {
  const list = "栏目编码 栏目名称 总条数 比例\n0100 机构领导 1 2.50%\n0200 机构设置 0 0.00%\n1803 简报、快报 39 97.50%";
  expect(read(`各栏目公开情况如下:\n${list}\n信息总计: 40\n工作动态 7 8\n`)).toEqual([
    "disclosure.category:year=1",
    "disclosure.category:year=0",
    "disclosure.category:year=39",
  ]);
});

it("passes over drawn borders and the feet of pages", () => {
  const table = ["统计指标", "单位", "统计数"];
  const drawn = [
    "┌────┬──┬──┐",
    `│${table.join("│")}│`,
    "├────┼──┼──┤",
    "│四、行政诉讼数量│件│3│",
    "├────┼──┼──┤",
    "第 2 页 共 5 页",
    "+------+----+----+",
    "│维持具体行政行为数│件│1│",
    "└────┴──┴──┘",
  ];
  expect(read(drawn.join("\n"))).toEqual(["litigation.total:year=3", "litigation.upheld:year=1"]);
  expect(read([...table, "行政诉讼数量", "件", "第2页/共5页", "3", "收到申请数", "件", "1"].join("\n"))).toEqual([
    "litigation.total:year=3",
    "applications.received:year=1",
  ]);
});

describe("labels that are broken over lines", () => {
  const rows = [
    "统计指标#单位#历年累计#本年",
    "一、主动公开情况",
    "主动公开政府信息数（不同渠道\n和方式公开相同信息\n计1条）#条#90#12",
    "五、行政诉讼数量#件#5#3",
    "维持具体行政行为或者驳回\n原告诉讼请求数#件#2#1",
    "被依法纠\n错数#件#0#0",
    "（一）通过不同渠道公开的情况",
    "1．政府网站公开政府信息数#条#7#4",
  ];
  const found = [
    "disclosure.total:cumulative=90",
    "disclosure.total:year=12",
    "litigation.total:cumulative=5",
    "litigation.total:year=3",
    "litigation.upheld:cumulative=2",
    "litigation.upheld:year=1",
    "litigation.corrected:cumulative=0",
    "litigation.corrected:year=0",
    "disclosure.channel.website:cumulative=7",
    "disclosure.channel.website:year=4",
  ];

  it.each([
    ["tabs", "\t", ""],
    ["bars", " | ", ""],
    ["bars at both ends too", " | ", "|"],
  ])("are whole where %s part the cells", (_, separator, end) =>
    expect(read(rows.map((row) => end + row.replaceAll("#", separator) + end).join("\n"))).toEqual(found));

  it("are not continued by a sentence, by another table's title, or over a line without words", () => {
    const table = "统计指标\t统计数\n行政诉讼数量\t3\n";
    const rest = "被依法纠错数\t1";
    expect(read(`${table}说明\n${rest}`)).toEqual(["litigation.total=3", "litigation.corrected=1"].map(yearly));
    expect(read(`${table}说明\n3\t被依法纠错数\t1`)).not.toContain("litigation.corrected:year=1");
    for (const between of ["以上为全年数。", "附表二", "1 2"])
      expect(read(`${table}${between}\n${rest}`)).not.toContain("litigation.corrected:year=1");
  });

  it("hold no numbers within their brackets", () =>
    expect(
      read("统计指标 单位 统计数\n主动公开政府信息数（同一信息计1\n条） 条 12\n收到申请数（一并提出计2\n件） 件 3"),
    ).toEqual(["disclosure.total:year=12", "applications.received:year=3"]));
});

function yearly(fact: string): string {
  return fact.replace("=", ":year=");
}

describe("a row that has lost a blank cell", () => {
  const rows = (heads: string, value: string) =>
    read(`统计指标\n单位\n${heads}\n主动公开信息数\n条\n30\n42\n收到申请数\n件\n${value}\n行政诉讼数\n件\n0\n1`);
  const around = (first: string, second: string) => [
    `disclosure.total:${first}=30`,
    `disclosure.total:${second}=42`,
    `litigation.total:${first}=0`,
    `litigation.total:${second}=1`,
  ];

  it("tells of a year and all years by a 0 that there was none in the year", () => {
    expect(rows("2011年\n历年累计", "0")).toContain("applications.received:year=0");
    expect(rows("历年累计\n2011年", "0")).toContain("applications.received:year=0");
    expect(rows("2011年\n历年累计", "0")).toHaveLength(5);
  });

  it("tells nothing by another number, and nothing of other columns", () => {
    expect(rows("2011年\n历年累计", "7")).toEqual(around("year", "cumulative"));
    expect(rows("2011年\n2010年", "0")).toEqual(around("year", "previous_year"));
  });
});

describe("what local forms count besides", () => {
  it("takes what was made and kept back for no application", () => {
    const made =
      "制作、获取的政府信息总数（条） 40\n其中：1.主动公开信息数（条） 31\n2.依申请公开信息数（条） 5\n3.不予公开数（条） 4";
    const asked = "收到申请总数（件） 6\n不予公开数（件） 2";
    expect(read(`统计指标 2011年\n${made}\n${asked}`)).toEqual([
      "disclosure.total:year=31",
      "applications.received:year=6",
      "applications.outcome.denied:year=2",
    ]);
  });

  it("knows the column's visits, readers and other ways by their long names", () =>
    expect(
      read(
        "指标名称 2011年\n主动公开信息数 12\n其中：其他便于公众知晓的方式 3\n公开查阅点查阅人数 45\n网站中政府信息公开专栏页面访问量 678\n本年度对申请的答复总数 9",
      ),
    ).toEqual([
      "disclosure.total:year=12",
      "disclosure.channel.other:year=3",
      "visits.reading_points:year=45",
      "visits.website:year=678",
      "applications.outcome.total:year=9",
    ]));
});
