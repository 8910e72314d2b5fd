import { describe, expect, it } from "vitest";
import { heads, labels, lines, none, read, reading, totals } from "../../../../test/documents/matrix.js";
import { rowsOf, values } from "../../../../test/documents/table-rows.js";
import { readMatrix } from "./matrix.js";

it("rows of loose text whose numbers stand in the middle of their labels are read with the rest behind them", () => {
  const lines = [
    "自然人 法人或其他组织 总计",
    "商业企业 科研机构 社会公益组织 法律服务机构 其他",
    `${labels.received} 6 0 0 0 0 0 6`,
    `${labels.granted} 1 0 0 0 0 0 1`,
    "（六）其他处理",
    "1．申请人无正当理",
    "2 0 0 0 0 0 2",
    "由逾期不补正、行政机关不再处理其政府信息公开申请",
    "2．申请人逾期未按收",
    "3 0 0 0 0 0 3",
    "费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    "3．其他 0 0 0 0 0 0 0",
    `${labels.total} 6 0 0 0 0 0 6`,
  ];
  expect(totals(readMatrix(rowsOf(lines.join("\n"))))).toEqual([
    "received=6",
    "outcome.granted=1",
    "outcome.other.amendment_overdue=2",
    "outcome.other.fee_overdue=3",
    "outcome.other.other=0",
    "outcome.total=6",
  ]);
});

it("rows that ran together with their labels, from the first on, are parted where their sums allow one way", () => {
  const joinedHeads = "自然人法人或其他组织总计\n商业企业科研机构社会公益组织法律服务机构其他";
  const run = (...rows: string[]) => totals(readMatrix(rowsOf([joinedHeads, ...rows].join("\n"))));
  expect(
    run(
      `${labels.received}1200001022`,
      `${labels.carriedIn}0000000`,
      `三、本年度办理结果${labels.granted}9000009`,
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）1100002",
      `${labels.total}11 1 0 0 0 0 12`,
    ),
  ).toEqual(["received=22", "carried_in=0", "outcome.granted=9", "outcome.partially_granted=2", "outcome.total=12"]);
  expect(run(`${labels.received}123456`, `${labels.granted}9000009`)).toEqual([]);
});

describe("the matrix", () => {
  const received = `${labels.received} 5 1 0 0 0 0 6`;

  it("has rows of other names, which are none of the form's, and ends behind its last row", () => {
    const found = reading(
      received,
      "其中：网上申请 3 1 0 0 0 0 4",
      `${labels.carriedIn} 2 0 0 0 0 0 2`,
      `${labels.carriedOut} 1 0 0 0 0 0 1`,
      "- 3 1 0 0 4",
      `${labels.granted} 7 0 0 0 0 0 7`,
    );
    expect(totals(found)).toEqual(["received=6", "carried_in=2", "carried_out=1"]);
    expect(found.rows.size).toBe(3);
  });

  it.each(["四、行政复议情况", "五、行政诉讼情况"])("ends at %s", (head) =>
    expect(read(received, `${head} 结果维持 结果纠正 总计`, `${labels.granted} 7 0 0 0 0 0 7`)).toEqual([
      "received=6",
    ]));

  it("begins at a row of received applications, not at a sentence with one number, nor at another row", () => {
    expect(read("本年新收政府信息公开申请 5", `${labels.granted} 7 0 0 0 0 0 7`)).toEqual([]);
    expect(read(`${labels.granted} 7 0 0 0 0 0 7`, received)).toEqual(["received=6"]);
    expect(read("收到申请 5 1 0 0 0 0 6", `${labels.granted} 7 0 0 0 0 0 7`)).toEqual([]);
  });

  it("may be there twice, each with its own heads", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            lines(
              heads,
              received,
              `${labels.carriedOut} 1 0 0 0 0 0 1`,
              "申请人情况 自然人 法人或其他组织 总计",
              `${labels.received} 5 2 7`,
            ),
          ),
        ),
      ).filter((fact) => fact.startsWith("applications.received@organization")),
    ).toEqual(["applications.received@organization=2"]));

  it("has as heads what stands behind 申请人情况, or not far in front of its rows", () => {
    const organizations = ["自然人 法人或其他组织 总计", `${labels.received} 5 2 7`] as const;
    const found = (...rows: string[]) => values(readMatrix(rowsOf(lines(...rows))));
    expect(found("商业企业 科研机构", `申请人情况 ${organizations[0]}`, organizations[1])).toContain(
      "applications.received@organization=2",
    );
    expect(found("商业企业 科研机构", ...organizations)).not.toContain("applications.received@organization=2");
    expect(found("商业企业 科研机构", `${"说明".repeat(220)} 文字`, ...organizations)).toContain(
      "applications.received@organization=2",
    );
  });

  it("has no heads above the last row of another table", () => {
    const heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "总计"];
    const text = ["其他对外管理服务事项", "2", "5", "1", ...heads, labels.received, ..."100113"].join("\n");
    expect(values(readMatrix(rowsOf(text)))).toEqual(
      expect.arrayContaining(["applications.received@legal_service=1", "applications.received=3"]),
    );
  });

  it("has as many columns as most rows have cells, of which those of two tell less", () =>
    expect(
      values(
        readMatrix(
          rowsOf(
            lines(
              "申请人情况 自然人 法人或其他组织 总计",
              `${labels.received} 5 2 7`,
              `${labels.granted} 1 1`,
              `${labels.partial} 1 1`,
              `${labels.notHeld} 1 1`,
              `${labels.total} 3 2 5`,
            ),
          ),
        ),
      ),
    ).toEqual(
      expect.arrayContaining(["applications.received@organization=2", "applications.outcome.total@organization=2"]),
    ));

  it("has the official columns where all its rows are cut, but none where they are longer than these", () => {
    expect(read(`${labels.received} 5 1 0 6`, `${labels.granted} 4 1 0 5`)).toEqual([
      "received=6",
      "outcome.granted=5",
      "short_row",
      "short_row",
    ]);
    expect(read(`${labels.received} 1 2 3 4 5 6 7 8 9`)).toEqual(["columns_unknown"]);
  });

  it("is read from lines of loose text, whose labels may be cut in two", () =>
    expect(
      totals(
        readMatrix(
          rowsOf(
            "申请人情况 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计\n一、本年新收政府信息公\n开申请数量 5 1 0 0 0 0 6\n三、本年度办理结果\n（三）不予公开\n1.属于国\n家秘密 4 0 0 0 0 0 4\n（七）总计 5 1 0 0 0 0 6",
          ),
        ),
      ),
    ).toEqual(["received=6", "outcome.denied.state_secret=4", "outcome.total=6"]));
});

