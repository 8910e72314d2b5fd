import type { Part, TableRow, Value } from "../layout/rows.js";
import { remembering } from "../remembering.js";
import { type FoundFact, type Remark, TableCells, type TableReading } from "./cell-fact.js";
import { partDigits } from "./joined-numbers.js";
import { joinThousands } from "./long-rows.js";
import { despiteMisprints } from "./misprints.js";
import { trimBlanks } from "./trim-blanks.js";

/** Rows of section 二 by the words that end their label; pages that lost characters have lost the first of 行政许可. */
const rowKinds: readonly (readonly [ending: string, kind: Kind])[] = [
  ["规范性文件", "normative"],
  ["规章", "rules"],
  ["政许可", "licensing"],
  ["对外管理服务事项", "other_services"],
  ["政处罚", "penalties"],
  ["政强制", "coercion"],
  ["事业性收费", "charges"],
  ["事业型收费", "charges"],
  ["集中采购", "procurement"],
  ["政府采购", "procurement"],
];
/** Last characters of these: most labels are passed over by it. */
const lastCharacters = new Set(rowKinds.map(([ending]) => ending.at(-1)));
type Kind =
  | "normative"
  | "rules"
  | "licensing"
  | "other_services"
  | "penalties"
  | "coercion"
  | "charges"
  | "procurement";

/** A column of a row, by its name and by the indicator that its cell counts. */
interface Column {
  readonly name: string;
  readonly indicator: string;
}

const document = ["issued", "newly_disclosed", "disclosed_total", "repealed", "in_force"];
const activity = ["items_previous", "items_change", "decisions"];
const columnsOf: Readonly<Record<Kind, readonly Column[]>> = {
  normative: columnsNamed("normative", document),
  rules: columnsNamed("rules", document),
  licensing: columnsNamed("licensing", activity),
  other_services: columnsNamed("other_services", activity),
  penalties: columnsNamed("penalties", activity),
  coercion: columnsNamed("coercion", activity),
  charges: columnsNamed("charges", ["items_previous", "items_change", "amount"]),
  procurement: columnsNamed("procurement", ["projects", "amount"]),
};

/** Groups of rows that share their heads, where each has one column only. */
const activities: ReadonlySet<Kind> = new Set<Kind>(["licensing", "penalties", "coercion"]);

/** The one column of these names, or none where there are more. */
function isOne(names: readonly string[]): (column: Column) => boolean {
  return ({ name }) => names.length === 1 && names[0] === name;
}

function columnsNamed(kind: Kind, names: readonly string[]): Column[] {
  return names.map((name) => ({ name, indicator: `${kind}.${name}` }));
}

/** Words of the column heads of both editions. PDF text cuts heads over two lines, so their second halves count as well. */
const heads: readonly (readonly [RegExp, string])[] = [
  [/新制作|制作数量|制发|发件数|发布件数|本年新(?=本年新)/, "issued"],
  [/新公开|(?<!对外)公开数量|(?<=本年新|制作数量)本年新(?!公开|制)/, "newly_disclosed"],
  [/对外公开总|公开总数|总数量/, "disclosed_total"],
  [/废止|止件数/, "repealed"],
  [/现行有效|有效件数|效件数/, "in_force"],
  [/上一?年项目|上年度项目|上一年(?=本年增)/, "items_previous"],
  [/本年增|增\/?减/, "items_change"],
  [/处理(?:决定|绝对|数量|件数)/, "decisions"],
  [/采购项目/, "projects"],
  [/采购总?金额|总金额|收费金额|收费总?额/, "amount"],
];

/** How far back column heads are remembered, in characters: the longest official group has 40. */
const memory = 160;

