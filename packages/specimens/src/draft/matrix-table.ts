import { type Applicant, matrixApplicants } from "@gongkai/contracts";
import type { ReportFacts } from "../facts/report-facts.js";
import type { TrueFact } from "../truth.js";
import { type Cell, label, type Row, type Table } from "./draft.js";
import { type NumberStyle, valueCell } from "./number-style.js";

const rule = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
const outcome = "applications.outcome";

/** Groups of 三、本年度办理结果: label, and its rows as indicator and label. */
type Group = readonly [label: string, rows: readonly (readonly [indicator: string, label: string])[]];

const denied: Group = [
  "（三）不予公开",
  [
    ["denied.state_secret", "1.属于国家秘密"],
    ["denied.other_laws", "2.其他法律行政法规禁止公开"],
    ["denied.security_stability", "3.危及“三安全一稳定”"],
    ["denied.third_party_rights", "4.保护第三方合法权益"],
    ["denied.internal_affairs", "5.属于三类内部事务信息"],
    ["denied.deliberative_process", "6.属于四类过程性信息"],
    ["denied.enforcement_files", "7.属于行政执法案卷"],
    ["denied.administrative_inquiry", "8.属于行政查询事项"],
  ],
];
const unable: Group = [
  "（四）无法提供",
  [
    ["unable.not_held", "1.本机关不掌握相关政府信息"],
    ["unable.needs_creation", "2.没有现成信息需要另行制作"],
    ["unable.unclear", "3.补正后申请内容仍不明确"],
  ],
];
const notProcessed: Group = [
  "（五）不予处理",
  [
    ["not_processed.petition", "1.信访举报投诉类申请"],
    ["not_processed.repeat", "2.重复申请"],
    ["not_processed.publication", "3.要求提供公开出版物"],
    ["not_processed.excessive", "4.无正当理由大量反复申请"],
    ["not_processed.reconfirmation", "5.要求行政机关确认或重新出具已获取信息"],
  ],
];
const otherHandling: Group = [
  "（六）其他处理",
  [
    ["other.amendment_overdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请"],
    ["other.fee_overdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请"],
    ["other.other", "3.其他"],
  ],
];

/** Indicators in full, once. */
function qualified([label, rows]: Group): Group {
  return [label, rows.map(([indicator, text]) => [`${outcome}.${indicator}`, text] as const)];
}

const groups = {
  "2019": [denied, unable, notProcessed].map(qualified),
  "2021": [denied, unable, notProcessed, otherHandling].map(qualified),
};

/** The matrix of section 三 as the official form has it. */
export function matrixTable(edition: "2019" | "2021", facts: ReportFacts, style: NumberStyle): Table {
  const values = (indicator: string) => valueCells(facts, style, indicator);
  const results: Row[] = [
    [label("（一）予以公开", 2), ...values(`${outcome}.granted`)],
    [label("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", 2), ...values(`${outcome}.partially_granted`)],
  ];
  for (const [name, rows] of groups[edition]) {
    rows.forEach(([indicator, text], at) => {
      const head = at === 0 ? [label(name, 1, rows.length)] : [];
      results.push([...head, label(text), ...values(indicator)]);
    });
  }
  if (edition === "2019") results.push([label("（六）其他处理", 2), ...values(`${outcome}.other`)]);
  results.push([label("（七）总计", 2), ...values(`${outcome}.total`)]);
  results[0]?.unshift(label("三、本年度办理结果", 1, results.length));
  return {
    kind: "matrix",
    caption: null,
    headerRows: 3,
    rows: [
      ...header(),
      [label("一、本年新收政府信息公开申请数量", 3), ...values("applications.received")],
      [label("二、上年结转政府信息公开申请数量", 3), ...values("applications.carried_in")],
      ...results,
      [label("四、结转下年度继续办理", 3), ...values("applications.carried_out")],
    ],
  };
}

function header(): Row[] {
  return [
    [label(rule, 3, 3), label("申请人情况", 7)],
    [label("自然人", 1, 2), label("法人或其他组织", 5), label("总计", 1, 2)],
    ["商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"].map((text) => label(text)),
  ];
}

/** Most cells are 0, so their facts are made once. */
const zeroFacts = new Map<string, readonly TrueFact[]>();

function valueCells({ matrix }: ReportFacts, style: NumberStyle, indicator: string): Cell[] {
  const values = matrix.get(indicator) as readonly number[];
  let zeros = zeroFacts.get(indicator);
  if (zeros === undefined) {
    zeros = matrixApplicants.map((applicant) => factOf(indicator, 0, applicant));
    zeroFacts.set(indicator, zeros);
  }
  const cells: Cell[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    const fact = value === 0 ? (zeros[at] as TrueFact) : factOf(indicator, value, matrixApplicants[at] as Applicant);
    cells.push(valueCell(style, value, fact));
  }
  return cells;
}

function factOf(indicator: string, value: number, applicant: Applicant): TrueFact {
  return applicant === "total" ? { indicator, value } : { indicator, value, applicant };
}
