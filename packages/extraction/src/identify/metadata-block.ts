import { matchesOf } from "../matches-of.js";
import { barCells } from "./bar-cells.js";

/** A value of the metadata block; offsets into the text. */
export interface Entry {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

export type Field = "indexNumber" | "documentNumber" | "published" | "publisher" | "source" | "title";

const fields: readonly (readonly [Field, readonly string[]])[] = [
  ["indexNumber", ["索引号", "信息索引号", "索引编号", "索取号"]],
  ["documentNumber", ["文号", "发文字号", "文件编号", "公文文号", "发文文号", "文件字号"]],
  // In the order of trust: the day it was made public before the day it was written.
  [
    "published",
    [
      "发布日期",
      "公开日期",
      "发文日期",
      "生成日期",
      "发布时间",
      "公开时间",
      "发文时间",
      "释出日期",
      "成文日期",
      "印发日期",
      "添加时间",
      "添加日期",
      "录入时间",
      "上传时间",
      "上传日期",
      "形成日期",
      "产生日期",
      "更新时间",
      "更新日期",
      "日期",
      "时间",
    ],
  ],
  [
    "publisher",
    [
      "发布机构",
      "发文机关",
      "发文单位",
      "发布单位",
      "公开责任部门",
      "责任部门",
      "发文机构",
      "发布部门",
      "公开机构",
      "制发机关",
      "公开主体",
      "编制单位",
      "编制机关",
      "填报单位",
      "报送单位",
      "单位名称",
    ],
  ],
  ["source", ["信息来源", "文章来源", "来源", "稿源", "作者"]],
  ["title", ["标题", "名称", "信息名称"]],
];
const others =
  "主题分类|组配分类|信息分类|体裁分类|服务对象|主题词|关键词|关键字|公开范围|公开方式|公开形式|公开目录|公开类别|公开时限|信息时效期|统一登记号|生效日期|失效日期|签署日期|有效性|时效性|分类|类别|字体|字号|浏览次数|浏览量|浏览|点击数|点击量|点击率|点击|点选|阅读次数|阅读|访问次数|访问量|编辑|责任编辑|审核|签发人|打印|分享到|内容概述|概述|信息类别|所属栏目|栏目";

const spaced = (label: string) => [...label].join("[\\s?]{0,4}");
const known = fields.flatMap(([field, labels]) => labels.map((label) => ({ field, label })));
const alternatives = [...known.map(({ label }) => spaced(label)), ...others.split("|").map(spaced)].sort(
  (a, b) => b.length - a.length,
);
/** What labels begin with: most places of a text are passed over by it. */
const labelBegins = [...new Set(alternatives.map((label) => label[0]))].join("");
/**
 * A label counts with a colon, or alone in a cell of a table, or as a word or line of its own where it says enough. 时间 and 日期 end
 * other words too (统计起止时间).
 */
const labelPattern = new RegExp(
  `(?=[${labelBegins}])(?<![\\u4e00-\\u9fa5](?=[时日]))(${alternatives.join("|")})[ ]*(?::|(?=\\s*[|\\t]))` +
    "|(?<![^\\s])(索引号)(?=[0-9A-Za-z])" +
    `|(?<![^\\s])(${fields.flatMap(([, labels]) => labels.filter((label) => label.length >= 3).map(spaced)).join("|")})(?= [^\\s|]|\\n)`,
  "g",
);
const fieldOf = new Map(known.map(({ field, label }) => [label, field]));
const rank = new Map(known.map(({ label }, i) => [label, i]));
const nothing = /^(?:无|无文号|没有|-+|—+|\/|空|暂无|null|\(?无\)?)$/i;

/** The metadata of a text's head, the most trusted label of each field first. */
export function readMetadataBlock(text: string, end: number): ReadonlyMap<Field, readonly Entry[]> {
  const head = text.slice(0, end);
  const labels = matchesOf(labelPattern, head);
  const { found, headings } = valuesBelow(head);
  labels.forEach((match, i) => {
    if (headings.some(({ start, end }) => start <= match.index && match.index < end)) return;
    const label = (match[1] ?? match[2] ?? (match[3] as string)).replace(/[\s?]/g, "");
    const field = fieldOf.get(label);
    if (field === undefined) return;
    let entry = valueAfter(head, match.index + match[0].length, labels[i + 1]?.index ?? head.length);
    if (entry !== null && field === "indexNumber") entry = withoutWords(entry);
    if (entry !== null && !nothing.test(entry.value)) found.push({ field, label, entry });
  });
  found.sort((a, b) => (rank.get(a.label) as number) - (rank.get(b.label) as number));
  const block = new Map<Field, Entry[]>();
  for (const { field, entry } of found) {
    const entries = block.get(field);
    if (entries === undefined) block.set(field, [entry]);
    else entries.push(entry);
  }
  return block;
}

/** What a label of the block says. */
interface Found {
  readonly field: Field;
  readonly label: string;
  readonly entry: Entry;
}

/** Whether a cell holds nothing but a label of the block. */
export function isLabel(cell: string): boolean {
  return everyLabel.has(cell.replace(/[\s?:]/g, ""));
}

const everyLabel = new Set([...known.map(({ label }) => label), ...others.split("|")]);

/** Rows of nothing but labels, 索引号 | 公开方式 | 发布机构 |, and what the row below each says, cell by cell. */
function valuesBelow(head: string): { found: Found[]; headings: { start: number; end: number }[] } {
  const found: Found[] = [];
  const headings: { start: number; end: number }[] = [];
  let above: readonly Entry[] = [];
  let start = 0;
  for (const line of head.split("\n")) {
    const cells = line.includes("|") ? barCells(line, start) : [];
    if (above.length > 1 && cells.length === above.length)
      for (const [i, { value: label }] of above.entries()) {
        const field = fieldOf.get(label);
        const entry = cells[i] as Entry;
        if (field !== undefined && entry.value !== "" && !nothing.test(entry.value))
          found.push({ field, label, entry });
      }
    const isHeading = cells.length > 1 && cells.every(({ value }) => everyLabel.has(value));
    if (isHeading) headings.push({ start, end: start + line.length });
    above = isHeading ? cells : [];
    start += line.length + 1;
  }
  return { found, headings };
}

/** An index number is one word: 000/2018-42 分类 年报. */
function withoutWords(entry: Entry): Entry {
  const at = entry.value.search(/ [\u4e00-\u9fa5]/);
  return at <= 0 ? entry : { value: entry.value.slice(0, at), start: entry.start, end: entry.start + at };
}

const valueEnd = / {2}|\[(?!\d)/;

/** A value ends where a gap or a bracket that holds no year begins. */
function endOfValue(value: string): number {
  const at = value.search(valueEnd);
  return at === -1 ? value.length : at;
}

/** What may stand between a label and its value: blanks, a bar, a colon, the next item's bullet (· or •). */
function isGap(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x0a ||
    code === 0x09 ||
    code === 0x7c ||
    code === 0x3a ||
    code === 0xb7 ||
    code === 0x2022
  );
}

function valueAfter(text: string, from: number, limit: number): Entry | null {
  let start = from;
  // A pipe table puts the value into the next cell; in one-cell-a-line text it is on the next line.
  let cells = 0;
  while (start < limit && isGap(text.charCodeAt(start))) {
    if (text[start] === "|") cells++;
    if (cells > 1) return null;
    start++;
  }
  const value = /^[^|\t\n]*/.exec(text.slice(start, Math.min(limit, start + 120)))?.[0] ?? "";
  const cut = value.slice(0, endOfValue(value)).trimEnd();
  return cut === "" ? null : { value: cut, start, end: start + cut.length };
}
