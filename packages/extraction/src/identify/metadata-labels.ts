import { blanks, tableOf, without } from "../without.js";

/** What the metadata block says, each under several labels. */
export type Field = "indexNumber" | "documentNumber" | "published" | "publisher" | "source" | "title";

const fields: readonly (readonly [Field, readonly string[]])[] = [
  ["indexNumber", ["索引号", "信息索引号", "信息索引", "索引编号", "索取号"]],
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
      "发表时间",
      "发表日期",
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
/**
 * A label counts with a colon, or alone in a cell of a table, or as a word or line of its own where it says enough. 时间 and 日期 end
 * other words too (统计起止时间), but nothing that an organ's name ends with: 来源:某局时间:2023-01-19.
 */
const labelPattern = new RegExp(
  `(?<!(?![局部厅委院府心网])[\\u4e00-\\u9fa5](?=[时日]))(${alternatives.join("|")})[ ]*(?::|(?=\\s*[|\\t]))` +
    "|(?<![^\\s])(索引号)(?=[0-9A-Za-z])" +
    `|(?<![^\\s])(${fields.flatMap(([, labels]) => labels.filter((label) => label.length >= 3).map(spaced)).join("|")})(?= [^\\s|]|\\n)`,
  "y",
);
/** Stands for any character. */
const any = "*";
const rank = new Map(known.map(({ label }, i) => [label, i]));
const fieldsByLabel = new Map(known.map(({ label, field }) => [label, field]));
/** Every label, as it is written. */
export const everyLabel: ReadonlySet<string> = new Set([...known.map(({ label }) => label), ...others.split("|")]);

/**
 * Most places of a text are passed over by their first three characters: what labels begin with, and for each two that one
 * begins with those that may be its third (any, where a label has but two).
 */
const firsts = tableOf([...everyLabel].map((label) => label[0]).join(""));
const thirds = new Map<number, string>();
for (const label of everyLabel) {
  const pair = pairAt(label, 0);
  thirds.set(pair, `${thirds.get(pair) ?? ""}${label[2] ?? any}`);
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

/** Whether a label may begin at a place; blanks may stand between its characters. */
function mayBegin(text: string, at: number): boolean {
  if (firsts[text.charCodeAt(at)] === 0) return false;
  if (!isHan(text.charCodeAt(at + 1))) return true;
  const next = thirds.get(pairAt(text, at));
  if (next === undefined) return false;
  return next.includes(any) || !isHan(text.charCodeAt(at + 2)) || next.includes(text[at + 2] as string);
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff;
}

/** A label of the block where it counts; `end` is where its value may begin. */
export interface Label {
  readonly label: string;
  readonly start: number;
  readonly end: number;
}

const unspaced = without(`${blanks}?`);

/** Every place of a text where a label counts, from left to right. */
export function labelsOf(text: string): Label[] {
  const labels: Label[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!mayBegin(text, at)) continue;
    labelPattern.lastIndex = at;
    const match = labelPattern.exec(text);
    if (match === null) continue;
    const label = unspaced(match[1] ?? match[2] ?? (match[3] as string));
    labels.push({ label, start: at, end: labelPattern.lastIndex });
    at = labelPattern.lastIndex - 1;
  }
  return labels;
}

/** What a label states, or undefined where it is none of the fields. */
export function fieldOf(label: string): Field | undefined {
  return fieldsByLabel.get(label);
}

/** How little a field's label is trusted, the most trusted first. */
export function rankOf(label: string): number {
  return rank.get(label) ?? known.length;
}

const unmarked = without(`${blanks}?:`);

/** Whether a cell holds nothing but a label of the block. */
export function isLabel(cell: string): boolean {
  return everyLabel.has(unmarked(cell));
}
