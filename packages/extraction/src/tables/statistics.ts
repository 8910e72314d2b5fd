import type { Part, TableRow, Value } from "../layout/rows.js";
import { type FoundFact, type OpenCell, type Remark, TableCells, type TableReading } from "./cell-fact.js";
import type { GluedPair } from "./glued-pairs.js";
import { GluedRows, partGlued } from "./glued-rows.js";
import { joinThousands } from "./long-rows.js";
import { type Column, columnsOf, columnsOfList, kindHeads } from "./statistics-columns.js";
import { indicatorsNamed, type Topic, topicOf, topicOfHead } from "./statistics-labels.js";
import { trimBlanks } from "./trim-blanks.js";

/**
 * Reads the statistics tables of editions 2008 (local 附表, often with cumulative and year columns) and 2014 (统计指标 · 单位 ·
 * 统计数): each row by its label within its numbered group, each column by its head.
 */
export function readStatistics(rows: readonly TableRow[], year: number | null): StatisticsReading {
  const facts: FoundFact[] = [];
  const remarks: Remark[] = [];
  const open: OpenCell[] = [];
  const glued: GluedPair[] = [];
  for (const table of byTable(rows)) readTable(table, year, { facts, remarks, open, glued });
  return { facts, remarks, open, rows: new Set(), glued };
}

interface StatisticsReading extends TableReading {
  /** Numbers that are two, and that sentences may tell apart. */
  readonly glued: GluedPair[];
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
  { facts, remarks, open, glued }: Pick<StatisticsReading, "facts" | "remarks" | "open" | "glued">,
): void {
  let topic: Topic = "none";
  let columns: readonly Column[] | null = null;
  let byKind: string | null = null;
  let ofMade = false;
  let inKindGroup = false;
  const found: FoundFact[] = [];
  const cells = new TableCells(found, remarks);
  const gluedRows = new GluedRows();
  for (const row of rows) {
    const listed = columnsOfList(row);
    const headed = listed ?? columnsOf(row, year);
    if (headed !== null) {
      columns = headed;
      if (headed.includes("another_year")) remarks.push(anotherYear(row));
      byKind = listed !== null ? "disclosure.category" : kindsCounted(row);
    } else if (byKind !== null && endsKinds(row)) {
      byKind = null;
      columns = null;
    }
    topic = topicBeside(row) ?? topic;
    const label = row.labels.at(-1)?.text ?? "";
    if (madeInAll.test(label)) ofMade = true;
    else if (ofMade && keptBack.test(label)) continue;
    if (groupHead.test(label)) inKindGroup = kindGroup.test(label);
    const counted: string | null = byKind ?? (inKindGroup && label.endsWith("类") ? "disclosure.category" : null);
    const category = counted !== null && (headed === null || listed !== null) ? kindNamed(row) : null;
    const named: string | null = category === null ? nameOf(row, topic) : counted;
    if (named === null) {
      topic = topicOfGroup(row) ?? topic;
      continue;
    }
    const own = topicOf(named);
    if (own !== "none") topic = own;
    ofMade &&= own === "disclosure";
    const expected: readonly Column[] = columns ?? ["year"];
    const before = found.length;
    const parted = columns === null || row.delimited ? null : joinThousands(row.values, expected.length);
    const values = parted ?? partGlued(row, expected) ?? trimBlanks(row.values, expected.length);
    if (values.length !== expected.length && !(values.length === 1 && values[0]?.value.kind === "blank")) {
      const lostRate = values.length === expected.length - 1 && expected.at(-1) === "skip";
      if (!lostRate) {
        const none = noneInYear(values, expected);
        if (none !== null) {
          cells.take(
            { indicator: named, period: "year", applicant: "total" },
            none,
            row.unit || moneyUnit(row),
            category,
          );
          gluedRows.noteNone(row, named, expected, found.slice(before), shortRow(row, values, expected));
          continue;
        }
        if (values.some(({ value }) => value.kind === "number")) {
          const remark = shortRow(row, values, expected);
          remarks.push(remark);
          if (category === null) gluedRows.note(row, named, expected, [], remark);
        }
        continue;
      }
    }
    values.forEach((cell, i) => {
      const column = expected[i] as Column;
      if (column === "skip" || column === "another_year") return;
      const unit = cell.value.unit || row.unit || moneyUnit(row);
      cells.take({ indicator: named, period: column, applicant: "total" }, cell, unit, category);
    });
    if (category === null && values !== row.values)
      gluedRows.note(row, named, expected, found.slice(before), shortRow(row, row.values, expected));
  }
  const { pairs, withdrawn } = gluedRows.settled(found);
  glued.push(...pairs);
  // One label alone may be a sentence that happens to read like a row; a table has several.
  if (found.length < 2 && !rows[0]?.delimited) return;
  const { facts: doubted, remarks: doubts } = withdrawn;
  facts.push(...found.filter((fact) => !doubted.has(fact)));
  remarks.push(...doubts);
  open.push(...cells.open);
}