/** Reads the table of section 二 (editions 2019 and 2021), where each group 第二十条第（…）项 has its own columns. */
export function readDisclosure(rows: readonly TableRow[]): TableReading {
  const facts: FoundFact[] = [];
  const remarks: Remark[] = [];
  const cells = new TableCells(facts, remarks);
  const taken = new Set<TableRow>();
  let headRow: readonly Part[] = [];
  let heads = "";
  let ofActivity: readonly string[] = [];
  for (const row of rows) {
    ofActivity = activityHead(row.labels, heads) ?? ofActivity;
    heads = headWith(row.labels, heads);
    const written = row.values.findLastIndex(({ value }) => value.kind !== "blank") + 1;
    const found = row.values.length > 0 && written <= 6 ? kindOf(row) : null;
    if (row.delimited && row.values.length === 0) headRow = row.labels;
    if (found === null) continue;
    const head = heads.slice(-memory);
    const own = namedColumns(head, found);
    if (own.length > 0 && activities.has(found)) ofActivity = own.map(({ name }) => name);
    // A copy of the page that shows no line twice has lost the second head: it was that of the group before.
    const named = own.length > 0 || !activities.has(found) ? own : columnsOf[found].filter(isOne(ofActivity));
    if (named.length === 0) continue;
    const columns = completed(named, found, written);
    taken.add(row);
    const repeated = withoutRepeats(row.values, headRow, columns.length);
    const values =
      fit(repeated, columns.length) ??
      (isGlued(row) ? partDigits(repeated, columns.length) : null) ??
      (row.delimited ? null : joinThousands(repeated, columns.length));
    if (values === null) {
      remarks.push({
        severity: "warning",
        code: "short_row",
        message: `The row of ${found} has ${row.values.length} cells for ${columns.length} columns; nothing was taken.`,
        start: row.start,
        end: row.end,
      });
      continue;
    }
    values.forEach((cell, i) => {
      const { name, indicator } = columns[i] as Column;
      cells.take({ indicator, period: "year", applicant: "total" }, cell, unitOf(cell, name, head));
    });
  }
  return { facts, remarks, open: cells.open, rows: taken };
}

/**
 * The labels up to a row's own, at least as far back as heads are remembered. Each group begins anew: a title such as
 * 第二十条第（五）项 parts it from the one before.
 */
function headWith(labels: readonly Part[], before: string): string {
  let head = before;
  for (const { text } of labels) {
    const isTitle = text.includes(")项") && /第二?十?条?第?\([一二三四五六七八九十]\)项/.test(text);
    const words = text.includes("|") ? text.replaceAll("|", "") : text;
    head = isTitle ? words.slice(words.indexOf("项") + 1) : head + words;
  }
  return head.length > 8 * memory ? head.slice(-memory) : head;
}

/** The heads of a group of which no row has a number, where its title and all of it stand in front of a row's own: null elsewhere. */
function activityHead(labels: readonly Part[], before: string): string[] | null {
  const title = labels.findLastIndex(({ text }) => text.endsWith(")项"));
  if (title === -1) return null;
  const group = headWith(labels.slice(0, title), before).slice(-memory);
  if (!group.endsWith("政许可")) return null;
  const named = namedColumns(group, "licensing");
  return named.length === 0 ? null : named.map(({ name }) => name);
}

/** What a form says of a row behind its name: 规章(设区的市提供). */
const explanation = /(?<=.)\([^()]*\)$/;

/** The endings as misprints have them, 规泛性文件 and 行政强置. */
const misprintedKinds = rowKinds.map(([ending, kind]) => [despiteMisprints(ending), kind] as const);
const kindDespiteMisprint = remembering((label): Kind | null => {
  if (label.length < shortestMisprinted || label.length > longestLabel) return null;
  const folded = despiteMisprints(label);
  return misprintedKinds.find(([ending]) => folded.endsWith(ending))?.[1] ?? null;
});
/** A shorter label is too little to tell from others, and no longer one names a row. */
const shortestMisprinted = 4;
const longestLabel = 40;

function kindOf(row: TableRow): Kind | null {
  return kindNamed(row) ?? (row.labels.length === 0 ? null : kindDespiteMisprint(row.labels.at(-1)!.text));
}