describe("a row of the matrix with more cells than columns", () => {
  const received = `${labels.received} 5 1 0 0 0 0 6`;
  const granted = (cells: string) =>
    values(
      reading(received, `${labels.carriedIn} ${none}`, `${labels.partial} ${none}`, `${labels.granted} ${cells}`),
    ).filter((fact) => fact.startsWith("applications.outcome.granted") && !fact.endsWith("=0"));
  const found = [
    "applications.outcome.granted@natural_person=3",
    "applications.outcome.granted@business=1",
    "applications.outcome.granted=4",
  ];

  it("has blank ones in front or behind, or words in front", () => {
    for (const cells of ["- - 3 1 0 0 0 0 4", "3 1 0 0 0 0 4 - -", "- 3 1 0 0 0 0 4 -", "? - 3 1 0 0 0 0 4"])
      expect(granted(cells), cells).toEqual(found);
  });

  it("keeps the blank ones in its columns", () => {
    const business = ["applications.outcome.granted@business=4", "applications.outcome.granted=4"];
    expect(granted("- 4 - - - - 4")).toEqual(business);
    expect(granted("- - 4 - - - - 4")).toEqual(business);
    expect(granted("- 4 - - - - 4 -")).toEqual(business);
  });

  it("has blank ones that count for nothing also where its sum does not hold or a number cannot be read", () => {
    const wrong = [...found.slice(0, 2), "applications.outcome.granted=5"];
    expect(granted("3 1 0 0 0 0 5 - -")).toEqual(wrong);
    expect(granted("- - 3 1 0 0 0 0 5")).toEqual(wrong);
    expect(granted("3 1 0 0 0 ? 4 - - - -")).toEqual(found);
  });

  it("has a number of another row behind it, which its sum shows", () =>
    expect(granted("3 1 0 0 0 0 4 0")).toEqual(found));
});

describe("a row of the matrix that nothing parts from the next ones, whose labels are blank", () => {
  const one = "2 0 0 0 0 0 2";
  const run = (cells: string, last = `${labels.unclear} ${none}`) =>
    read(`${labels.received} 5 1 0 0 0 0 6`, `${labels.carriedIn} ${none}`, `${labels.notHeld} ${cells}`, last).slice(
      2,
    );

  it("is parted from one or two of them", () => {
    expect(run(`${one} - 3 1 0 0 0 0 4`)).toEqual([
      "outcome.unable.not_held=2",
      "outcome.unable.needs_creation=4",
      "outcome.unable.unclear=0",
    ]);
    expect(run(`${one} - 3 1 0 0 0 0 4 - ${none}`, `1.信访举报投诉类申请 ${one}`)).toEqual([
      "outcome.unable.not_held=2",
      "outcome.unable.needs_creation=4",
      "outcome.unable.unclear=0",
      "outcome.not_processed.petition=2",
    ]);
  });

  it("is parted where a page's one line lost the blank label, unless rows stand out of their order", () => {
    const found = ["outcome.unable.not_held=2", "outcome.unable.needs_creation=4", "outcome.unable.unclear=0"];
    expect(run(`${one} 3 1 0 0 0 0 4`)).toEqual(found);
    expect(run(`${one} 3 1 0 0 0 0 4`, `1.属于国家秘密 ${none}`)).toEqual([
      "outcome.denied.state_secret=0",
      "short_row",
    ]);
  });

  it.each([
    ["a number stands where the label would", `${one} 9 3 1 0 0 0 0 4`],
    ["the sum of the second does not hold", `${one} - 3 1 0 0 0 0 5`],
    ["the sum of the first does not hold", "2 0 0 0 0 0 3 - 3 1 0 0 0 0 4"],
    ["the second has no total", `${one} - 3 1 0 0 0 0 -`],
    ["there are too few cells for two", `${one} - 3 1 0 0 0 4`],
  ])("gives nothing where %s", (_, cells) => expect(run(cells)).toEqual(["outcome.unable.unclear=0", "short_row"]));
});
