import { describe, expect, it } from "vitest";
import { piped, rowsOf, statistics } from "../../../../test/documents/table-rows.js";
import { readStatistics } from "./statistics.js";

const reading = (rows: readonly string[], year: number | null = 2011) => readStatistics(rowsOf(piped(...rows)), year);
const read = (...rows: string[]) => statistics(reading(rows));

describe("the columns of a table of statistics", () => {
  it.each([
    ["历年累计", "cumulative"],
    ["累计数", "cumulative"],
    ["总累计", "cumulative"],
    ["上年度", "previous_year"],
    ["上一年度", "previous_year"],
    ["去年", "previous_year"],
    ["2010年度", "previous_year"],
    ["2011", "year"],
    ["2011年", "year"],
    ["本年度数", "year"],
    ["当年", "year"],
    ["本年（2011）", "year"],
    ["年度数", "year"],
    ["统计数", "year"],
    ["合计", "year"],
  ])("%s: counts for the %s", (head, period) => {
    for (const names of ["统计指标 单位", "指标名称 单位", "项目 计量单位"])
      expect(read(`${names} ${head}`, "主动公开政府信息数 条 3")).toEqual([`disclosure.total:${period}=3条`]);
  });

  it("knows the head of what is cumulative where it is broken", () => {
    for (const line of [
      "指 标 名 称 计量 单位 2011 年度 历年 累计",
      "指标名称 计量单位 2011 年 历年累计",
      "指标名称 计量单位 2011年 历年 累计数",
    ])
      expect(statistics(readStatistics(rowsOf(`附表 ${line} 主动公开信息数 条 3 9 行政复议数 件 0 1`), 2011))).toEqual([
        "disclosure.total:year=3条",
        "disclosure.total:cumulative=9条",
        "reconsideration.total:year=0件",
        "reconsideration.total:cumulative=1件",
      ]);
  });

  it.each([
    "计量单位2011年度\n历年累计",
    "单位2011年\n历年\n累计",
    "计算单位2011年\n历年累计",
  ])("knows the head of units and that of the year as one word: %j", (heads) =>
    expect(
      statistics(readStatistics(rowsOf(`指标名称\n${heads}\n主动公开信息数\n条\n3\n9\n行政复议数\n件\n0\n1`), 2011)),
    ).toEqual([
      "disclosure.total:year=3条",
      "disclosure.total:cumulative=9条",
      "reconsideration.total:year=0件",
      "reconsideration.total:cumulative=1件",
    ]));

  it("knows heads that nothing parts below the name of the rows", () =>
    expect(
      statistics(
        readStatistics(
          rowsOf("指标名称\n单位历年累计数本年度数\n主动公开信息数\n条\n30\n12\n行政复议数\n件\n1\n0"),
          2011,
        ),
      ),
    ).toEqual([
      "disclosure.total:cumulative=30条",
      "disclosure.total:year=12条",
      "reconsideration.total:cumulative=1件",
      "reconsideration.total:year=0件",
    ]));

  it.each(["历年累 计数", "历 年累计", "总 累计数"])("knows it where it is broken elsewhere: %s", (head) =>
    expect(read(`指标名称 单位 ${head} 本年 度数`, "主动公开政府信息数 条 9 3")).toEqual([
      "disclosure.total:cumulative=9条",
      "disclosure.total:year=3条",
    ]));

  it.each(["同比增减", "增长率", "比上年增加", "备注", "占比", "变化（%）"])("%s: count nothing", (head) =>
    expect(read(`统计指标 单位 统计数 ${head}`, "主动公开政府信息数 条 3 4")).toEqual(["disclosure.total:year=3条"]));

  it.each(["统计数 %", "% 统计数"])("%s: a sign alone heads rates, which count nothing", (heads) => {
    const cells = heads.startsWith("%") ? "40 3" : "3 40";
    const rows = [`统计指标 单位 历年累计 ${heads}`, `主动公开政府信息数 条 9 ${cells}`, "全文电子化率 % 90 80 -"];
    expect(read(...rows)).toEqual([
      "disclosure.total:cumulative=9条",
      "disclosure.total:year=3条",
      "disclosure.full_text_electronic_rate:cumulative=90%",
      ...(heads.startsWith("%") ? [] : ["disclosure.full_text_electronic_rate:year=80%"]),
    ]);
    expect(reading(rows).remarks).toEqual([]);
  });

  it.each([
    "2012年",
    "2013",
    "2009年度",
    "2001年",
  ])("%s: of neither that year nor the one before, count nothing", (head) => {
    const rows = [`统计指标 单位 ${head} 2011年 2010年`, "主动公开政府信息数 条 5 3 4"];
    expect(read(...rows)).toEqual(["disclosure.total:year=3条", "disclosure.total:previous_year=4条"]);
    expect(reading(rows).remarks.map(({ code }) => code)).toEqual(["column_of_another_year"]);
  });

  it.each(["代码", "指标代码", "编号", "行次"])("%s: holds each row's code, which counts nothing", (code) => {
    for (const [heads, first, second] of [
      [`统计指标 计量单位 ${code} 本年`, "条 01 34", "件 02 5"],
      [`统计指标 ${code} 计量单位 本年`, "01 条 34", "02 件 5"],
    ] as const)
      expect(read(heads, "甲 乙 丙 1", `主动公开政府信息数 ${first}`, `收到申请数 ${second}`)).toEqual([
        "disclosure.total:year=34条",
        "applications.received:year=5件",
      ]);
  });

  it.each(["本期实际", "本季度数", "本月"])("%s: a part of the year where the whole of it stands beside it", (head) =>
    expect(read(`统计指标 单位 ${head} 本年累计`, "主动公开政府信息数 条 4 34")).toEqual([
      "disclosure.total:year=34条",
    ]));

  it("are parts where the whole stands beside them: quarters, and offices that are summed up", () => {
    const read5 = (heads: string, row: string) => read(`统计指标 单位 ${heads}`, `主动公开政府信息数 条 ${row}`);
    const quarters = [
      "一季度 二季度 三季度 四季度 全年",
      "第1季度 第2季度 3季度 4季度 全年合计",
      "1月 2-6月 7月 8-12月 本年累计",
    ];
    for (const heads of quarters) expect(read5(heads, "1 2 3 4 10")).toEqual(["disclosure.total:year=10条"]);
    expect(read5("上半年 下半年 全年", "3 4 7")).toEqual(["disclosure.total:year=7条"]);
    expect(read5("县政府统计数 县直单位统计数 乡镇数量 合计", "3 4 5 12")).toEqual(["disclosure.total:year=12条"]);
    expect(read5("2010年 2011年 总计", "3 4 7")).toEqual([
      "disclosure.total:previous_year=3条",
      "disclosure.total:year=4条",
      "disclosure.total:year=7条",
    ]);
  });

  it("count for the year that is reported on where it is not known which that is", () =>
    expect(statistics(reading(["统计指标 2010年", "主动公开政府信息数 3"], null))).toEqual([
      "disclosure.total:year=3",
    ]));

  it.each([
    "指标",
    "项目",
    "统计项目",
    "内容",
    "统计指标（2011年）",
    "指标名称（全年）",
  ])("stand behind the head of the names, %s, where there is none of units", (names) =>
    expect(read(`${names} 历年累计 本年`, "主动公开政府信息数 9 3")).toEqual([
      "disclosure.total:cumulative=9",
      "disclosure.total:year=3",
    ]));

  it("stand behind the head of the units alone", () =>
    expect(read("事项 单位 历年累计 本年", "主动公开政府信息数 条 9 3")).toEqual([
      "disclosure.total:cumulative=9条",
      "disclosure.total:year=3条",
    ]));

  it.each([
    "一、主动公开数量",
    "（一）主动公开数量",
    "1.主动公开数量",
    "1.2010年公开数量",
    "其他项目数量",
    "指标数量",
    "主动公开信息数量",
    "行政诉讼数量",
  ])("end where the first row or the next group stands behind them: %s", (label) =>
    expect(read(`统计指标 单位 统计数 ${label}`, "主动公开政府信息数 条 3")).toEqual(["disclosure.total:year=3条"]));

  it("may be headed below a head that is merged over them", () => {
    for (const below of ["2011年 历年累计", "本年度数 累计数"])
      expect(read("统计指标 单位 统计数", below, "主动公开政府信息数 条 3 9")).toEqual([
        "disclosure.total:year=3条",
        "disclosure.total:cumulative=9条",
      ]);
  });

  it("are no words of a row that is no head", () =>
    expect(read("统计指标 历年累计 本年", "其中 数量 合计", "主动公开政府信息数 9 3")).toEqual([
      "disclosure.total:cumulative=9",
      "disclosure.total:year=3",
    ]));
});

