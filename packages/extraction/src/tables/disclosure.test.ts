import { describe, expect, it } from "vitest";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readDisclosure } from "./disclosure.js";

/** Rules and normative documents whose cells are the numbers from 1 to 6. */
const oneToSix = [
  "rules.issued=1",
  "rules.newly_disclosed=2",
  "rules.disclosed_total=3",
  "normative.issued=4",
  "normative.newly_disclosed=5",
  "normative.disclosed_total=6",
];

describe("readDisclosure", () => {
  it("reads the columns that each group's heads name (2019)", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            "信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量\n规章 | / | / | /\n规范性文件 | 2 | 1 | 11\n第二十条第（五）项 |\n信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量\n行政许可 | 14 | -1 | 1206\n第二十条第（九）项 |\n信息内容 | 采购项目数量 | 采购总金额\n政府集中采购 | 5 | 1386400",
          ),
        ),
      ),
    ).toEqual([
      "normative.issued=2",
      "normative.newly_disclosed=1",
      "normative.disclosed_total=11",
      "licensing.items_previous=14",
      "licensing.items_change=-1",
      "licensing.decisions=1206",
      "procurement.projects=5",
      "procurement.amount=1386400",
    ]));

  it("reads a row whose name stands on a line of its own in front of its bar", () =>
    expect(
      values(
        readDisclosure(
          rowsOf("信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n行政规范性文件\n|\n1 |\n2 |\n3 |"),
        ),
      ),
    ).toEqual(["normative.issued=1", "normative.repealed=2", "normative.in_force=3"]));

  it("parts a number right behind a row's name into its digits, where there is one for each column", () => {
    const of = (row: string) =>
      values(readDisclosure(rowsOf(`信息内容本年制发件数本年废止件数现行有效件数\n规章000\n${row}`))).slice(3);
    expect(of("行政规范性文件303")).toEqual(["normative.issued=3", "normative.repealed=0", "normative.in_force=3"]);
    expect(of("行政规范性文件 303")).toEqual([]);
    expect(of("行政规范性文件3031")).toEqual([]);
  });

  it("takes a head that cannot be read for the one that is missing, where a row has a cell for each", () => {
    const under = (heads: string, row: string) => values(readDisclosure(rowsOf(`信息内容 | ${heads}\n${row}`)));
    const damaged = "本年口件口 | 本年废止件数 | 现行有效件数";
    expect(under(damaged, "规章 | 1 | 2 | 3")).toEqual(["rules.issued=1", "rules.repealed=2", "rules.in_force=3"]);
    expect(under(damaged, "规章 | 2 | 3")).toEqual(["rules.repealed=2", "rules.in_force=3"]);
    expect(under("本年口件口 | 口口件口 | 现行有效件数", "规章 | 1 | 2 | 3")).toEqual([]);
  });

  it("reads heads of which two lost their ends", () =>
    expect(
      values(readDisclosure(rowsOf("信息内容 | 本年新制作数量 | 本年新 | 对外公开 |\n规章 | 1 | 2 | 3 |"))),
    ).toEqual(["rules.issued=1", "rules.newly_disclosed=2", "rules.disclosed_total=3"]));

  it("reads rows whose names a form explains, cut heads, and blank cells left over behind", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            `信息内容 | 本年新 | 本年新 | 对外公开总数量 |\n规章（设区的市、自治州提供） | 1 | 2 | 3 |\n规范性文件（标题为“规定”“办法”“细则”“通告”“意见”“通知”等的公文，${"没有标题的不计，".repeat(4)}其余不计） | 4 | 5 | 6 |\n第二十条第（九）项 |\n采购项目数量 |\n采购总金额 |\n政府集中采购 |\n7 |\n8 |\n|\n|\n|\n|\n|\n|`,
          ),
        ),
      ),
    ).toEqual([...oneToSix, "procurement.projects=7", "procurement.amount=8"]));

  it.each([
    ["end in a blank one of the last cell's line", "规章 |\n1 |\n2 |\n3 | |\n规范性文件 |\n4 |\n5 |\n6 | |"],
    ["have their bar on the next line", "规章 |\n1 |\n2 |\n3\n|\n规范性文件 |\n4 |\n5 |\n6\n |"],
  ])("reads rows of cells on lines of their own that %s", (_, lines) =>
    expect(
      values(
        readDisclosure(rowsOf(`第二十条第（一）项 | ||\n信息内容 |\n本年新 |\n本年新 |\n对外公开总数量 | |\n${lines}`)),
      ),
    ).toEqual([...oneToSix]));

  it("reads what was neither added nor dropped, and a sign without a number as blank", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 9 | 0/0 | 7 |\n行政处罚 | 8 | 增 | 6 |",
          ),
        ),
      ),
    ).toEqual([
      "licensing.items_previous=9",
      "licensing.items_change=0",
      "licensing.decisions=7",
      "penalties.items_previous=8",
      "penalties.decisions=6",
    ]));

  it("reads rows whose label stands on a line of its own", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            "第二十条第（一）项 | |||\n信息内容 |\n本年制发件数 |\n本年废止件数 |\n现行有效件数 |\n规章 |\n1 | 0 | 4 |\n行政规范性文件 |\n3 | 2 | 12 |\n第二十条第（五）项 | |||\n信息内容 |\n本年处理决定数量 | ||\n行政许可 |\n114 | ||",
          ),
        ),
      ),
    ).toEqual([
      "rules.issued=1",
      "rules.repealed=0",
      "rules.in_force=4",
      "normative.issued=3",
      "normative.repealed=2",
      "normative.in_force=12",
      "licensing.decisions=114",
    ]));

  it("reads numbers that nothing parts from their labels", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            "信息内容本年制发件数本年废止件数现行有效件数\n规章0 0 0\n行政规范性文件3 1 12\n信息内容本年处理决定数量\n行政许可9604",
          ),
        ),
      ),
    ).toEqual([
      "rules.issued=0",
      "rules.repealed=0",
      "rules.in_force=0",
      "normative.issued=3",
      "normative.repealed=1",
      "normative.in_force=12",
      "licensing.decisions=9604",
    ]));

  it("reads heads that PDF text cut over two lines", () =>
    expect(
      values(
        readDisclosure(
          rowsOf("信息内容 本年新 本年新 对外公开\n制作数量 公开数量 总数量\n规章 0 0 0\n规范性文件 4 4 37"),
        ),
      ),
    ).toContain("normative.disclosed_total=37"));

  it("takes nothing of a row whose cells do not match its heads, and says so", () => {
    const reading = readDisclosure(
      rowsOf("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数\n行政规范性文件 | 3 | 12"),
    );
    expect(reading.facts).toEqual([]);
    expect(reading.remarks.map(({ code }) => code)).toEqual(["short_row"]);
  });

  it("reads a number whose thousands a blank parts, where the heads name one column", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            "第二十条第（五）项\n信息内容\n本年处理决定数量\n行政许可\n2 417\n第二十条第（六）项\n信息内容\n本年处理决定数量\n行政处罚\n31\n行政强制\n4",
          ),
        ),
      ),
    ).toEqual(["licensing.decisions=2417", "penalties.decisions=31", "coercion.decisions=4"]));
});
