import type { Period } from "@gongkai/contracts";
import type { Part, TableRow } from "../layout/rows.js";
import { indicatorsNamed } from "./statistics-labels.js";

/**
 * What a value column of a statistics table counts. `skip` holds rates, differences, codes and parts of what another column
 * holds; `another_year` what is of no period.
 */
export type Column = Period | "skip" | "another_year";

const kindWords = ["类别", "分类", "类型"].flatMap((kind) => [kind, `${kind}名称`]);
const kindsOf = (what: readonly string[], indicator: string) =>
  what.flatMap((each) => kindWords.map((word) => [each + word, indicator] as const));

/** Heads of a column of kinds, in local forms that count by kind what was disclosed or asked for, with what their rows count. */
export const kindHeads: ReadonlyMap<string, string> = new Map([
  ...kindsOf(["信息", "政府信息", "公开"], "disclosure.category"),
  ...kindsOf(["申请", "申请信息", "申请内容", "申请事项"], "applications.received.topic"),
]);

/** The head of a list of a site's columns in loose text, whose rows begin with a code: 栏目编码 栏目名称 总条数 比例. */
const listHead =
  /^(?:(?:栏目|目录|类别)?(?:编码|代码|编号|序号))?(?:栏目|目录|类别|信息类别)(?:名称)?(?:总?条数|信息数|公开数|数量)((?:所占)?(?:比例|占比|百分比))?$/;

/** Columns of a list of a site's columns; null for a row that is not its head. */
export function columnsOfList({ labels, delimited }: TableRow): readonly Column[] | null {
  if (delimited) return null;
  for (const { text } of labels) {
    const match = listHead.exec(text);
    if (match !== null) return match[1] === undefined ? ["year"] : ["year", "skip"];
  }
  return null;
}

/** Heads of columns that hold a row's number in the form. */
const codeHead = /^(?:指标)?(?:代码|编码|编号|序号|行次)$/;
const season = /^(?:第?[一二三四1-4]季度?|[上下]半年|本季|本月|\d{1,2}(?:-\d{1,2})?月)/;
const wholeYear = /本年度?累计|全年|年度累计/;
const partOfYear = /本期/;
/** What counts of several offices are summed up under, beside them. */
const sumHead = /^(?:合计|总计|汇总)数?$/;
const thisYear = /本年|当年|20\d\d/;

const headPatterns: readonly (readonly [RegExp, (match: RegExpMatchArray, year: number | null) => Column])[] = [
  [codeHead, () => "skip"],
  [season, () => "skip"],
  [wholeYear, () => "year"],
  [/历年累计|累计数?|总累计/, () => "cumulative"],
  [/同比|增减|增长|比上年|较上年|备注|说明|占比|比例|比重|%/, () => "skip"],
  [/上年度?|去年|上一年度?/, () => "previous_year"],
  [/(20\d\d)年?度?数?/, (match, year) => columnOfYear(Number(match[1]), year)],
  [/^[条件次人个篇]数$|本年度?|当年|年度数|年[末终底]|本期|统计数|数量|合计|总计|汇总|数值|本次/, () => "year"],
];

/** `year`: the year that is reported on, which the column is taken for where it is not known. */
function columnOfYear(of: number, year: number | null): Column {
  if (year === null || of === year) return "year";
  return of === year - 1 ? "previous_year" : "another_year";
}

const unitHeads = new Set(["单位", "计量单位", "计算单位"]);
/** The heads of names and units as one word: 指 标 单 位. */
const namesAndUnits = /^(?:统计)?(?:指标|项目)(?:名称)?(?:计量|计算)?单位$/;
const nameHeads = new Set(["指标", "项目", "统计项目", "内容"]);

/** 2018 年历年累计: the heads of two columns. */
const yearThenAll = /(?<=20\d\d年度?)(?=历年)/;
/** What a head begins with that is broken, and what it ends with behind a piece that says enough. */
const headBeginning = /^(?:历年?|历年累|历年总|[总累同本上当]|统|同比增)$/;
const headTail = /^(?:度?数|计数|年度?)$/;

/** A unit's head and the year's behind it as one word, where a page's text was joined: 计量单位2011年度. */
const unitThenYear = /^((?:计量|计算)?单位)(20\d\d年?度?)$/;

/** A row's labels, heads apart that are one word. */
function headsApart(labels: readonly Part[]): readonly Part[] {
  const at = labels.findIndex(({ text }) => unitThenYear.test(text));
  if (at === -1) return labels;
  const { text, start, end } = labels[at] as Part;
  const heads = (unitThenYear.exec(text) as RegExpExecArray).slice(1);
  return labels.toSpliced(at, 1, ...heads.map((head) => ({ text: head, start, end })));
}

