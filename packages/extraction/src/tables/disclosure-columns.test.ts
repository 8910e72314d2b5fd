import { describe, expect, it } from "vitest";
import { piped, rowsOf, statistics } from "../../../../test/documents/table-rows.js";
import { readDisclosure } from "./disclosure.js";

const reading = (...rows: string[]) => readDisclosure(rowsOf(piped(...rows)));
/** What the table says, without the year, and the codes of its remarks. */
const read = (...rows: string[]) => {
  const found = reading(...rows);
  return [...statistics(found).map((fact) => fact.replace(":year", "")), ...found.remarks.map(({ code }) => code)];
};
const documents = "信息内容 本年制发件数 本年废止件数 现行有效件数";
const items = "信息内容 上一年项目数量 本年增/减 处理决定数量";

describe("the columns of a group of section 二", () => {
  it("stand as their heads do", () =>
    expect(read("信息内容 现行有效件数 本年制发件数 本年废止件数", "规章 1 2 3")).toEqual([
      "rules.in_force=1",
      "rules.issued=2",
      "rules.repealed=3",
    ]));

  it("are those of the group before where the head was lost and there was one", () => {
    const second = ["第二十条第（六）项 - -", "行政处罚 131"];
    expect(read(documents, "第二十条第（五）项 - -", "本年处理决定数量", "行政许可 18", ...second)).toEqual([
      "licensing.decisions=18",
      "penalties.decisions=131",
    ]);
    expect(read("第二十条第（五）项 - -", items, "行政许可 1 2 18", ...second)).toEqual([
      "licensing.items_previous=1",
      "licensing.items_change=2",
      "licensing.decisions=18",
    ]);
  });

  it("are those of the group before where that has no numbers", () => {
    const first = ["第二十条第（五）项", "本年处理决定数量", "行政许可"];
    const second = ["第二十条第（六）项", "行政处罚 131"];
    expect(read(documents, ...first, ...second)).toEqual(["penalties.decisions=131"]);
    expect(read("第二十条第（五）项", items, "行政许可", ...second)).toEqual([]);
  });

  it("count for rows that lost their first character", () =>
    expect(read("第二十条第（六）项 -", "信息内容 处理决定数量", "政处罚 22", "政强制 2")).toEqual([
      "penalties.decisions=22",
      "coercion.decisions=2",
    ]));

  it.each([
    "第二十条第（六）项",
    "第二十条（六）项",
    "二十条第（六）项",
    "第二条第（六）项",
    "第十条第（六）项",
    "第（六）项",
  ])("begin anew under %s", (title) =>
    expect(read(items, "行政许可 9 1 7", `${title} - - -`, "信息内容 本年处理决定数量", "行政处罚 4")).toEqual([
      "licensing.items_previous=9",
      "licensing.items_change=1",
      "licensing.decisions=7",
      "penalties.decisions=4",
    ]));

  it("begin anew under a title with heads behind it in its cell", () =>
    expect(read(items, "行政许可 9 1 7", "第二十条第（六）项信息内容本年处理决定数量", "行政处罚 4")).toContain(
      "penalties.decisions=4",
    ));

  it("do not begin anew at a head with brackets in it", () =>
    expect(read("信息内容 本年制发件数 本年废止（失效）项数 现行有效件数", "规章 1 2 3")).toEqual([
      "rules.issued=1",
      "rules.repealed=2",
      "rules.in_force=3",
    ]));

  it("go on where no title parts two groups, so that a row must have a cell for each", () => {
    const rows = [items, "行政许可 9 1 7", "第六项 - - -", "信息内容 本年处理决定数量"];
    expect(read(...rows, "行政处罚 4").slice(3)).toEqual(["short_row"]);
    expect(read(...rows, "行政处罚 3 1 4").slice(3)).toEqual([
      "penalties.items_previous=3",
      "penalties.items_change=1",
      "penalties.decisions=4",
    ]);
  });

  it("are not those of heads far above", () => {
    const between = (characters: number) => [items, `${"说".repeat(characters)} 明`, "行政处罚 3 1 4"];
    expect(read(...between(100))).toHaveLength(3);
    expect(read(...between(200))).toEqual([]);
    expect(read(...between(2000))).toEqual([]);
  });

  it("are those alone that the form has for the row", () =>
    expect(read("信息内容 本年制发件数 处理决定数量", "行政处罚 4")).toEqual(["penalties.decisions=4"]));

  it("are not completed where the heads that can be read stand in no form's order, or in no form of three", () => {
    expect(read("信息内容 现行有效件数 口口口 本年制发件数", "规章 1 2 3")).toEqual(["short_row"]);
    expect(read("信息内容 上一年项目数量 口口口 收费金额", "行政事业性收费 1 2 3")).toEqual(["short_row"]);
  });

  it("have one cell each where merged heads, and their cells with these, stand there twice", () => {
    const heads = "信息内容 采购项目数量 采购总金额 采购总金额";
    expect(read(heads, "政府集中采购 5 100 100")).toEqual(["procurement.projects=5", "procurement.amount=100"]);
    expect(read(heads, "政府集中采购 100 100 100")).toEqual(["procurement.projects=100", "procurement.amount=100"]);
    expect(read(heads, "政府集中采购 5 100 200")).toEqual(["short_row"]);
    expect(read("信息内容 采购项目数量 采购总金额 其中", "政府集中采购 5 100 100")).toEqual(["short_row"]);
    expect(read("第二十条第（九）项", heads, "政府集中采购 5 100 100 100")).toEqual(["short_row"]);
  });

  it("leave no place for the blanks of merged cells where each has a number", () => {
    expect(read("信息内容 上一年项目数量 本年增/减 - 处理决定数量", "行政许可 7 - 1 40", "行政处罚 5 - - 9 -")).toEqual(
      ["licensing.items_previous=7", "licensing.items_change=1", "licensing.decisions=40", "short_row"],
    );
  });

  it("are told by a row of heads alone, not by one head of several in front", () =>
    expect(read("信息内容 采购项目数量", "采购总金额", "政府集中采购 5 100 100")).toEqual(["short_row"]));

  it("keep equal cells apart whose heads are cut to the same words", () =>
    expect(read("信息内容 本年新 本年新 对外公开总数量", "规章 1 1 3")).toEqual([
      "rules.issued=1",
      "rules.newly_disclosed=1",
      "rules.disclosed_total=3",
    ]));
});