/**
 * The one 0 of a row with a column of the year and one of all years: whichever it stands in, in the year there was none, for
 * where nothing has come together over the years the year has added nothing.
 */
function noneInYear(values: readonly Value[], columns: readonly Column[]): Value | null {
  const [only] = values;
  const ofBoth = columns.length === 2 && columns.includes("year") && columns.includes("cumulative");
  return ofBoth && values.length === 1 && only?.text === "0" ? only : null;
}

function shortRow({ start, end }: TableRow, values: readonly Value[], columns: readonly Column[]): Remark {
  const message = `A row of the statistics table has ${values.length} values for ${columns.length} columns; nothing was taken.`;
  return { severity: "warning", code: "short_row", message, start, end };
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

/** 制作、获取的政府信息总数: what was made, of which a part is 依申请公开 or 不予公开 and was asked for by nobody. */
const madeInAll = /(?:制作|产生|形成|获取)[\u4e00-\u9fff、]{0,12}信息(?:总数|数量?)(?:\(条\))?$/;
const keptBack = /^(?:其中:?)?(?:\d[.、]?)?(?:依申请|不予|免予)公开(?:(?:政府)?信息|文件)?(?:总?数|数量)(?:\(条\))?$/;

const carried = /上年结转|结转下/;

/** 四、行政复议数量 · 总数: the group's head names what is counted in all. */
const sumBehind = /(?<=.{4})(?:总数|总计|合计)(?:\([^()]{1,3}\))?$/;
const sumEnds = new Set([..."数计)"].map((end): string | undefined => end));

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
    const label = count > 1 && sumEnds.has(joined.at(-1)) ? joined.replace(sumBehind, "") : joined;
    if (label.length > 120) continue;
    const candidates = indicatorsNamed(label);
    if (candidates.length === 0) continue;
    // No row of these forms: the last line of a broken label of section 三 says less than all of it.
    if (count < most && labels.some(({ text }) => carried.test(text))) return null;
    if (candidates.length === 1) return candidates[0] as string;
    const inTopic = candidates.filter((candidate) => topicOf(candidate) === topic);
    return inTopic[0] ?? (topic === "none" ? (candidates[0] as string) : null);
  }
  return null;
}

const listSum = /^(?:信息)?(?:总计|合计|总数|共计)/;

/** What the rows under a head count by kind, or null. */
function kindsCounted({ labels }: TableRow): string | null {
  for (const { text } of labels) {
    const counted = kindHeads.get(text);
    if (counted !== undefined) return counted;
  }
  return null;
}

const groupHead = /^[一二三四五六七八九十]{1,2}、/;
/** 二、主动公开政府信息分类: a group of rows that are kinds, each named one. */
const kindGroup = /^[一二三四五六七八九十]{1,2}、(?:主动)?公开(?:的)?(?:政府)?信息(?:的)?(?:分类|类别|种类)(?:情况)?$/;

/** Whether the rows by kind are over: other heads follow, or, in loose text, other lines behind the sum. */
function endsKinds({ labels, values, delimited }: TableRow): boolean {
  return delimited ? values.length === 0 && labels.length > 1 : listSum.test(labels.at(-1)?.text ?? "");
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