function kindNamed(row: TableRow): Kind | null {
  let label = "";
  const { labels } = row;
  const first = Math.max(0, labels.length - (row.delimited ? 2 : 3));
  for (let at = labels.length - 1; at >= first; at--) {
    const part = labels[at] as Part;
    label = (part.text.endsWith(")") ? part.text.replace(explanation, "") : part.text) + label;
    if (label.length > longestLabel || !lastCharacters.has(label.at(-1))) continue;
    for (const [ending, kind] of rowKinds) if (label.endsWith(ending)) return kind;
  }
  return null;
}

/** Columns of a row that the heads name, in the order of their names. */
function namedColumns(head: string, kind: Kind): Column[] {
  const allowed = columnsOf[kind];
  const named: { column: Column; at: number }[] = [];
  for (const [pattern, name] of heads) {
    const column = allowed.find((each) => each.name === name);
    const match = column === undefined ? null : pattern.exec(head);
    if (column !== undefined && match !== null) named.push({ column, at: match.index });
  }
  return named.sort((a, b) => a.at - b.at).map(({ column }) => column);
}

/** The columns that the official forms give a group of rows, in their order. */
const official = [
  ["issued", "repealed", "in_force"],
  ["issued", "newly_disclosed", "disclosed_total"],
  ["items_previous", "items_change", "decisions"],
];

/** Columns of which one head cannot be read: two stand in their places beside it, and a row has a cell for each of three. */
function completed(columns: readonly Column[], kind: Kind, width: number): readonly Column[] {
  if (columns.length !== 2 || width !== 3) return columns;
  const names = columns.map(({ name }) => name);
  const form = official.filter((each) => each.filter((name) => names.includes(name)).join() === names.join());
  if (form.length !== 1) return columns;
  return (form[0] as string[]).flatMap((name) => columnsOf[kind].filter((column) => column.name === name));
}

/** The unit of a cell in column `name`: its own, or that in the head of an amount. */
function unitOf({ value: { unit } }: Value, name: string, head: string): string {
  return unit === "" && name === "amount" ? moneyUnit(head) : unit;
}

/**
 * Where merged heads were repeated over their columns (采购总金额 twice), their cells were as well: one of each counts. Heads
 * that are cut to the same words (本年新) are no repeats where there is a cell for each column.
 */
function withoutRepeats(values: readonly Value[], headRow: readonly Part[], width: number): readonly Value[] {
  if (values.length <= width) return values;
  const names = headRow.slice(-values.length).map(({ text }) => text);
  if (names.length !== values.length) return values;
  return values.filter((value, i) => names[i] !== names[i - 1] || value.text !== values[i - 1]?.text);
}

/** Whether a row's one number stands right behind its label: 规范性文件303 may be 3, 0 and 3. */
function isGlued({ labels, values, delimited }: TableRow): boolean {
  return !delimited && values.length === 1 && labels.at(-1)?.end === values[0]?.start;
}

function fit(values: readonly Value[], width: number): readonly Value[] | null {
  const trimmed = trimBlanks(values, width);
  if (trimmed.length === width) return trimmed;
  // Merged cells left blank ones among the row's own: there is a number for each column.
  const written = trimmed.length > width ? trimmed.filter(({ text }) => text !== "") : trimmed;
  if (written.length === width) return written;
  // 规章000: no number begins with 0.
  if (values[0]?.text.startsWith("0") && width > 1) return partDigits(values, width);
  // Blank cells only: nothing is lost whatever their number.
  return values.every(({ value }) => value.kind === "blank") ? [] : null;
}

function moneyUnit(head: string): string {
  const amount = head.slice(Math.max(0, head.search(/收费金额|采购总?金额|收费总?额/)));
  if (/万元/.test(amount)) return "万元";
  return /\(?(?:单位:)?元\)?/.test(amount) ? "元" : "";
}
