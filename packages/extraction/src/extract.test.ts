import { outcomeSchema, type ParsedReport } from "@gongkai/contracts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extract } from "./extract.js";

const title = "临河县人民政府2012年政府信息公开工作年度报告";

/** A report of prose sections around the given sentences. */
function report(applications: string, disclosure = "2012年，全县主动公开政府信息300条。", legal = ""): string {
  return [
    title,
    "根据《条例》编制本报告。",
    "一、概述",
    "2012年工作有序。",
    "二、主动公开政府信息情况",
    disclosure,
    "三、依申请公开情况",
    applications,
    "四、行政复议、诉讼和收费情况",
    legal,
  ].join("\n");
}

function parsed(text: string | Uint8Array): ParsedReport {
  const { outcome } = extract(typeof text === "string" ? Buffer.from(text) : text);
  expect(outcomeSchema.parse(outcome)).toBeTruthy();
  if (outcome.status !== "parsed") throw new Error(`rejected: ${outcome.rejection.reason}`);
  return outcome;
}

/** Facts as `indicator[:period][@applicant]=value`, tables' and sentences' alike. */
function facts(text: string): string[] {
  return parsed(text).facts.map(
    ({ indicator, period, applicant, value, category }) =>
      `${indicator}${category === null ? "" : `{${category}}`}${period === "year" ? "" : `:${period}`}${applicant === "total" ? "" : `@${applicant}`}=${value}`,
  );
}

