import type { ReportFacts } from "../facts/report-facts.js";
import type { Random } from "../random.js";
import type { TrueFact } from "../truth.js";
import { type Cell, label, type Row, type Table } from "./draft.js";
import { type NumberStyle, valueCell } from "./number-style.js";

/** A line of a local 附表: labels that offices use, unit, indicator. */
type Line = readonly [labels: readonly string[], unit: string, indicator: string];
/** A group of lines; `kept`: how likely an office has it. */
type Group = readonly [heading: string, kept: number, lines: readonly Line[]];

const groups: readonly Group[] = [
  [
    "主动公开情况",
    1,
    [
      [["主动公开政府信息数", "主动公开信息数"], "条", "disclosure.total"],
      [["其中：政府网站公开政府信息数", "其中：网上政府信息公开专栏公开"], "条", "disclosure.channel.website"],
      [["政府公报公开政府信息数", "政府公报公开"], "条", "disclosure.channel.gazette"],
      [["新闻发布会公开", "新闻发布会公开政府信息数"], "条", "disclosure.channel.press_conference"],
      [["公共查阅场所公开政府信息数"], "条", "disclosure.channel.reading_points"],
      [["其他方式公开政府信息数", "其他方式公开"], "条", "disclosure.channel.other"],
    ],
  ],
  [
    "依申请公开情况",
    1,
    [
      [["收到申请数", "受理政府信息公开申请数"], "件", "applications.received"],
      [["其中：当面申请数"], "件", "applications.received.in_person"],
      [["传真申请数"], "件", "applications.received.fax"],
      [["网上申请数", "网络申请数"], "件", "applications.received.online"],
      [["电子邮件申请数"], "件", "applications.received.email"],
      [["信函申请数"], "件", "applications.received.letter"],
      [["其他形式申请数"], "件", "applications.received.other"],
      [["对申请的答复总数", "申请答复总数"], "件", "applications.outcome.total"],
      [["其中：同意公开答复数"], "件", "applications.outcome.granted"],
      [["部分公开答复数", "同意部分公开答复数"], "件", "applications.outcome.partially_granted"],
      [["不予公开答复数"], "件", "applications.outcome.denied"],
      [["信息不存在", "申请信息不存在数"], "件", "applications.outcome.nonexistent"],
      [["不属于本行政机关公开数"], "件", "applications.outcome.not_this_agency"],
      [["告知作出更改补充数"], "件", "applications.outcome.asked_to_amend"],
    ],
  ],
  ["行政复议数", 0.9, [[["行政复议数"], "件", "reconsideration.total"]]],
  ["行政诉讼数", 0.9, [[["行政诉讼数"], "件", "litigation.total"]]],
  ["举报投诉数", 0.7, [[["举报投诉数"], "件", "complaints.total"]]],
];

type Column = "unit" | "year" | "previous" | "cumulative" | "change";

/** How an office lays its 附表 out: which columns, and under what heads. */
export interface AppendixLayout {
  readonly columns: readonly Column[];
  readonly heads: Readonly<Record<"label" | Column, string>>;
  /** 收到申请数（件）, and no column of units. */
  readonly unitsInLabels?: true;
}

/** `steady`: every cell must hold something, so that no column of blanks is possible. */
export function drawAppendixLayout(random: Random, year: number, steady: boolean): AppendixLayout {
  const columns = random.pick([
    ["unit", "cumulative", "year"],
    ["unit", "year", "cumulative"],
    ["unit", "year"],
    ["unit", "cumulative", "year", ...(steady ? [] : (["change"] as const))],
  ] as const);
  return {
    columns,
    heads: {
      label: random.pick(["指标名称", "统计指标", "指标"]),
      unit: random.pick(["单位", "计量单位"]),
      year: random.pick(["本年度数", `${year}年`, `${year}年度数`]),
      cumulative: random.pick(["历年累计数", "历年累计"]),
      change: "同比增减（%）",
      previous: "上年度数",
    },
  };
}

/** A 附表 of local design of edition 2008. */
export function appendixTable(
  random: Random,
  facts: ReportFacts,
  style: NumberStyle,
  reportYear: number,
  layout: AppendixLayout,
): Table {
  const { columns, heads, unitsInLabels = false } = layout;
  const rows: Row[] = [[label(heads.label), ...columns.map((column) => label(heads[column]))]];
  let number = 0;
  for (const [heading, kept, lines] of groups) {
    if (!random.chance(kept)) continue;
    const numeral = "一二三四五六"[number++];
    if (lines.length > 1) rows.push([label(`${numeral}、${heading}`), ...columns.map(() => label(""))]);
    for (const [labels, unit, indicator] of lines) {
      const name = lines.length > 1 ? random.pick(labels) : `${numeral}、${random.pick(labels)}`;
      rows.push([
        label(unitsInLabels ? `${name}（${unit}）` : name),
        ...columns.map((column) => cellOf(facts, style, column, unit, indicator)),
      ]);
    }
  }
  const caption = random.pick(["附表", `${reportYear}年政府信息公开情况统计表`, "附：政府信息公开指标统计表"]);
  return { kind: "appendix", caption, headerRows: 1, rows };
}

function cellOf(
  { year, cumulative }: ReportFacts,
  style: NumberStyle,
  column: Column,
  unit: string,
  indicator: string,
): Cell {
  if (column === "unit") return label(unit);
  if (column === "change") return label("");
  if (column === "previous") return label(String(Math.max(0, Math.floor((year.get(indicator) ?? 0) * 0.9))));
  const value = (column === "year" ? year : cumulative).get(indicator);
  if (value === undefined) return label("");
  const fact: TrueFact = column === "year" ? { indicator, value } : { indicator, value, period: "cumulative" };
  return valueCell(style, value, fact);
}
