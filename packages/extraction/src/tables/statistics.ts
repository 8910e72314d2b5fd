import type { Period } from "@gongkai/contracts";
import type { Part, TableRow } from "../layout/rows.js";
import { type FoundFact, type OpenCell, type Remark, TableCells, type TableReading } from "./cell-fact.js";
import { indicatorsNamed, type Topic, topicOf, topicOfHead } from "./statistics-labels.js";
import { trimBlanks } from "./trim-blanks.js";

/** What a value column of a statistics table counts; `skip` holds rates and differences, `another_year` what is of no period. */
type Column = Period | "skip" | "another_year";

/**
 * Reads the statistics tables of editions 2008 (local 附表, often with cumulative and year columns) and 2014 (统计指标 · 单位 ·
 * 统计数): each row by its label within its numbered group, each column by its head.
 */
export function readStatistics(rows: readonly TableRow[], year: number | null): TableReading {
  const facts: FoundFact[] = [];
  const remarks: Remark[] = [];
  const open: OpenCell[] = [];
  for (const table of byTable(rows)) readTable(table, year, facts, remarks, open);
  return { facts, remarks, open, rows: new Set() };
}

/** Rows table by table; a table with several groups side by side is read group by group, top to bottom. */
function byTable(rows: readonly TableRow[]): TableRow[][] {
  const tables: TableRow[][] = [];
  for (const row of rows) {
    const last = tables.at(-1);
    if (last?.[0]?.table === row.table) last.push(row);
    else tables.push([row]);
  }
  for (const table of tables) table.sort((a, b) => a.half - b.half);
  return tables;
}

function readTable(
  rows: readonly TableRow[],
  year: number | null,
  facts: FoundFact[],
  remarks: Remark[],
  open: OpenCell[],
): void {
  let topic: Topic = "none";
  let columns: readonly Column[] | null = null;
  let byKind = false;
  const found: FoundFact[] = [];
  const cells = new TableCells(found, remarks);
  for (const row of rows) {
    const listed = columnsOfList(row);
    const headed = listed ?? columnsOf(row, year);
    if (headed !== null) {
      columns = headed;
      if (headed.includes("another_year")) remarks.push(anotherYear(row));
      byKind = listed !== null || row.labels.some(({ text }) => kindHeads.has(text));
    } else if (byKind && !row.delimited && listSum.test(row.labels.at(-1)?.text ?? "")) {
      // In loose text other lines may follow.
      byKind = false;
      columns = null;
    }
    topic = topicBeside(row) ?? topic;
    const category = byKind && (headed === null || listed !== null) ? kindNamed(row) : null;
    const named: string | null = category === null ? nameOf(row, topic) : "disclosure.category";
    if (named === null) {
      topic = topicOfGroup(row) ?? topic;
      continue;
    }
    const own = topicOf(named);
    if (own !== "none") topic = own;
    const expected: readonly Column[] = columns ?? ["year"];
    const values = trimBlanks(row.values, expected.length);
    if (values.length !== expected.length && !(values.length === 1 && values[0]?.value.kind === "blank")) {
      const lostRate = values.length === expected.length - 1 && expected.at(-1) === "skip";
      if (!lostRate) {
        if (values.some(({ value }) => value.kind === "number"))
          remarks.push({
            severity: "warning",
            code: "short_row",
            message: `A row of the statistics table has ${values.length} values for ${expected.length} columns; nothing was taken.`,
            start: row.start,
            end: row.end,
          });
        continue;
      }
    }
    values.forEach((cell, i) => {
      const column = expected[i] as Column;
      if (column === "skip" || column === "another_year") return;
      const unit = cell.value.unit || row.unit || moneyUnit(row);
      cells.take({ indicator: named, period: column, applicant: "total" }, cell, unit, category);
    });
  }
  // One label alone may be a sentence that happens to read like a row; a table has several.
  if (found.length < 2 && !rows[0]?.delimited) return;
  facts.push(...found);
  open.push(...cells.open);
}

