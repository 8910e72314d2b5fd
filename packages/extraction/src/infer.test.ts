import type { ParsedReport } from "@gongkai/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const heads = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const none = ["0", "0", "0", "0", "0", "0", "0"];
const emptyRows = [
  "1.属于国家秘密",
  "2.其他法律行政法规禁止公开",
  "3.危及“三安全一稳定”",
  "4.保护第三方合法权益",
  "5.属于三类内部事务信息",
  "6.属于四类过程性信息",
  "7.属于行政执法案卷",
  "8.属于行政查询事项",
  "2.没有现成信息需要另行制作",
  "3.补正后申请内容仍不明确",
  "1.信访举报投诉类申请",
  "2.重复申请",
  "3.要求提供公开出版物",
  "4.无正当理由大量反复申请",
  "5.要求行政机关确认或重新出具已获取信息",
  "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
  "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
  "3.其他",
];
/** A matrix whose sums hold: cells of each row by its label. */
const rows: Readonly<Record<string, readonly string[]>> = {
  "一、本年新收政府信息公开申请数量": ["31", "12", "0", "0", "4", "0", "47"],
  "二、上年结转政府信息公开申请数量": ["2", "0", "0", "0", "0", "0", "2"],
  "（一）予以公开": ["17", "8", "0", "0", "3", "0", "28"],
  "（二）部分公开": ["5", "0", "0", "0", "0", "0", "5"],
  ...Object.fromEntries(emptyRows.slice(0, 8).map((label) => [label, none])),
  "1.本机关不掌握相关政府信息": ["9", "4", "0", "0", "1", "0", "14"],
  ...Object.fromEntries(emptyRows.slice(8).map((label) => [label, none])),
  "（七）总计": ["31", "12", "0", "0", "4", "0", "47"],
  "四、结转下年度继续办理": ["2", "0", "0", "0", "0", "0", "2"],
};
const granted = "（一）予以公开";
const heldNot = "1.本机关不掌握相关政府信息";

/** A report of 2022 whose matrix has some rows otherwise: `changes` gives their cells. */
function report(
  changes: Readonly<Record<string, readonly string[]>> = {},
  isKept: (label: string) => boolean = () => true,
): ParsedReport {
  const kept = Object.entries({ ...rows, ...changes }).filter(([label]) => isKept(label));
  const lines = kept.map(([label, cells]) => `| ${[label, ...cells].join(" | ")} |`);
  const text = [
    "临河县人民政府2022年政府信息公开工作年度报告",
    "一、总体情况",
    "本年有序开展各项工作。",
    "二、主动公开政府信息情况",
    "三、收到和处理政府信息公开申请情况",
    `| 申请人情况 | ${heads.join(" | ")} |`,
    ...lines,
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
    "无。",
  ].join("\n");
  const { outcome } = extract(Buffer.from(text));
  if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
  return outcome;
}

const cells = (label: string, at: number, cell: string) => ({ [label]: (rows[label] as string[]).with(at, cell) });
const inferred = ({ facts }: ParsedReport) =>
  facts
    .filter(({ status }) => status === "inferred")
    .map(({ indicator, applicant, value }) => `${indicator}@${applicant}=${value}`);
const codes = ({ diagnostics }: ParsedReport) => diagnostics.map(({ code }) => code);

