import type { ReportFacts } from "../facts/report-facts.js";
import { label, type Row, type Table } from "./draft.js";
import { type NumberStyle, valueCell } from "./number-style.js";

/** A part of the table: the item of article 20, the columns' heads, and its rows with their indicators. */
type Part = readonly [item: string, heads: readonly string[], rows: readonly (readonly [string, readonly string[]])[]];

const items = ["上一年项目数量", "本年增/减", "处理决定数量"];
const ofItems = (kind: string) => [`${kind}.items_previous`, `${kind}.items_change`, `${kind}.decisions`];
const issued2019 = ["本年新制作数量", "本年新公开数量", "对外公开总数量"];
const issued2021 = ["本年制发件数", "本年废止件数", "现行有效件数"];
const decisions = ["本年处理决定数量"];

const parts: Record<"2019" | "2021", readonly Part[]> = {
  "2019": [
    [
      "（一）",
      issued2019,
      [
        ["规章", ["rules.issued", "rules.newly_disclosed", "rules.disclosed_total"]],
        ["规范性文件", ["normative.issued", "normative.newly_disclosed", "normative.disclosed_total"]],
      ],
    ],
    [
      "（五）",
      items,
      [
        ["行政许可", ofItems("licensing")],
        ["其他对外管理服务事项", ofItems("other_services")],
      ],
    ],
    [
      "（六）",
      items,
      [
        ["行政处罚", ofItems("penalties")],
        ["行政强制", ofItems("coercion")],
      ],
    ],
    ["（八）", items.slice(0, 2), [["行政事业性收费", ofItems("charges").slice(0, 2)]]],
    ["（九）", ["采购项目数量", "采购总金额"], [["政府集中采购", ["procurement.projects", "procurement.amount"]]]],
  ],
  "2021": [
    [
      "（一）",
      issued2021,
      [
        ["规章", ["rules.issued", "rules.repealed", "rules.in_force"]],
        ["行政规范性文件", ["normative.issued", "normative.repealed", "normative.in_force"]],
      ],
    ],
    ["（五）", decisions, [["行政许可", ["licensing.decisions"]]]],
    [
      "（六）",
      decisions,
      [
        ["行政处罚", ["penalties.decisions"]],
        ["行政强制", ["coercion.decisions"]],
      ],
    ],
    ["（八）", ["本年收费金额（单位：万元）"], [["行政事业性收费", ["charges.amount"]]]],
  ],
};

/** The table of section 二, by the items of article 20 of the regulation. */
export function article20Table(edition: "2019" | "2021", { year }: ReportFacts, style: NumberStyle): Table {
  const rows: Row[] = [];
  for (const [item, heads, lines] of parts[edition]) {
    rows.push([label(`第二十条第${item}项`, 4)]);
    const spans = spansOf(heads.length);
    rows.push([label("信息内容"), ...heads.map((head, at) => label(head, spans[at]))]);
    for (const [name, indicators] of lines) {
      const values = indicators.map((indicator, at) => {
        const value = year.get(indicator) as number;
        return valueCell(style, value, { indicator, value }, spans[at]);
      });
      rows.push([label(name), ...values]);
    }
  }
  return { kind: "article20", caption: null, headerRows: 0, rows };
}

/** How the values' cells share the three columns. */
function spansOf(count: number): readonly number[] {
  return count === 3 ? [1, 1, 1] : count === 2 ? [1, 2] : [3];
}