function anotherYear({ start, end }: TableRow): Remark {
  return {
    severity: "warning",
    code: "column_of_another_year",
    message: "A column is of neither the year that is reported on nor the one before; nothing was taken from it.",
    start,
    end,
  };
}

/** The indicator a row names in its group, or null. Loose labels wrap, so they are tried with what stands before them. */
function nameOf(row: TableRow, topic: Topic): string | null {
  const { labels } = row;
  // Many cells in front of the values are heads of their own, no pieces of one label.
  const most = row.delimited && labels.length > 6 ? 1 : Math.min(labels.length, 4);
  for (let count = most; count >= 1; count--) {
    const joined = labels
      .slice(-count)
      .map(({ text }) => text)
      .join("");
    // 四、行政复议数量 · 总数: the group's head names what is counted in all.
    const label = count > 1 ? joined.replace(/(?<=.{4})(?:总数|总计|合计)(?:\([^()]{1,3}\))?$/, "") : joined;
    if (label.length > 120) continue;
    const candidates = indicatorsNamed(label);
    if (candidates.length === 0) continue;
    if (candidates.length === 1) return candidates[0] as string;
    const inTopic = candidates.filter((candidate) => topicOf(candidate) === topic);
    return inTopic[0] ?? (topic === "none" ? (candidates[0] as string) : null);
  }
  return null;
}

/** The head of a column of kinds of information: a local form that counts what was disclosed by kind. */
const kindHeads = new Set(
  ["信息", "政府信息", "公开"].flatMap((what) =>
    ["类别", "分类", "类型"].flatMap((kind) => [`${what}${kind}`, `${what}${kind}名称`]),
  ),
);

/** The head of a list of a site's columns in loose text, whose rows begin with a code: 栏目编码 栏目名称 总条数 比例. */
const listHead =
  /^(?:(?:栏目|目录|类别)?(?:编码|代码|编号|序号))?(?:栏目|目录|类别|信息类别)(?:名称)?(?:总?条数|信息数|公开数|数量)((?:所占)?(?:比例|占比|百分比))?$/;
const listSum = /^(?:信息)?(?:总计|合计|总数|共计)/;

function columnsOfList({ labels, delimited }: TableRow): readonly Column[] | null {
  if (delimited) return null;
  for (const { text } of labels) {
    const match = listHead.exec(text);
    if (match !== null) return match[1] === undefined ? ["year"] : ["year", "skip"];
  }
  return null;
}

/** The kind of information that a row of such a form counts, as written; null for its sums. */
function kindNamed({ labels, delimited }: TableRow): string | null {
  const written = labels.at(-1)?.text ?? "";
  const label = delimited ? written : written.replace(/^\d{2,8}(?=\D)/, "");
  return /^[\u4e00-\u9fa5、和与及()]{2,20}$/.test(label) && !/合计|总计|小计|总数|比例/.test(label) ? label : null;
}

/** Money is counted in 元 where the label says so, not in the catalogue's 万元. */
function moneyUnit({ labels }: TableRow): string {
  return /\((元|万元)\)/.exec(labels.at(-1)?.text ?? "")?.[1] ?? "";
}

/** The topic of a group's head that stands in a cell of its own beside the rows, merged over them. */
function topicBeside({ labels, delimited }: TableRow): Topic | null {
  if (!delimited || labels.length < 2) return null;
  const head = (labels[0] as Part).text;
  return head.length <= 40 && /^[一二三四五六七八九十]{1,2}、|(?:情况|数量|经费|费用|培训)$/.test(head)
    ? topicOfHead(head)
    : null;
}

function topicOfGroup(row: TableRow): Topic | null {
  const label = row.labels.at(-1)?.text ?? "";
  return label.length <= 40 ? topicOfHead(label) : null;
}

/** Heads of columns that hold a row's number in the form. */
const codeHead = /^(?:指标)?(?:代码|编码|编号|序号|行次)$/;
const wholeYear = /本年度?累计|全年累计|年度累计/;
const partOfYear = /本期|本季|本月/;