describe("cells that cannot be read", () => {
  it.each([
    "?",
    "1?",
    "？7",
    "\ufffd",
    "□□",
    "l7",
    "I7",
  ])("%s gets the value that its sums leave, and names the check", (cell) => {
    const read = report(cells(granted, 0, cell));
    expect(inferred(read)).toEqual(["applications.outcome.granted@natural_person=17"]);
    const fact = read.facts.find(({ status }) => status === "inferred");
    expect(fact).toMatchObject({ certainty: "inferred", origin: "table", evidence: { quote: cell } });
    expect(fact?.check).toMatch(/^(?:outcome_by_kind|applicants)\[/);
    expect(codes(read)).not.toContain("unreadable_cell");
  });

  it("one after another, where one opens the next", () => {
    const read = report({ ...cells(heldNot, 6, "?"), [granted]: ["?", "?", "0", "0", "3", "0", "28"] });
    expect(inferred(read).sort()).toEqual([
      "applications.outcome.granted@business=8",
      "applications.outcome.granted@natural_person=17",
      "applications.outcome.unable.not_held@total=14",
    ]);
  });

  it("of a form that leaves rows out count by their row, where the column agrees", () => {
    const few = (changes: Readonly<Record<string, readonly string[]>>) =>
      report({ ...changes }, (label) => !emptyRows.includes(label));
    expect(inferred(few(cells(granted, 0, "?")))).toEqual(["applications.outcome.granted@natural_person=17"]);
    expect(inferred(few({ ...cells(granted, 0, "?"), ...cells(heldNot, 0, "8") }))).toEqual([]);
    expect(inferred(few({ [granted]: ["?", "8", "0", "0", "3", "0", "29"] }))).toEqual([]);
  });

  it("that two values fit give a diagnostic and no fact", () => {
    const read = report({
      ...cells(granted, 0, "?"),
      [heldNot]: ["?", "?", "0", "0", "1", "0", "14"],
      [granted]: ["?", "?", "0", "0", "3", "0", "28"],
    });
    expect(inferred(read)).toEqual([]);
    expect(codes(read).filter((code) => code === "unreadable_cell")).toHaveLength(4);
  });

  it.each([
    ["what can be read of it says otherwise", cells(granted, 0, "2?")],
    ["nothing is left for it: it may have been blank", cells(granted, 2, "?")],
    ["row and column leave different values", { ...cells(granted, 0, "?"), ...cells(heldNot, 0, "8") }],
    ["a misread digit stands in its row", { [granted]: ["?", "8", "0", "0", "3", "0", "29"] }],
  ])("stay open where %s", (_, changes) => {
    const read = report(changes);
    expect(inferred(read)).toEqual([]);
    expect(codes(read)).toContain("unreadable_cell");
  });

  it("prove no cell of the sum that gave their value", () => {
    const read = report(cells(granted, 0, "?"));
    expect(read.facts.find(({ status }) => status === "inferred")?.check).toBe("outcome_by_kind[natural_person]");
    const column = read.facts.filter(
      ({ indicator, applicant }) => /outcome/.test(indicator) && applicant === "natural_person",
    );
    expect(column.map(({ certainty }) => certainty)).not.toContain("verified");
    expect(read.facts.filter(({ certainty }) => certainty === "verified").length).toBeGreaterThan(20);
    expect(read.checks.filter(({ passed }) => !passed)).toEqual([]);
  });

  it("of the table of section 四 and of the statistics table are settled too", () => {
    const { outcome } = extract(
      Buffer.from(
        "临河县人民政府2016年政府信息公开工作年度报告\n一、概述\n本年工作有序。\n附表\n| 统计指标 | 单位 | 统计数 |\n| 三、依申请公开情况 | | |\n| （一）收到申请数 | 件 | 19 |\n| 1.当面申请数 | 件 | ? |\n| 2.传真申请数 | 件 | |\n| 3.网络申请数 | 件 | 9 |\n| 4.信函申请数 | 件 | 3 |\n| （二）申请办结数 | 件 | ? |\n",
      ),
    );
    if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
    expect(inferred(outcome)).toEqual(["applications.received.in_person@total=7"]);
    expect(codes(outcome)).toEqual(["unreadable_cell"]);
  });
});

it("a row whose label is lost is placed between its neighbours", () => {
  const lines = Object.entries(rows).map(([label, each]) => (label === granted ? ["????", ...each] : [label, ...each]));
  const text = `临河县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n有序。\n三、收到和处理政府信息公开申请情况\n| 申请人情况 | ${heads.join(" | ")} |\n${lines.map((line) => `| ${line.join(" | ")} |`).join("\n")}\n`;
  const { outcome } = extract(Buffer.from(text));
  expect(outcome.status === "parsed" && outcome.facts).toContainEqual(
    expect.objectContaining({ indicator: "applications.outcome.granted", applicant: "business", value: 8 }),
  );
});

describe("rows that lost a cell", () => {
  it("get what the columns' sums say it held", () => {
    const read = report({ [granted]: ["17", "0", "0", "3", "0", "28"] });
    expect(inferred(read)).toEqual(["applications.outcome.granted@business=8"]);
    expect(read.facts).toContainEqual(
      expect.objectContaining({ indicator: "applications.outcome.granted", applicant: "legal_service", value: 3 }),
    );
  });

  it("stay open where a digit beside it is misread", () =>
    expect(inferred(report({ [granted]: ["17", "0", "0", "2", "0", "28"] }))).toEqual([]));
});

describe("blank and misread cells", () => {
  it("a blank cell is never filled, whatever the sums say", () => {
    const read = report(cells(granted, 0, ""));
    expect(inferred(read)).toEqual([]);
    expect(
      read.facts.some(
        ({ indicator, applicant }) => indicator === "applications.outcome.granted" && applicant === "natural_person",
      ),
    ).toBe(false);
  });

  it("a misread digit stays as written, fails its checks, and is not verified", () => {
    const read = report(cells(granted, 0, "11"));
    expect(inferred(read)).toEqual([]);
    const misread = read.facts.find(({ value }) => value === 11);
    expect(misread).toMatchObject({ status: "stated", certainty: "stated" });
    expect(read.checks.filter(({ passed }) => !passed).map(({ check }) => check)).toEqual([
      "outcome_by_kind[natural_person]",
      "applicants[applications.outcome.granted]",
    ]);
  });

  it("of two tables that differ only one is verified", () => {
    const text = (cell: string) =>
      `| 申请人情况 | ${heads.join(" | ")} |\n${Object.entries({ ...rows, ...cells("（二）部分公开", 0, cell) })
        .map(([label, each]) => `| ${[label, ...each].join(" | ")} |`)
        .join("\n")}`;
    const { outcome } = extract(
      Buffer.from(
        `临河县人民政府2022年政府信息公开工作年度报告\n一、总体情况\n有序。\n三、收到和处理政府信息公开申请情况\n${text("5")}\n补充如下：\n${text("6")}\n`,
      ),
    );
    if (outcome.status !== "parsed") throw new Error(outcome.rejection.reason);
    const two = outcome.facts.filter(
      ({ indicator, applicant }) =>
        indicator === "applications.outcome.partially_granted" && applicant === "natural_person",
    );
    expect(two.map(({ value, certainty }) => [value, certainty])).toEqual([
      [5, "verified"],
      [6, "stated"],
    ]);
    expect(outcome.checks).toContainEqual(expect.objectContaining({ left: 5, right: 6, passed: false }));
  });
});

it("infers nothing but what stood there, whichever cells are lost", () => {
  const labels = Object.keys(rows);
  const place = fc.tuple(fc.constantFrom(...labels), fc.nat(6));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (lost) => {
      const changed: Record<string, string[]> = {};
      for (const [label, at] of lost) changed[label] = (changed[label] ?? [...(rows[label] as string[])]).with(at, "?");
      const whole = new Map(report().facts.map((fact) => [`${fact.indicator}@${fact.applicant}`, fact.value]));
      for (const fact of report(changed).facts)
        expect(fact.value).toBe(whole.get(`${fact.indicator}@${fact.applicant}`));
    }),
    { numRuns: 60 },
  );
});

describe("other handling in one row of the form of 2021", () => {
  const other = "（六）其他处理";
  const inOneRow = (changes: Readonly<Record<string, readonly string[]>> = {}) =>
    report(
      {
        [heldNot]: ["7", "4", "0", "0", "1", "0", "12"],
        [other]: ["2", "0", "0", "0", "0", "0", "2"],
        ...changes,
      },
      (label) => !emptyRows.slice(-3).includes(label),
    );

  it("is a part of what was answered", () => {
    const { checks, facts } = inOneRow();
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(facts.find(({ indicator }) => indicator === "applications.outcome.other")?.certainty).toBe("verified");
  });

  it("tells what a cell that cannot be read holds", () => {
    expect(inferred(inOneRow({ [other]: ["?", "0", "0", "0", "0", "0", "2"] }))).toEqual([
      "applications.outcome.other@natural_person=2",
    ]);
  });
});