/** Whether a label is the head of the column that holds the rows' names. */
function isNameHead(label: string): boolean {
  return nameHeads.has(label) || label.startsWith("统计指标") || label.startsWith("指标名称");
}

/** Value columns that a head row names; null for a row that is no head, [] never. */
export function columnsOf(row: TableRow, year: number | null): readonly Column[] | null {
  const labels = headsApart(row.labels);
  const at = labels.findIndex(({ text }) => isNameHead(text) || kindHeads.has(text));
  const unit = labels.findIndex(({ text }) => unitHeads.has(text) || namesAndUnits.test(text));
  if (unit === -1 && at === -1) return looseColumns(row, year) ?? lowerColumns(row, year);
  const named = Math.max(unit, at) + 1;
  const heads: string[] = [];
  const columns: Column[] = [];
  for (const { text } of at === -1 ? [] : labels.slice(at, named)) {
    if (!codeHead.test(text)) continue;
    heads.push(text);
    columns.push("skip");
  }
  for (let i = named; i < labels.length; i++) {
    let { text } = labels[i] as Part;
    if (columns.length > 0 && headTail.test(text)) continue;
    // A head that is broken: 历年 累计, 历年累 计数.
    if (headBeginning.test(text)) text += labels[++i]?.text ?? "";
    const glued = endsHeads(text) ? [] : text.split(yearThenAll);
    const found = glued.flatMap((head) => columnOf(head, year) ?? []);
    if (found.length === 0 || found.length < glued.length) break;
    heads.push(...glued);
    columns.push(...found);
  }
  // In loose text the whole head is one label.
  return columns.length > 0 ? withoutParts(columns, heads) : looseColumns(row, year);
}

/** Whether a label is no head of a value column: the first row's, the next group's, or a second half's first. */
function endsHeads(label: string): boolean {
  if (codeHead.test(label) || season.test(label) || label.endsWith("统计数")) return false;
  return (
    /指标|项目|单位/.test(label) ||
    indicatorsNamed(label).length > 0 ||
    (/^[一二三四五六七八九十]、|^\(|^\d/.test(label) && !/^20\d\d/.test(label))
  );
}

/** Columns without those that are parts of what another one holds: quarters of the year, offices of all. */
function withoutParts(columns: readonly Column[], heads: readonly string[]): readonly Column[] {
  const isWhole = heads.some((head) => wholeYear.test(head));
  const isSum = heads.some((head) => sumHead.test(head));
  if (!isWhole && !isSum) return columns;
  return columns.map((column, i) => {
    const head = heads[i] as string;
    const isPart = (isWhole && partOfYear.test(head)) || (isSum && !sumHead.test(head) && !thisYear.test(head));
    return column === "year" && isPart ? "skip" : column;
  });
}

/** The heads in front of the columns', as one label. */
const looseNames = /^(?:统计)?(?:指标|项目)(?:名称)?(?:(?:计量)?单位)?$/;
/** Heads that nothing parts, those of names in front of them or on the line above. */
const looseHeads =
  /^(?:序号|编号|行次)?(?:(?:统计)?(?:指标|项目)(?:名称)?(?:(?:计量)?单位)?|(?:计量)?单位(?=历年|本年|20\d\d|累计))(.+)$/;
const yearAlone = /^20\d\d$/;

function looseColumns(row: TableRow, year: number | null): readonly Column[] | null {
  if (row.delimited) return null;
  const areYears = row.values.length > 0 && row.values.every(({ text }) => yearAlone.test(text));
  if (areYears && looseNames.test(row.labels.at(-1)?.text ?? ""))
    return row.values.map(({ text }) => columnOfYear(Number(text), year));
  for (const { text } of row.labels) {
    const match = looseHeads.exec(text);
    if (match === null) continue;
    const columns = (match[1] as string)
      .split(/(?<=数据?|累计|年度?|增减(?:\(%\))?)(?=历年|本年|20\d\d|同比|累计|上年)|(?<=数|累计|年度?)(?=%)/)
      .flatMap((piece) => columnOf(piece, year) ?? []);
    if (columns.length > 0) return columns;
  }
  return null;
}

const timeHead = /^(?:20\d\d年?|[本当上]年|历年|累计)度?(?:总?累计)?(?:总?数|数量)?$/;

/** Columns that a second row of heads names, below one that is merged over them: 统计数 above 2015年 and 历年累计. */
function lowerColumns({ labels, values, delimited }: TableRow, year: number | null): readonly Column[] | null {
  if (!delimited || values.length > 0 || labels.length < 2) return null;
  if (!labels.every(({ text }) => timeHead.test(text))) return null;
  return labels.flatMap(({ text }) => columnOf(text, year) ?? []);
}

function columnOf(head: string, year: number | null): Column | null {
  for (const [pattern, column] of headPatterns) {
    const match = head.match(pattern);
    if (match !== null) return column(match, year);
  }
  return null;
}