describe("a row of section 二", () => {
  it("says nothing, and nothing is wrong with it, where all its cells are blank", () => {
    expect(read(documents, "规章 / /", "行政规范性文件 1 / 2")).toEqual(["normative.issued=1", "normative.in_force=2"]);
    expect(read(documents, "规章 / 2")).toEqual(["short_row"]);
  });

  it("may be one number that begins with 0, each of its digits a cell", () => {
    expect(read(documents, "规章 012")).toEqual(["rules.issued=0", "rules.repealed=1", "rules.in_force=2"]);
    for (const cells of ["0012", "01", "312", "0"]) expect(read(documents, `规章 ${cells}`)).toEqual(["short_row"]);
  });

  it("has no more cells than six", () => {
    expect(read(documents, "规章 1 2 3 4 5 6")).toEqual(["short_row"]);
    const longer = reading(documents, "规章 1 2 3 4 5 6 7");
    expect([longer.facts, longer.remarks, longer.rows.size]).toEqual([[], [], 0]);
  });

  it("is no label alone", () => expect(reading(documents, "规章 - -", "行政规范性文件").rows.size).toBe(1));

  it("is named by one of the two cells in front of its numbers", () => {
    expect(read(documents, "政府 规章 1 2 3")).toHaveLength(3);
    expect(read(documents, "规章 说明 1 2 3")).toEqual([]);
    expect(read(documents, "规章 、 行政规范性文件 1 2 3")[0]).toBe("normative.issued=1");
  });

  it("is named in no more than forty characters", () => {
    expect(read(documents, `${"关".repeat(38)}规章 1 2 3`)).toHaveLength(3);
    expect(read(documents, `${"关".repeat(39)}规章 1 2 3`)).toEqual([]);
  });

  it("may be named over three lines of loose text", () =>
    expect(
      statistics(
        readDisclosure(rowsOf("信息内容 上一年项目数量 本年增/减 处理决定数量\n其他对外\n管理服\n务事项 4 1 9")),
      ),
    ).toEqual([
      "other_services.items_previous:year=4",
      "other_services.items_change:year=1",
      "other_services.decisions:year=9",
    ]));
});

describe("the unit of an amount", () => {
  const charges = "信息内容 上一年项目数量 本年增/减";
  const amount = (head: string, cell: string) => read(`${charges} ${head}`, `行政事业性收费 3 0 ${cell}`)[2];

  it.each([
    ["收费金额（万元）", "12", "charges.amount=12万元"],
    ["收费总额（元）", "12", "charges.amount=12元"],
    ["收费额（单位：元）", "12", "charges.amount=12元"],
    ["收费金额单位元", "12", "charges.amount=12元"],
    ["收费金额", "12", "charges.amount=12"],
    ["收费金额（万元）", "12万元", "charges.amount=120000元"],
  ])("stands in its head %s or in its cell %s", (head, cell, expected) => expect(amount(head, cell)).toBe(expected));

  it.each(["收费金额（元）", "收费额（元）", "收费总额（元）"])("is that of %s, not of a head in front", (head) =>
    expect(read(`信息内容 项目（万元） 上一年项目数量 本年增/减 ${head}`, "行政事业性收费 3 0 12")[2]).toBe(
      "charges.amount=12元",
    ));

  it("stands in the head of what was bought", () => {
    expect(read("信息内容 采购项目数量 采购总金额（万元）", "政府集中采购 5 100")[1]).toBe(
      "procurement.amount=100万元",
    );
    expect(read("信息内容 预算（万元） 采购项目数量 采购金额（元）", "政府集中采购 5 100")[1]).toBe(
      "procurement.amount=100元",
    );
  });

  it("is not that of a count beside it", () =>
    expect(read("信息内容 采购项目数量 采购总金额（万元）", "政府集中采购 5 100", "政府集中采购 6个 1元")).toEqual([
      "procurement.projects=5",
      "procurement.amount=100万元",
      "procurement.projects=6个",
      "procurement.amount=1元",
    ]));
});
