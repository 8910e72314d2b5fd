import { barCells } from "./bar-cells.js";
import { everyLabel, type Field, fieldOf, labelsOf, rankOf } from "./metadata-labels.js";

/** A value of the metadata block; offsets into the text. */
export interface Entry {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

const nothing = /^(?:无|无文号|没有|-+|—+|\/|空|暂无|null|\(?无\)?)$/i;

/** The metadata of a text's head, the most trusted label of each field first. */
export function readMetadataBlock(text: string, end: number): ReadonlyMap<Field, readonly Entry[]> {
  const head = text.slice(0, end);
  const labels = labelsOf(head);
  const { found, headings } = valuesBelow(head);
  labels.forEach(({ label, start, end }, i) => {
    const field = fieldOf(label);
    if (field === undefined || headings.some((heading) => heading.start <= start && start < heading.end)) return;
    let entry = valueAfter(head, end, labels[i + 1]?.start ?? head.length);
    if (entry !== null && field === "indexNumber") entry = withoutWords(entry);
    if (entry !== null && !nothing.test(entry.value)) found.push({ field, label, entry });
  });
  found.sort((a, b) => rankOf(a.label) - rankOf(b.label));
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

/** Rows of nothing but labels, 索引号 | 公开方式 | 发布机构 |, and what the row below each says, cell by cell. */
function valuesBelow(head: string): { found: Found[]; headings: { start: number; end: number }[] } {
  const found: Found[] = [];
  const headings: { start: number; end: number }[] = [];
  if (!head.includes("|")) return { found, headings };
  let above: readonly Entry[] = [];
  let start = 0;
  for (const line of head.split("\n")) {
    const cells = line.includes("|") ? barCells(line, start) : [];
    if (above.length > 1 && cells.length === above.length)
      for (const [i, { value: label }] of above.entries()) {
        const field = fieldOf(label);
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

const longestValue = 120;

/** A value ends at a bar, a tab or the end of its line, and where a gap or a bracket that holds no year begins. */
function endOfValue(text: string, start: number, most: number): number {
  for (let at = start; at < most; at++) {
    const code = text.charCodeAt(at);
    const next = at + 1 < most ? text.charCodeAt(at + 1) : 0;
    if (code === 0x7c || code === 0x09 || code === 0x0a) return at;
    if (code === 0x20 && next === 0x20) return at;
    if (code === 0x5b && (next < 0x30 || next > 0x39)) return at;
  }
  return most;
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
  const cut = text.slice(start, endOfValue(text, start, Math.min(limit, start + longestValue))).trimEnd();
  return cut === "" ? null : { value: cut, start, end: start + cut.length };
}
