import { indicators } from "@gongkai/catalogue";
import { remembering } from "../remembering.js";
import { despiteLoss } from "./lost-characters.js";
import { despiteMisprints } from "./misprints.js";
import { labelKey } from "./statistics-labels.js";

/**
 * Rows of the matrix of section 三 in the order of the official form (2019: 国办公开办函〔2019〕60号; 2021: 国办公开办函〔2021〕30号),
 * each with the words that no other row's label has. A label counts by these words, so it may be cut, wrapped or run
 * together with its group's.
 */
export const matrixRows: readonly { readonly indicator: string; readonly words: RegExp }[] = [
  { indicator: "applications.received", words: /本年新收|新收政府信息公开申请/ },
  { indicator: "applications.carried_in", words: /上年结转|上年度结转/ },
  { indicator: "applications.outcome.granted", words: /(?<!不)予以公开|\(一\)予以/ },
  { indicator: "applications.outcome.partially_granted", words: /部分公开/ },
  { indicator: "applications.outcome.denied.state_secret", words: /国家秘密/ },
  { indicator: "applications.outcome.denied.other_laws", words: /其他法律|行政法规禁|法规禁止公开/ },
  { indicator: "applications.outcome.denied.security_stability", words: /三安全|一稳定/ },
  { indicator: "applications.outcome.denied.third_party_rights", words: /第三方合法|保护第三方/ },
  { indicator: "applications.outcome.denied.internal_affairs", words: /三类内部|内部事务/ },
  { indicator: "applications.outcome.denied.deliberative_process", words: /四类过程|过程性信息/ },
  { indicator: "applications.outcome.denied.enforcement_files", words: /执法案卷/ },
  { indicator: "applications.outcome.denied.administrative_inquiry", words: /行政查询/ },
  { indicator: "applications.outcome.unable.not_held", words: /不掌握/ },
  { indicator: "applications.outcome.unable.needs_creation", words: /没有现成|另行制作|需要另行/ },
  { indicator: "applications.outcome.unable.unclear", words: /补正后|仍不明确/ },
  { indicator: "applications.outcome.not_processed.petition", words: /信访举报|信访、举报/ },
  { indicator: "applications.outcome.not_processed.repeat", words: /(?<!反复)重复申请/ },
  { indicator: "applications.outcome.not_processed.publication", words: /公开出版物/ },
  { indicator: "applications.outcome.not_processed.excessive", words: /大量反复|无正当理由大量/ },
  { indicator: "applications.outcome.not_processed.reconfirmation", words: /要求行政机关确认|确认或重新|重新出具/ },
  { indicator: "applications.outcome.other.amendment_overdue", words: /逾期不补正|无正当理由逾期/ },
  { indicator: "applications.outcome.other.fee_overdue", words: /逾期未按收费|逾期不缴费|未按收费通知|缴纳费用/ },
  {
    indicator: "applications.outcome.other.other",
    words: /(?<!\d)3[.、．]其他(?!法律|处理)|^其他$|(?<=缴纳费用.{0,40})3?[.、]?其他$/,
  },
  { indicator: "applications.outcome.other", words: /其他处理/ },
  { indicator: "applications.outcome.total", words: /\([七7]\)总计|办理结果总计|七、总计|^总计$/ },
  { indicator: "applications.carried_out", words: /结转下年|结转下一年|下年度继续/ },
];

/** All rows' words in one pattern, a group each, so that a label is scanned once. */
const anyRow = new RegExp(matrixRows.map(({ words }) => `(${words.source})`).join("|"), "g");
const anyMisprintedRow = new RegExp(despiteMisprints(anyRow.source), "g");
/** 其他处理 stands in front of its first row and names no row itself where one of its own follows. */
const groupRow = matrixRows.findIndex(({ indicator }) => indicator === "applications.outcome.other");

/** What the form and its variants write in front of each row. */
const rowLabels = matrixRows.map(({ indicator }) => {
  const { label, aliases } = indicators.find(({ code }) => code === indicator)!;
  return [label, ...aliases].map(labelKey);
});

/** The one row that a label with lost characters fits; null where none or several do. */
function rowDespiteLoss(label: string): number | null {
  const pattern = despiteLoss(labelKey(label));
  if (pattern === null) return null;
  const fitting = rowLabels.flatMap((labels, row) => (labels.some((each) => pattern.test(each)) ? [row] : []));
  return fitting.length === 1 ? fitting[0]! : null;
}

/** The matrix row that a label names: the last one whose words occur, a member before its group. Null where none does. */
export const matrixRowOf: (label: string) => number | null = remembering(
  (label) =>
    lastRowIn(label, anyRow) ??
    lastRowIn(despiteMisprints(label), anyMisprintedRow) ??
    rowDespiteLoss(label) ??
    rowButForOne(labelKey(label)),
);

/** Shorter labels are too little to tell from others. */
const shortestButForOne = 6;

/** The one row whose label a text ends with, but for one character: all rows of the matrix are prescribed. Null where none or several do. */
function rowButForOne(label: string): number | null {
  const fitting = rowLabels.flatMap((labels, row) =>
    labels.some((each) => each.length >= shortestButForOne && endsWithButOne(label, each)) ? [row] : [],
  );
  return fitting.length === 1 ? fitting[0]! : null;
}

function endsWithButOne(label: string, ending: string): boolean {
  const from = label.length - ending.length;
  if (from < 0) return false;
  let unlike = 0;
  for (let i = 0; i < ending.length && unlike < 2; i++) if (label[from + i] !== ending[i]) unlike++;
  return unlike < 2;
}

function lastRowIn(label: string, rows: RegExp): number | null {
  let last: number | null = null;
  rows.lastIndex = 0;
  for (let match = rows.exec(label); match !== null; match = rows.exec(label)) {
    if (rows.lastIndex === match.index) rows.lastIndex++;
    const row = match.indexOf(match[0], 1) - 1;
    if (row !== groupRow || last === null) last = row;
  }
  return last;
}
