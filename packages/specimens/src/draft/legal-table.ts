import type { ReportFacts } from "../facts/report-facts.js";
import { label, type Table } from "./draft.js";
import { type NumberStyle, valueCell } from "./number-style.js";

const results = ["upheld", "corrected", "other", "pending", "total"];
const indicators = ["reconsideration", "litigation.direct", "litigation.after_reconsideration"].flatMap((way) =>
  results.map((result) => `${way}.${result}`),
);
const heads = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];

/** The table of section 四: one row of fifteen numbers under 行政复议 and the two ways of 行政诉讼. */
export function legalTable({ year }: ReportFacts, style: NumberStyle): Table {
  const values = indicators.map((indicator) => {
    const value = year.get(indicator) as number;
    return valueCell(style, value, { indicator, value });
  });
  return {
    kind: "legal",
    caption: null,
    headerRows: 3,
    rows: [
      [label("行政复议", 5), label("行政诉讼", 10)],
      [...heads.map((head) => label(head, 1, 2)), label("未经复议直接起诉", 5), label("复议后起诉", 5)],
      [...heads, ...heads].map((head) => label(head)),
      values,
    ],
  };
}
