import { describe, expect, it } from "vitest";
import { layOut } from "../layout/layout.js";
import { readHtml } from "../media/html.js";
import { normalize } from "../normalize/normalize.js";
import type { TableReading } from "./cell-fact.js";
import { readDisclosure } from "./disclosure.js";
import { readLegal } from "./legal.js";
import { readMatrix } from "./matrix.js";

const rowsOf = (source: string, html = false) => {
  const document = html ? readHtml(source) : { text: source, tables: [] };
  return layOut(normalize(document.text), document.tables).rows;
};
const values = ({ facts }: TableReading) =>
  facts.map(
    ({ indicator, applicant, decimal }) => `${indicator}${applicant === "total" ? "" : `@${applicant}`}=${decimal}`,
  );

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

  it("takes a head that cannot be read for the one that is missing, where a row has a cell for each", () => {
    const under = (heads: string, row: string) => values(readDisclosure(rowsOf(`信息内容 | ${heads}\n${row}`)));
    const damaged = "本年口件口 | 本年废止件数 | 现行有效件数";
    expect(under(damaged, "规章 | 1 | 2 | 3")).toEqual(["rules.issued=1", "rules.repealed=2", "rules.in_force=3"]);
    expect(under(damaged, "规章 | 2 | 3")).toEqual(["rules.repealed=2", "rules.in_force=3"]);
    expect(under("本年口件口 | 口口件口 | 现行有效件数", "规章 | 1 | 2 | 3")).toEqual([]);
  });

  it("reads rows whose names a form explains, cut heads, and blank cells left over behind", () =>
    expect(
      values(
        readDisclosure(
          rowsOf(
            `信息内容 | 本年新 | 本年新 | 对外公开总数量 |\n规章（设区的市、自治州提供） | 1 | 2 | 3 |\n规范性文件（标题为“规定”“办法”“细则”“通告”“意见”“通知”等的公文，${"没有标题的不计，".repeat(4)}其余不计） | 4 | 5 | 6 |\n第二十条第（九）项 |\n采购项目数量 |\n采购总金额 |\n政府集中采购 |\n7 |\n8 |\n|\n|\n|\n|\n|\n|`,
          ),
        ),
      ),
    ).toEqual([
      "rules.issued=1",
      "rules.newly_disclosed=2",
      "rules.disclosed_total=3",
      "normative.issued=4",
      "normative.newly_disclosed=5",
      "normative.disclosed_total=6",
      "procurement.projects=7",
      "procurement.amount=8",
    ]));

  it.each([
    ["end in a blank one of the last cell's line", "规章 |\n1 |\n2 |\n3 | |\n规范性文件 |\n4 |\n5 |\n6 | |"],
    ["have their bar on the next line", "规章 |\n1 |\n2 |\n3\n|\n规范性文件 |\n4 |\n5 |\n6\n |"],
  ])("reads rows of cells on lines of their own that %s", (_, lines) =>
    expect(
      values(
        readDisclosure(rowsOf(`第二十条第（一）项 | ||\n信息内容 |\n本年新 |\n本年新 |\n对外公开总数量 | |\n${lines}`)),
      ),
    ).toEqual([
      "rules.issued=1",
      "rules.newly_disclosed=2",
      "rules.disclosed_total=3",
      "normative.issued=4",
      "normative.newly_disclosed=5",
      "normative.disclosed_total=6",
    ]));

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
});