describe("a row of statistics that has not a value for each column", () => {
  const heads = "统计指标 单位 历年累计 本年度";
  const codes = (rows: string[]) => reading(rows).remarks.map(({ code }) => code);

  it("gives nothing, and says so", () => {
    for (const row of ["主动公开政府信息数 条 9", "主动公开政府信息数 条 9 3 1"]) {
      expect(read(heads, row)).toEqual([]);
      expect(codes([heads, row])).toEqual(["short_row"]);
    }
  });

  it("does not begin in the first column because its first cell is blank", () => {
    const rows = [`${heads} 上年`, "主动公开政府信息数 条 - 3"];
    expect(read(...rows)).toEqual([]);
    expect(codes(rows)).toEqual(["short_row"]);
  });

  it("is no loss where it has no number", () => {
    const rows = [heads, "主动公开政府信息数 条 - - -", "收到申请数 件 ?", "主动公开政府信息数 条 / / / / /"];
    expect(read(...rows)).toEqual([]);
    expect(codes(rows)).toEqual([]);
  });

  it("gives what it has where only the rate at the end is missing", () => {
    expect(read(`${heads} 同比`, "主动公开政府信息数 条 9 3")).toEqual([
      "disclosure.total:cumulative=9条",
      "disclosure.total:year=3条",
    ]);
    expect(codes([`${heads} 同比`, "主动公开政府信息数 条 9 3"])).toEqual([]);
    for (const [head, row] of [
      [`${heads} 同比`, "主动公开政府信息数 条 9"],
      [`${heads} 同比`, "主动公开政府信息数 条 9 3 1 1"],
      [`${heads} 上年`, "主动公开政府信息数 条 9 3"],
      ["统计指标 单位 同比 历年累计 本年度", "主动公开政府信息数 条 9 3"],
    ] as const) {
      expect(read(head, row)).toEqual([]);
      expect(codes([head, row])).toEqual(["short_row"]);
    }
  });

  it("keeps the place of its one blank cell open where a number of the table cannot be read", () => {
    const { open } = reading([heads, "收到申请数 件 9 3?", "主动公开政府信息数 条 -"]);
    expect(open.map(({ indicator, reading }) => [indicator, reading])).toEqual([
      ["applications.received", "3?"],
      ["disclosure.total", null],
    ]);
  });
});

