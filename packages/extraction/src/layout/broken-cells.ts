import { textOf } from "../codes.js";
import type { NormalText } from "../normalize/normalize.js";

// Tools that write a page's tables as Markdown without outer bars end a line wherever a cell of the page has one: 规章 | 0 / | 0 / | / 3,
// or (一)予以 / 公开 | 29. Such line ends are the cells' own.

const blank = 0x20;
/** The rule of such tables; one of a single cell has no bar. */
const rule = /^ {0,3}-{3,}(?:\|-{3,}){0,40} {0,3}$/;
const number = /^[*-]{0,3}\d[\d,. ]*%?\*{0,2}$/;
/** How the rows of the forms begin. */
const beginsRow =
  /^\*{0,2}(?:[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\)|\(本|[\d]{1,2}[.、．]|第二十条|信息内容|规章|行政(?:规|许可|处罚|强制|事业|复议|诉讼)|规范性|其他(?:对外|$)|政府集中|自然人|商业|结果维持|申请人|统计指|指标|其中)/;
const noCell = /[。;#!]|[a-z]{3}/;
const han = /[\u4e00-\u9fff]/;
const longestCell = 60;
/** So many lines without bars end a table. */
const mostLoose = 5;
const longestRow = 400;
/** The head over a rule has no more lines. */
const mostAbove = 12;

/** The text with the line ends within the cells of such tables as blanks; every character keeps its place. Linear in its length. */
export function joinBrokenCells(normal: NormalText): NormalText {
  const { text } = normal;
  if (!text.includes("-|-")) return normal;
  const lines = text.split("\n");
  const rules = lines.flatMap((line, at) => (rule.test(line) ? [at] : []));
  let nextRule = 0;
  let codes: Uint16Array | null = null;
  let row: Row | null = null;
  let isOpen = false;
  let loose = 0;
  /** Where the line begins, and where the last one that has words ends. */
  let start = 0;
  let end = 0;
  lines.forEach((line, at) => {
    const words = line.trim();
    while (nextRule < rules.length && (rules[nextRule] as number) <= at) nextRule++;
    if (!isOpen && isHead(lines, at, rules[nextRule])) {
      isOpen = true;
      loose = 0;
    }
    if (isOpen && words !== "") {
      if (rule.test(line)) row = null;
      else if (row !== null && continues(row, words, start - end > 1)) {
        codes ??= normal.codes.slice();
        for (let i = end; i < start; i++) if (text[i] === "\n") codes[i] = blank;
        row = rowOf(words, row);
      } else {
        row = words.includes("|") || number.test(words) ? rowOf(words, null) : null;
        loose = row === null ? loose + 1 : 0;
        if (row === null && (noCell.test(words) || loose > mostLoose)) isOpen = false;
      }
    }
    if (words !== "") end = start + line.length;
    start += line.length + 1;
  });
  return codes === null ? normal : { ...normal, text: textOf(codes, normal.codes.length), codes };
}

/** Whether a line is the first of the head over the next rule; `to`: the line of that, if there is one. */
function isHead(lines: readonly string[], from: number, to: number | undefined): boolean {
  if (to === undefined || to - from > mostAbove) return false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as string;
    if (line.length > longestRow || line.trim() === "" || line.includes("。")) return false;
  }
  return true;
}

/** The row so far: the words of its last cell, and whether it holds a number. */
interface Row {
  readonly last: string;
  readonly hasNumber: boolean;
}

function rowOf(words: string, before: Row | null): Row {
  const cells = words.split("|").map((cell) => cell.trim());
  const [first = ""] = cells;
  const joined = before === null ? first : before.last + first;
  return {
    last: cells.length === 1 ? joined : (cells.at(-1) as string),
    hasNumber: before?.hasNumber === true || number.test(joined) || cells.some((cell) => number.test(cell)),
  };
}

/** Whether a line goes on in the row's last cell. */
function continues({ last, hasNumber }: Row, words: string, isBehindBlank: boolean): boolean {
  if (words.startsWith("|")) return true;
  const bar = words.indexOf("|");
  const first = (bar === -1 ? words : words.slice(0, bar)).trim();
  if (number.test(first)) return last === "";
  if (isBehindBlank || number.test(last) || beginsRow.test(words)) return false;
  return (
    (last !== "" || (!hasNumber && bar === -1)) && first.length <= longestCell && han.test(first) && !noCell.test(first)
  );
}