describe("readLegal", () => {
  const heads =
    "行政复议 | 行政诉讼\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

  it("reads fifteen numbers in the order of the form", () => {
    const found = values(readLegal(rowsOf(`${heads}\n9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4`)));
    expect(found).toHaveLength(15);
    expect(found).toEqual(
      expect.arrayContaining([
        "reconsideration.total=15",
        "litigation.direct.pending=2",
        "litigation.after_reconsideration.total=4",
      ]),
    );
  });

  it("leaves blanks without facts", () =>
    expect(values(readLegal(rowsOf(`${heads}\n| 1 | | | | 1 | | | | | | | | | | |`)))).toEqual([
      "reconsideration.upheld=1",
      "reconsideration.total=1",
    ]));

  it("takes of a row with a lost cell only what the sums fix", () => {
    const reading = readLegal(rowsOf(`${heads}\n9 | 1 | 3 | 2 | 15 | 3 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4`));
    expect(values(reading)).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=9",
        "litigation.direct.total=5",
        "litigation.after_reconsideration.upheld=2",
      ]),
    );
    expect(values(reading)).not.toContain("litigation.direct.other=2");
    expect(reading.remarks.map(({ code }) => code)).toEqual(["short_row"]);
  });

  const results = "结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计";

  it("reads three tables of five, each under its own head", () => {
    const cells = (row: string) =>
      `<tr>${row
        .split(" | ")
        .map((cell) => `<td>${cell}</td>`)
        .join("")}</tr>`;
    const table = (head: string, row: string) => `<tr><td colspan=5>${head}</td></tr>${cells(results)}${cells(row)}`;
    const found = values(
      readLegal(
        rowsOf(
          `<table>${table("行政复议", "9 | 1 | 3 | 2 | 15")}${table("行政诉讼：未经复议直接起诉", "3 | 0 | 0 | 2 | 5")}${table("行政诉讼：复议后起诉", "2 | 0 | 1 | 1 | 4")}</table>`,
          true,
        ),
      ),
    );
    expect(found).toHaveLength(15);
    expect(found).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=9",
        "litigation.direct.pending=2",
        "litigation.after_reconsideration.other=1",
        "litigation.after_reconsideration.total=4",
      ]),
    );
  });

  it("takes no five numbers that do not sum up", () =>
    expect(values(readLegal(rowsOf(`未经复议直接起诉 | | | |\n${results}\n9 | 1 | 3 | 2 | 14`)))).toEqual([]));

  it("reads the row behind and before blank cells", () => {
    const row = "9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4";
    for (const padded of [`${row} | — | —`, `— | ${row}`, `— | ${row} | —`])
      expect(values(readLegal(rowsOf(`${heads}\n${padded}`)))).toEqual(values(readLegal(rowsOf(`${heads}\n${row}`))));
  });

  it("leaves numbers that stand under no heads of its own", () => {
    expect(values(readLegal(rowsOf("9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4")))).toEqual([]);
    expect(values(readLegal(rowsOf("结果维持 | 结果纠正\n9 | 1 | 3 | 2 | 15")))).toEqual([]);
  });

  it("is done with the first row: a second one under the same heads is another table's", () => {
    const row = "9 | 1 | 3 | 2 | 15 | 3 | 0 | 0 | 2 | 5 | 2 | 0 | 1 | 1 | 4";
    expect(values(readLegal(rowsOf(`${heads}\n${row}\n${row}`)))).toHaveLength(15);
  });
});

