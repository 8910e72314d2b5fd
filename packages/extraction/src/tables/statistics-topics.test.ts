import { describe, expect, it } from "vitest";
import { piped, rowsOf, statistics } from "../../../../test/documents/table-rows.js";
import { readStatistics } from "./statistics.js";

/** A table whose heads are 统计指标 · 单位 · 统计数. */
const read = (...rows: string[]) => statistics(readStatistics(rowsOf(piped("统计指标 单位 统计数", ...rows)), 2014));

it.each([
  "主动公开政府信息数（不同渠道和方式公开",
  "主动公开政府信息数（",
  "1.主动公开政府信息数（同一信息",
])("a label may have lost the end of its brackets: %s", (label) =>
  expect(read(`${label} 条 3`)).toEqual(["disclosure.total:year=3条"]));

describe("a label that the groups of the form share", () => {
  it("counts in the group whose head stands above it", () =>
    expect(
      read(
        "四、行政复议情况 - -",
        "维持具体行政行为数 件 3",
        "五、行政诉讼情况 - -",
        "维持具体行政行为数 件 2",
        "六、举报投诉情况 - -",
        "维持具体行政行为数 件 1",
        "被依法纠错数 件 4",
      ),
    ).toEqual([
      "reconsideration.upheld:year=3件",
      "litigation.upheld:year=2件",
      "complaints.upheld:year=1件",
      "complaints.corrected:year=4件",
    ]));

  it("counts in the group whose number stands above it", () =>
    expect(read("行政诉讼数量 件 3", "维持具体行政行为数 件 1")).toEqual([
      "litigation.total:year=3件",
      "litigation.upheld:year=1件",
    ]));

  it("counts in the group above, over a row that belongs to none", () =>
    expect(read("行政诉讼数量 件 3", "网上咨询 人次 500", "维持具体行政行为数 件 1")).toEqual([
      "litigation.total:year=3件",
      "inquiries.online:year=500人次",
      "litigation.upheld:year=1件",
    ]));

  it("counts in the first of its groups where none is named", () =>
    expect(read("维持具体行政行为数 件 3")).toEqual(["reconsideration.upheld:year=3件"]));

  it("counts nothing in a group that has no such row", () => {
    expect(read("一、主动公开情况 - -", "维持具体行政行为数 件 3", "主动公开政府信息数 条 4")).toEqual([
      "disclosure.total:year=4条",
    ]);
    expect(read("行政诉讼数量 件 3", "收到申请数 件 7", "维持具体行政行为数 件 1")).toEqual([
      "litigation.total:year=3件",
      "applications.received:year=7件",
    ]);
  });

  it("is no longer read by a group of another table", () => {
    const table = (...rows: string[]) =>
      `<table>${rows.map((row) => `<tr><td>${row.split(" ").join("</td><td>")}</td></tr>`).join("")}</table>`;
    const page = `${table("指标 历年累计 本年度", "行政诉讼数量 9 3")}<p>又</p>${table("维持具体行政行为数 5")}`;
    expect(statistics(readStatistics(rowsOf(page, true), 2014))).toEqual([
      "litigation.total:cumulative=9",
      "litigation.total:year=3",
      "reconsideration.upheld:year=5",
    ]);
  });

  it("counts in the group at its side where two stand beside each other", () =>
    expect(
      statistics(
        readStatistics(
          rowsOf(
            piped(
              "统计指标 统计数 统计指标 统计数",
              "四、行政复议情况 - 五、行政诉讼情况 -",
              "维持具体行政行为数 1 维持具体行政行为数 2",
              "被依法纠错数 3 被依法纠错数 4",
            ),
          ),
          2014,
        ),
      ),
    ).toEqual([
      "reconsideration.upheld:year=1",
      "reconsideration.corrected:year=3",
      "litigation.upheld:year=2",
      "litigation.corrected:year=4",
    ]));
});