describe("the unit of a value", () => {
  it("stands in its cell, in the row or in the label, in this order", () =>
    expect(
      read(
        "统计指标 单位 统计数",
        "收取费用（元） 万元 4元",
        "收取费用（元） 万元 3",
        "收取费用（元） - 300",
        "收取费用（万元） - 2",
        "收取费用（人民币） - 1",
      ).map((fact) => fact.slice(fact.indexOf("=") + 1)),
    ).toEqual(["4元", "3万元", "300元", "2万元", "1"]));

  it.each(["5万元", "300元", "95%"])("of its cell may be none that its count can have: %s", (cell) => {
    const rows = ["统计指标 单位 统计数", `主动公开政府信息数 条 ${cell}`, "收到申请数 件 3件", "收取费用 万元 5万元"];
    expect(read(...rows)).toEqual(["applications.received:year=3件", "applications.fees_charged:year=50000元"]);
    expect(reading(rows).remarks.map(({ code }) => code)).toEqual(["unit_conflict"]);
  });
});

describe("a table by kinds of information", () => {
  it.each(["信息类别", "政府信息分类", "公开类型名称"])("%s: counts each kind as it is written, and no sum", (head) =>
    expect(
      read(`${head} 数量`, "机构领导 3", "财政、审计和统计 4", "A类 2", "小计 9", "总计 9", "收到申请数 1"),
    ).toEqual([
      "disclosure.category(机构领导):year=3",
      "disclosure.category(财政、审计和统计):year=4",
      "disclosure.category(收到申请数):year=1",
    ]));

  it("counts what was asked for, up to other heads", () =>
    expect(
      read(
        "申请内容类别 件数 比例%",
        "征地拆迁类 5 50%",
        "财政资金类 5 50%",
        "合计 10 100%",
        "申请方式 件数",
        "当面申请 4",
      ),
    ).toEqual([
      "applications.received.topic(征地拆迁类):year=5",
      "applications.received.topic(财政资金类):year=5",
      "applications.received.in_person:year=4",
    ]));

  it("takes no label of one character, or of more than twenty, for a kind", () =>
    expect(read("信息类别 数量", "甲 1", `${"工作".repeat(10)} 2`, `${"工作".repeat(10)}类 3`)).toEqual([
      `disclosure.category(${"工作".repeat(10)}):year=2`,
    ]));

  it("takes no head for a kind, though a number stands behind it", () =>
    expect(read("信息类别 数量 2011", "机构领导 3")).toEqual(["disclosure.category(机构领导):year=3"]));

  it("ends where the heads of another form follow", () =>
    expect(read("信息类别 数量", "机构领导 3", "统计指标 统计数", "财政 4", "收到申请数 1")).toEqual([
      "disclosure.category(机构领导):year=3",
      "applications.received:year=1",
    ]));
});