describe("what a number means, in sentences", () => {
  it.each([
    [
      "共收到政府信息公开申请7件，其中当面申请2件、网络申请4件，信函申请1件。",
      [
        "applications.received=7",
        "applications.received.in_person=2",
        "applications.received.online=4",
        "applications.received.letter=1",
      ],
    ],
    ["2012年我局收到公民、法人和其他组织提出的政府信息公开申请3件。", ["applications.received=3"]],
    [
      "全年收到申请7件，比上年增加3件（上年为4件）。",
      ["applications.received=7", "applications.received:previous_year=4"],
    ],
    [
      "收到申请7件，办结6件，其中予以公开3件、不予公开1件、信息不存在2件。",
      [
        "applications.received=7",
        "applications.closed=6",
        "applications.outcome.granted=3",
        "applications.outcome.denied=1",
        "applications.outcome.nonexistent=2",
      ],
    ],
    ["2012年没有收到政府信息公开申请。", ["applications.received=0"]],
    ["全年受理申请三件。", ["applications.received=3"]],
    ["受理申请20件，历年累计90件。", ["applications.received=20", "applications.received:cumulative=90"]],
    [
      "收到申请9件，申请内容涉及土地征收类5件、社会保障类4件。",
      [
        "applications.received=9",
        "applications.received.topic{土地征收类}=5",
        "applications.received.topic{社会保障类}=4",
      ],
    ],
    ["均按时答复。", []],
  ])("%s", (sentence, expected) => {
    const found = facts(report(sentence)).filter((fact) => fact.startsWith("applications"));
    expect(found.sort()).toEqual([...expected].sort());
  });

  it.each([
    [
      "累计主动公开政府信息50400条，2012年新增15701条。",
      ["disclosure.total:cumulative=50400", "disclosure.total=15701"],
    ],
    [
      "主动公开政府信息1.2万条，其中政府网站公开9000条、政务微博公开300余条。",
      ["disclosure.total=12000", "disclosure.channel.website=9000", "disclosure.channel.weibo=300"],
    ],
    [
      "主动公开政府信息300条，其中概况类120条，工作动态类180条。",
      ["disclosure.total=300", "disclosure.category{概况类}=120", "disclosure.category{工作动态类}=180"],
    ],
    ["主动公开政府信息300条。门户网站总访问量达785万人次，公布低保对象412户。", ["disclosure.total=300"]],
    ["主动公开政府信息300条。2013年将公开信息不少于600条。", ["disclosure.total=300"]],
    ["主动公开政府信息300条。网站发布动态新闻6720篇，不计入政府信息公开数量。", ["disclosure.total=300"]],
  ])("%s", (sentence, expected) => {
    const found = facts(report("没有收到申请。", sentence)).filter(
      (fact) => fact.startsWith("disclosure") || fact.startsWith("visits"),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  it.each([
    ["没有因政府信息公开申请行政复议、提起行政诉讼的情况。", ["reconsideration.total=0", "litigation.total=0"]],
    [
      "行政复议2件，其中维持1件、纠正1件；行政诉讼1件。",
      ["reconsideration.total=2", "reconsideration.upheld=1", "reconsideration.corrected=1", "litigation.total=1"],
    ],
    ["行政复议、行政诉讼各1件。", ["reconsideration.total=1", "litigation.total=1"]],
    ["未收取任何费用。", ["applications.fees_charged=0"]],
    ["共收取复印费2950元。", ["applications.fees_charged=0.295"]],
    ["1件行政复议未被复议机关纠错，实现零败诉。", ["reconsideration.total=1"]],
  ])("%s", (sentence, expected) => {
    const found = facts(report("收到申请5件。", undefined, sentence)).filter((fact) =>
      /^(?:reconsideration|litigation|applications\.fees)/.test(fact),
    );
    expect(found.sort()).toEqual([...expected].sort());
  });

  it("marks what is hedged and what is denied", () => {
    const { facts: all } = parsed(report("没有收到申请。", "全县主动公开政府信息近3万条。"));
    expect(all.find(({ indicator }) => indicator === "disclosure.total")).toMatchObject({
      value: 30000,
      status: "approximate",
    });
    expect(all.find(({ indicator }) => indicator === "applications.received")).toMatchObject({
      value: 0,
      status: "stated_none",
    });
  });
});

const columns = ["自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"];
const matrix: readonly (readonly [label: string, cells: readonly (number | "")[]])[] = [
  ["一、本年新收政府信息公开申请数量", [5, 1, 0, 0, 0, 0, 6]],
  ["二、上年结转政府信息公开申请数量", [1, 0, 0, 0, 0, 0, 1]],
  ["（一）予以公开", [3, 1, 0, 0, 0, 0, 4]],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", [1, 0, 0, 0, 0, 0, 1]],
  ["1.属于国家秘密", ["", "", "", "", "", "", ""]],
  ["1.本机关不掌握相关政府信息", [1, 0, 0, 0, 0, 0, 1]],
  ["（七）总计", [5, 1, 0, 0, 0, 0, 6]],
  ["四、结转下年度继续办理", [1, 0, 0, 0, 0, 0, 1]],
];
const official = "白石区水务局2022年政府信息公开工作年度报告\n一、总体情况\n本年度工作有序。\n";

function carried(row: (label: string, cells: readonly (number | "")[]) => string, head: string): string {
  return `${official}三、收到和处理政府信息公开申请情况\n${head}\n${matrix.map(([label, cells]) => row(label, cells)).join("\n")}\n五、存在的主要问题及改进情况\n尚有不足。`;
}

describe("the matrix of section 三, whatever carries it", () => {
  const carriers: Record<string, string> = {
    "one cell a line": carried(
      (label, cells) => [label, ...cells].map((cell) => (cell === "" ? "|" : `${cell} |`)).join("\n"),
      ["申请人情况", ...columns].map((name) => `${name} |`).join("\n"),
    ),
    "pipe rows": carried(
      (label, cells) => `| ${[label, ...cells].join(" | ")} |`,
      `| 申请人情况 | ${columns.join(" | ")} |`,
    ),
    "bars on lines of their own": carried(
      (label, cells) => [label, ...cells].map((cell) => `${cell === "" ? "" : `${cell}\n`}|`).join("\n"),
      ["申请人情况", ...columns].map((name) => `${name}\n|`).join("\n"),
    ),
    tabs: carried((label, cells) => [label, ...cells].join("\t"), ["申请人情况", ...columns].join("\t")),
    html: carried(
      (label, cells) => `<tr><td>${label}</td>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`,
      `<table><tr><td>申请人情况</td>${columns.map((name) => `<td>${name}</td>`).join("")}</tr>`,
    )
      .replaceAll("\n", "<p>")
      .replace("<p>五、", "</table><p>五、"),
  };

  it.each(Object.keys(carriers))("%s", (carrier) => {
    const found = facts(carriers[carrier] as string);
    expect(found).toContain("applications.received@natural_person=5");
    expect(found).toContain("applications.received=6");
    expect(found).toContain("applications.outcome.granted@business=1");
    expect(found).toContain("applications.outcome.unable.not_held=1");
    expect(found).toContain("applications.carried_out@research=0");
    // Blank is never zero.
    expect(found.some((fact) => fact.startsWith("applications.outcome.denied.state_secret"))).toBe(false);
    expect(found).toHaveLength(7 * (matrix.length - 1));
  });

  it("verifies cells whose row and column sums hold, and says which sums do not", () => {
    const good = parsed(carriers.tabs as string);
    expect(good.facts.every(({ certainty }) => certainty === "verified")).toBe(true);
    const bad = parsed((carriers.tabs as string).replace("3\t1\t0\t0\t0\t0\t4", "3\t1\t0\t0\t0\t0\t9"));
    expect(bad.checks.filter(({ passed }) => !passed).map(({ check }) => check)).toContain(
      "applicants[applications.outcome.granted]",
    );
    expect(
      bad.facts.find(
        ({ indicator, applicant }) => indicator === "applications.outcome.granted" && applicant === "total",
      ),
    ).toMatchObject({ value: 9, certainty: "stated" });
  });

  it("places rows without a label only where the form leaves exactly their room", () => {
    const text = (carriers["pipe rows"] as string).replace(
      "（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
      "",
    );
    expect(facts(text)).toContain("applications.outcome.partially_granted=1");
    const lost = (carriers["pipe rows"] as string).replace("1.本机关不掌握相关政府信息", "");
    expect(facts(lost).some((fact) => fact.startsWith("applications.outcome.unable"))).toBe(false);
    expect(parsed(lost).diagnostics.map(({ code }) => code)).toContain("row_without_label");
  });

  it("takes of a short row what its sums fix", () => {
    const text = (carriers["one cell a line"] as string).replace(
      "5 |\n1 |\n0 |\n0 |\n0 |\n0 |\n6 |\n二、",
      "6 |\n6 |\n二、",
    );
    const found = facts(text).filter((fact) => fact.startsWith("applications.received"));
    expect(found).toEqual(["applications.received=6"]);
  });
});

describe("statistics tables", () => {
  it("reads period columns by their heads", () => {
    const table = [
      "指标名称",
      "单位",
      "历年累计数",
      "2012年度数",
      "主动公开政府信息数",
      "条",
      "900",
      "300",
      "收到申请数",
      "件",
      "40",
      "",
      "四、行政复议数",
      "件",
      "1",
      "0",
    ]
      .map((cell) => (cell === "" ? "|" : `${cell} |`))
      .join("\n");
    const found = facts(`${report("按规定办理。", "稳步推进。")}\n附表：\n${table}`);
    expect(found.sort()).toEqual(
      [
        "applications.received:cumulative=40",
        "disclosure.total:cumulative=900",
        "disclosure.total=300",
        "reconsideration.total:cumulative=1",
        "reconsideration.total=0",
      ].sort(),
    );
  });

  it("tells labels that groups share by their group, also side by side", () => {
    const text = `${official.replace("2022", "2015")}统计表\n| 统计指标 | 单位 | 统计数 | 统计指标 | 单位 | 统计数 |\n| 四、行政复议数量 | 件 | 3 | 五、行政诉讼数量 | 件 | 1 |\n| （一）维持具体行政行为数 | 件 | 2 | （二）被依法纠错数 | 件 | 1 |\n| （二）被依法纠错数 | 件 | 1 | （三）其他情形数 | 件 | 0 |`;
    expect(facts(text)).toEqual(
      expect.arrayContaining([
        "reconsideration.upheld=2",
        "reconsideration.corrected=1",
        "litigation.corrected=1",
        "litigation.other=0",
      ]),
    );
  });
});

it("knows a report whose title is cut by a line's end, behind a block of numbers and dates", () => {
  const metadata =
    "索引号：000000/2011-1\n发布机构：临河县白水镇人民政府\n发文日期：2011年2月3日\n文号：无\n主题：年报\n";
  const text = `${metadata}临河县白水镇人民政府关于2010年政府信息公开工作的年\n度报告\n根据《条例》编制。\n一、概述\n2010年，我镇认真落实。\n二、主动公开政府信息情况\n2010年，我镇主动公开政府信息31条，占一半。\n`;
  expect(facts(text)).toEqual(["disclosure.total=31"]);
});

describe("whatever comes", () => {
  it("quotes are where they say", () => {
    const source = report("共收到政府信息公开申请7件，其中当面申请2件。").replaceAll("申请", "申\u200b请");
    const { outcome, text } = extract(Buffer.from(source));
    if (outcome.status !== "parsed" || text === null) throw new Error("rejected");
    for (const { evidence } of outcome.facts) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    expect(outcome.facts.some(({ evidence }) => evidence.quote.includes("\u200b"))).toBe(true);
  });

  it("never throws on bytes", () =>
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void extract(bytes)),
      { numRuns: 200 },
    ));

  it("never throws on pieces of reports in any order", () => {
    const pieces = fc.constantFrom(
      "<table>",
      "<td>",
      "</tr>",
      "|",
      "\n",
      "一、",
      "5件",
      "收到申请",
      "（",
      "）",
      "总计",
      "本年新收",
      "2012年",
      "\t",
      "0 0 0 0 0 0 0",
      "：",
      "没有",
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 120 }),
        (parts) => void extract(Buffer.from(`${title}\n${parts.join("")}`)),
      ),
      { numRuns: 200 },
    );
  });
});

it("keeps a bounded number of statements of one count, and says that it did", () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `2012年主动公开政府信息${at + 1}条。`);
  const { facts: found, diagnostics } = parsed(report("收到申请7件。", lines.join("\n")));
  expect(found.filter(({ indicator }) => indicator === "disclosure.total")).toHaveLength(1000);
  expect(found).toContainEqual(expect.objectContaining({ indicator: "applications.received", value: 7 }));
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "too_many_statements" }));
});

it.each([400, 16])("takes a number of %i digits for no count, in sentences and in tables, and says so", (digits) => {
  const number = "9".repeat(digits);
  const { facts: found, diagnostics } = parsed(report("收到申请7件。", `2012年主动公开政府信息${number}条。`));
  expect(found.map(({ indicator }) => indicator)).not.toContain("disclosure.total");
  expect(found).toContainEqual(expect.objectContaining({ indicator: "applications.received", value: 7 }));
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: "number_too_long" }));
  const cells = parsed(
    report("收到申请7件。", `指标名称 计量单位 数量\n主动公开政府信息数 条 ${number}\n公开指南数 个 3`),
  );
  for (const { value } of cells.facts) expect(Number.isSafeInteger(value)).toBe(true);
});