const headPatterns: readonly (readonly [RegExp, (match: RegExpMatchArray, year: number | null) => Column])[] = [
  [codeHead, () => "skip"],
  [wholeYear, () => "year"],
  [/历年累计|累计数?|总累计/, () => "cumulative"],
  [/同比|增减|增长|比上年|较上年|备注|说明|占比|比例|比重|%/, () => "skip"],
  [/上年度?|去年|上一年度?/, () => "previous_year"],
  [/(20\d\d)年?度?数?/, (match, year) => columnOfYear(Number(match[1]), year)],
  [/本年度?|当年|年度数|本期|统计数|数量|合计|数值|本次/, () => "year"],
];

/** `year`: the year that is reported on, which the column is taken for where it is not known. */
function columnOfYear(of: number, year: number | null): Column {
  if (year === null || of === year) return "year";
  return of === year - 1 ? "previous_year" : "another_year";
}

const unitHeads = new Set(["单位", "计量单位", "计算单位"]);
const nameHeads = new Set(["指标", "项目", "统计项目", "内容"]);

/** Whether a label is the head of the column that holds the rows' names. */
function isNameHead(label: string): boolean {
  return nameHeads.has(label) || label.startsWith("统计指标") || label.startsWith("指标名称");
}

/** Value columns that a head row names; null for a row that is no head, [] never. */
function columnsOf(row: TableRow, year: number | null): readonly Column[] | null {
  const at = row.labels.findIndex(({ text }) => isNameHead(text) || kindHeads.has(text));
  const unit = row.labels.findIndex(({ text }) => unitHeads.has(text));
  if (unit === -1 && at === -1) return looseColumns(row, year);
  const named = Math.max(unit, at) + 1;
  const columns: Column[] =
    at === -1 ? [] : row.labels.slice(at, named).flatMap(({ text }) => (codeHead.test(text) ? ["skip"] : []));
  const isWhole = row.labels.some(({ text }) => wholeYear.test(text));
  for (const { text } of row.labels.slice(named)) {
    if (/^[一二三四五六七八九十]、|^\(|^\d/.test(text) && !/^20\d\d/.test(text)) break;
    if (/指标|项目|单位/.test(text) && !codeHead.test(text)) break;
    const column = isWhole && partOfYear.test(text) ? "skip" : columnOf(text, year);
    if (column === null) break;
    columns.push(column);
  }
  // In loose text the whole head is one label.
  return columns.length > 0 ? columns : looseColumns(row, year);
}

/** The heads in front of the columns', as one label. */
const looseNames = /^(?:统计)?(?:指标|项目)(?:名称)?(?:(?:计量)?单位)?$/;
const yearAlone = /^20\d\d$/;

function looseColumns(row: TableRow, year: number | null): readonly Column[] | null {
  if (row.delimited) return null;
  const areYears = row.values.length > 0 && row.values.every(({ text }) => yearAlone.test(text));
  if (areYears && looseNames.test(row.labels.at(-1)?.text ?? ""))
    return row.values.map(({ text }) => columnOfYear(Number(text), year));
  for (const { text } of row.labels) {
    const match = /^(?:统计)?(?:指标|项目)(?:名称)?(?:(?:计量)?单位)?(.+)$/.exec(text);
    if (match === null) continue;
    const columns = (match[1] as string)
      .split(/(?<=数|累计|年度?|增减(?:\(%\))?)(?=历年|本年|20\d\d|同比|累计|上年)|(?<=数|累计|年度?)(?=%)/)
      .flatMap((piece) => columnOf(piece, year) ?? []);
    if (columns.length > 0) return columns;
  }
  return null;
}

function columnOf(head: string, year: number | null): Column | null {
  for (const [pattern, column] of headPatterns) {
    const match = head.match(pattern);
    if (match !== null) return column(match, year);
  }
  return null;
}