describe("a group's head in a cell beside its rows", () => {
  it.each([
    "五、行政诉讼",
    "十五、行政诉讼",
    "行政诉讼情况",
    "行政诉讼数量",
    "行政诉讼费用",
  ])("%s names the group of this row and the next ones", (head) =>
    expect(read(`${head} 维持具体行政行为数 件 3`, "- 被依法纠错数 件 2")).toEqual([
      "litigation.upheld:year=3件",
      "litigation.corrected:year=2件",
    ]));

  it.each([
    "行政诉讼的结果",
    "其五、行政诉讼",
    "行政诉讼情况与结果",
    `${"经".repeat(40)}行政诉讼情况`,
  ])("%s names none", (head) =>
    expect(read(`${head} 维持具体行政行为数 件 3`)).toEqual(["reconsideration.upheld:year=3件"]));

  it("names what is counted in all where a row only says that it is the sum", () => {
    expect(read("五、行政诉讼数量 总数 件 4", "- 维持具体行政行为数 件 3")).toEqual([
      "litigation.total:year=4件",
      "litigation.upheld:year=3件",
    ]);
    expect(read("五、行政诉讼数量 总计（件） - 4", "六、举报投诉数量 合计 件 2")).toEqual([
      "litigation.total:year=4",
      "complaints.total:year=2件",
    ]);
    expect(read("五、行政诉讼数量 总计与分项 件 4")).toEqual([]);
  });
});

it("takes no sentence for a group's head", () =>
  expect(read(`${"本机关去年".repeat(8)}行政诉讼情况 - -`, "维持具体行政行为数 件 3")).toEqual([
    "reconsideration.upheld:year=3件",
  ]));

it("takes loose text that reads like one row for a sentence, but a table of one row for a table", () => {
  const facts = (text: string) => statistics(readStatistics(rowsOf(text), 2014));
  expect(facts("收到申请数 3")).toEqual([]);
  expect(facts("收到申请数 3\n主动公开政府信息数 7")).toEqual([
    "applications.received:year=3",
    "disclosure.total:year=7",
  ]);
  expect(facts("| 收到申请数 | 3 |")).toEqual(["applications.received:year=3"]);
});

describe("a label in pieces", () => {
  const facts = (text: string) => statistics(readStatistics(rowsOf(text), 2014));

  it("may stand in the last of up to six cells", () => {
    expect(facts(piped("主动公开 政府 信息数 3"))).toEqual(["disclosure.total:year=3"]);
    expect(facts(piped("子 丑 寅 主动公开 政府 信息数 3"))).toEqual(["disclosure.total:year=3"]);
  });

  it("stands in one cell where there are more", () => {
    expect(facts(piped("子 丑 寅 卯 主动公开 政府 信息数 3"))).toEqual([]);
    expect(facts(piped("子 丑 寅 卯 辰 巳 主动公开政府信息数 3"))).toEqual(["disclosure.total:year=3"]);
  });

  it("may stand on lines of loose text, however many are above these", () =>
    expect(facts("子\n丑\n寅\n卯\n辰\n巳\n主动公开\n政府信息数 3\n收到申请数 4")).toEqual([
      "disclosure.total:year=3",
      "applications.received:year=4",
    ]));
});

it.each([
  ["受理政府信息公开工作行政复议数 件 2", "reconsideration.total:year=2件"],
  ["三、受理信息公开行政复议数 件 2", "reconsideration.total:year=2件"],
  ["收到政府信息公开工作的行政诉讼数 件 2", "litigation.total:year=2件"],
  ["收到行政诉讼数 件 2", "litigation.total:year=2件"],
  ["接受行政申诉、举报数 件 2", "complaints.total:year=2件"],
  ["政府信息公开查询点受理查询数 人次 2", "visits.reading_points:year=2人次"],
  ["政府信息公开查询点数 个 2", "institution.reading_points:year=2个"],
  ["其中：政务公开网站上公开信息数 条 2", "disclosure.channel.website:year=2条"],
])("knows what old local forms count: %s", (row, fact) => expect(read(row)).toEqual([fact]));

it("knows a label with which its unit ran together", () =>
  expect(read("政府公报公开条 - 3", "专职人员人 - 2")).toEqual([
    "disclosure.channel.gazette:year=3",
    "institution.staff.full_time:year=2",
  ]));