describe("readMatrix", () => {
  it("parts numbers that ran together", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公开申请数量 300001 4\n二、上年结转政府信息公开申请数量 000000 0\n三、本年度办理结果\n（一）予以公开 200001 3",
          ),
        ),
      ).filter((fact) => !fact.endsWith("=0")),
    ).toEqual([
      "applications.received@natural_person=3",
      "applications.received@other_organization=1",
      "applications.received=4",
      "applications.outcome.granted@natural_person=2",
      "applications.outcome.granted@other_organization=1",
      "applications.outcome.granted=3",
    ]));

  const body = (rows: readonly string[]) => `三、收到和处理政府信息公开申请情况\n${rows.join("\n")}`;

  it("knows a form with one column for all organisations", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            body([
              "| 申请人情况 | 自然人 | 法人或其他组织 | 总计 |",
              "| 一、本年新收政府信息公开申请数量 | 131 | 24 | 155 |",
              "| （七）总计 | 129 | 23 | 152 |",
            ]),
          ),
        ),
      ),
    ).toContain("applications.received@organization=24"));

  it("knows a form without the total", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            body([
              "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
              "| 一、本年新收政府信息公开申请数量 | 33 | 6 | 1 | 2 | 2 | 1 |",
              "| （一）予以公开 | 13 | 4 | 0 | 0 | 1 | 0 |",
            ]),
          ),
        ),
      ),
    ).toEqual(
      expect.arrayContaining([
        "applications.received@other_organization=1",
        "applications.outcome.granted@legal_service=1",
      ]),
    ));

  it("reads a matrix that a page cut in two", () => {
    const head = "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |";
    const found = values(
      readMatrix(
        rowsOf(
          body([
            head,
            "| 一、本年新收政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
            "| （一）予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
            "",
            "- 3 -",
            head,
            "| 1.本机关不掌握相关政府信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
            "| （七）总计 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
          ]),
        ),
      ),
    );
    expect(found).toContain("applications.outcome.unable.not_held=1");
    expect(found).toHaveLength(28);
  });

  it("places the first row of a group whose own label is lost", () => {
    const rows = [
      "| 申请人情况 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 三、本年度办理结果 | （二）部分公开 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| （三）不予公开 | | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
      "| 2.其他法律行政法规禁止公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 5.要求行政机关确认或重新出具已获取信息 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| （六）其他处理 | | 1 | 0 | 0 | 0 | 0 | 0 | 1 |",
      "| 2.申请人逾期未按收费通知要求缴纳费用 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 3.其他 | 0 | 1 | 0 | 0 | 0 | 0 | 1 |",
    ];
    const found = values(readMatrix(rowsOf(body(rows))));
    expect(found).toContain("applications.outcome.denied.state_secret=2");
    expect(found).toContain("applications.outcome.other.amendment_overdue=1");
    expect(found).not.toContain("applications.outcome.other=1");
  });

  it("begins at a row whose label lost characters", () => {
    const rows = [
      "| 申请人情况 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新\ufffd\ufffd府信息公开申请数量 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 二、上??转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |",
    ];
    const found = values(readMatrix(rowsOf(body(rows))));
    expect(found).toEqual(expect.arrayContaining(["applications.received=5", "applications.carried_in=2"]));
    expect(found).toHaveLength(14);
  });

  it("parts a row whose label is blank from the row before it, where cells stand one a line", () => {
    const cells = (label: string, ...numbers: number[]) => [label, ...numbers.map(String)];
    const written = [
      ["申请人情况", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"],
      cells("一、本年新收政府信息公开申请数量", 5, 1, 0, 0, 0, 0, 6),
      cells("1.本机关不掌握相关政府信息", 2, 0, 0, 0, 0, 0, 2),
      cells("", 3, 1, 0, 0, 0, 0, 4),
      cells("3.补正后申请内容仍不明确", 0, 0, 0, 0, 0, 0, 0),
      cells("（七）总计", 5, 1, 0, 0, 0, 0, 6),
    ];
    const found = values(readMatrix(rowsOf(`三、申请情况 |\n${written.flat().join(" |\n")} |`)));
    expect(found).toContain("applications.outcome.unable.needs_creation=4");
    expect(found).toContain("applications.outcome.unable.not_held=2");
    expect(found).toHaveLength(35);
  });

  it("counts the kinds of organization in the order of their heads", () => {
    const rows = [
      "| 申请人情况 | 自然人 | 法律服务机构 | 商业企业 | 其他 | 社会公益组织 | 科研机构 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | 4 | 2 | 1 | 0 | 0 | 0 | 7 |",
      "| （一）予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toEqual(
      expect.arrayContaining(["applications.received@legal_service=2", "applications.received@business=1"]),
    );
  });

  it("tells a row from its group's name in front of it", () => {
    const rows = [
      "| 申请人情况 | | | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
      "| 一、本年新收政府信息公开申请数量 | | | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
      "| 三、本年度办理结果 | （六）其他处理 | 2.申请人逾期未按收费通知要求缴纳费用 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |",
      "| 三、本年度办理结果 | （六）其他处理 | 3.其他 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toContain("applications.outcome.other.other=5");
  });

  it("counts the total where the sums say it stands, also in front", () => {
    const rows = [
      "| 申请人情况 | 总计 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |",
      "| 一、本年新收政府信息公开申请数量 | 7 | 4 | 3 | 0 | 0 | 0 | 0 |",
      "| （一）予以公开 | 5 | 4 | 1 | 0 | 0 | 0 | 0 |",
    ];
    expect(values(readMatrix(rowsOf(body(rows))))).toEqual(
      expect.arrayContaining(["applications.received=7", "applications.received@natural_person=4"]),
    );
  });
});