describe("the heads of a table whose cells only blanks part", () => {
  const loose = (...lines: string[]) => statistics(readStatistics(rowsOf(lines.join("\n")), 2011));
  const rows = ["主动公开政府信息数（条） 30 12", "收到申请数（件） 5 3"];
  const found = (first: string, second: string) => [
    `disclosure.total:${first}=30`,
    `disclosure.total:${second}=12`,
    `applications.received:${first}=5`,
    `applications.received:${second}=3`,
  ];

  it.each([
    "统计指标 历年累计 2011年",
    "指标名称 单位 累计数 本年度数",
    "项目名称 计量单位 历年累计 本年",
    "项目 累计 2011年度",
  ])("%s", (head) => expect(loose(head, ...rows)).toEqual(found("cumulative", "year")));

  it("are found apart where years follow each other", () => {
    expect(loose("统计指标 2010年 2011年", ...rows)).toEqual(found("previous_year", "year"));
    expect(loose("统计指标 2011年度 上年度", ...rows)).toEqual(found("year", "previous_year"));
    expect(loose("统计指标 单位 2010 2011", ...rows)).toEqual(found("previous_year", "year"));
  });

  it("may end in a sign of rates", () =>
    expect(loose("统计指标 单位 历年累计 2011年 %", ...rows.map((row) => `${row} 40`))).toEqual(
      found("cumulative", "year"),
    ));

  it("may hold differences in front", () =>
    expect(loose("统计指标 同比增减（%） 2011年", ...rows)).toEqual([
      "disclosure.total:year=12",
      "applications.received:year=3",
    ]));

  it("are not those of a label that begins with such a word", () =>
    expect(loose("统计指标 历年累计 2011年", "项目建设情况", ...rows)).toEqual(found("cumulative", "year")));

  it("may have a row's number in front of its name", () =>
    expect(loose("序号 统计指标 历年累计 2011年", "1 主动公开政府信息数 30 12", "2 收到申请数 5 3")).toHaveLength(4));

  it("are none where a sentence holds such words", () =>
    expect(loose("以下为统计指标历年累计 本年", ...rows)).toEqual([]));
});

describe("a list of a site's columns", () => {
  const list = (...lines: string[]) => statistics(readStatistics(rowsOf(lines.join("\n")), 2011));

  it("has one number a row where its heads name no share", () =>
    expect(list("栏目编码 栏目名称 总条数", "0100 机构领导 1", "0200 机构设置 2 3", "1803 工作动态 39")).toEqual([
      "disclosure.category(机构领导):year=1",
      "disclosure.category(工作动态):year=39",
    ]));

  it("ends at its sum, and has no column with a number in its name", () =>
    expect(list("栏目名称 总条数", "机构领导 1", "机构2010领导 4", "工作动态 39", "信息总计 40", "通知公告 7")).toEqual(
      ["disclosure.category(机构领导):year=1", "disclosure.category(工作动态):year=39"],
    ));
});
