import { type Applicant, matrixApplicants } from "@gongkai/contracts";
import type { TableRow } from "../layout/rows.js";
import { matchesOf } from "../matches-of.js";
import { addsUp } from "./row-sum.js";

/** Words of the column heads. PDF text cuts heads over two lines, so their first halves count as well. */
const heads: readonly (readonly [RegExp, Applicant])[] = [
  [/自然人|自然/, "natural_person"],
  [/商业/, "business"],
  [/科研/, "research"],
  [/公益|社会公/, "social_welfare"],
  [/法律服/, "legal_service"],
  [/其他|其它/, "other_organization"],
  [/总计|合计|总$|总计$/, "total"],
];
/** The heads of the kinds of organization, each to be found wherever it stands. */
const kindHeads = heads.slice(1, -1).map(([pattern, applicant]) => [new RegExp(pattern, "g"), applicant] as const);
/** Where these stand uncut, no line of a PDF has mixed the upper and lower halves of heads. */
const wholeHeads = ["商业企业", "科研机构", "社会公益组织", "法律服务机构"];
const organizations = /法人或其他组织|法人和其他组织|法人及其他组织|法人或者其他组织/g;

/**
 * The columns of a matrix whose rows mostly have `width` values, in their order; null where heads and width do not agree.
 * Heads in reading order cannot tell where 总计 stands (it spans rows and is read before 商业企业), so it is last unless the
 * rows' sums speak for another place.
 */
export function columnsOf(headText: string, width: number, rows: readonly TableRow[]): readonly Applicant[] | null {
  const subdivided = /商业|科研|法律服/.test(headText);
  // The subtotal's own name holds 其他; what is left must name the column 其他 itself.
  const rest = headText.replace(organizations, "|");
  const named = new Set(heads.filter(([pattern]) => pattern.test(rest)).map(([, applicant]) => applicant));
  // Only the whole form has seven: the text of a PDF shreds heads whose columns are narrow.
  if (!subdivided && /法人/.test(headText) && width !== matrixApplicants.length) {
    const columns: readonly Applicant[] = ["natural_person", "organization", "total"];
    return width === 3 ? columns : width === 2 && !named.has("total") ? columns.slice(0, 2) : null;
  }
  const whole = rows.some(({ delimited }) => delimited) || wholeHeads.every((head) => rest.includes(head));
  const columns = whole ? inHeadOrder(rest) : matrixApplicants;
  if (width === matrixApplicants.length) return order(columns, rows, width);
  if (!subdivided) return null;
  const present = columns.filter((applicant) => named.has(applicant));
  // Every form counts natural persons: where their head is not among those read, it is lost.
  if (present.length === width && named.has("natural_person")) return order(present, rows, width);
  const withoutTotal = columns.slice(0, -1);
  return width === withoutTotal.length && !named.has("total") ? withoutTotal : null;
}

/**
 * The official order with the kinds of organization as their heads have them, which stand in one row.
 */
function inHeadOrder(headText: string): readonly Applicant[] {
  // 其他 may stand in what was read before the heads, so the last place counts.
  const places = kindHeads.map(([pattern, applicant]) => ({
    applicant,
    at: matchesOf(pattern, headText).at(-1)?.index ?? -1,
  }));
  if (places.some(({ at }) => at === -1)) return matrixApplicants;
  const kinds = places.sort((a, b) => a.at - b.at).map(({ applicant }) => applicant);
  return ["natural_person", ...kinds, "total"];
}

/** The official order, or 总计 first where the sums of most rows say so and those of the official order do not. */
function order(columns: readonly Applicant[], rows: readonly TableRow[], width: number): readonly Applicant[] {
  const telling = rows.filter(
    (row) =>
      row.values.length === width && row.values.some(({ value }) => value.kind === "number" && value.decimal !== "0"),
  );
  const holds = (order: readonly Applicant[]) => telling.filter(({ values }) => addsUp(values, order)).length;
  if (columns.at(-1) !== "total" || holds(columns) * 2 >= telling.length) return columns;
  const totalFirst: readonly Applicant[] = ["total", ...columns.slice(0, -1)];
  return holds(totalFirst) * 2 > telling.length ? totalFirst : columns;
}
