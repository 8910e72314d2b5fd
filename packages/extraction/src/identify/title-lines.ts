import { withoutBlanks } from "../without.js";
import { type BarCell, barCells } from "./bar-cells.js";
import { isLabel } from "./metadata-labels.js";
import { readTitle, type TitleCandidate } from "./title.js";

/** Lines of the head as candidates, each alone and with the one or two behind it, since titles wrap. */
export function lineCandidates(text: string, end: number): TitleCandidate[] {
  const lines: { text: string; start: number; end: number }[] = [];
  const limit = Math.min(end, text.length);
  for (let at = 0; at < limit && lines.length < 60; ) {
    let stop = text.indexOf("\n", at);
    if (stop === -1) stop = text.length;
    const line = text.slice(at, stop);
    const bare = line.trim();
    if (bare !== "") {
      const start = at + line.indexOf(bare);
      for (const { value, ...place } of cellsOf(bare, start)) if (value !== "") lines.push({ text: value, ...place });
    }
    at = stop + 1;
  }
  const candidates: TitleCandidate[] = [];
  lines.forEach((line, i) => {
    if (line.text.length > 80) {
      // Title and text in one line, parted by a blank or by (以下简称…).
      const first = line.text.slice(0, endOfTitle(line.text));
      const title = first.length <= 60 && /(?:报告|年报)$/.test(first) ? first : titleRunOn.exec(line.text)?.[0];
      if (title !== undefined)
        candidates.push({ text: title, start: line.start, end: line.start + title.length, source: "line" });
      return;
    }
    if (!/报\s?告|年\s?报|总\s?结/.test(line.text) && !mayBegin(lines, i)) return;
    // The last step of a breadcrumb trail is the page itself.
    const step = line.text.slice(line.text.lastIndexOf(">") + 1);
    if (step.length < line.text.length)
      candidates.push({ text: step, start: line.end - step.length, end: line.end, source: "line" });
    let joined = line.text;
    for (let n = 1; n <= 2; n++) {
      const next = lines[i + n];
      // The longer reading first: an organ on its own line belongs to the title below it.
      if (next === undefined || next.text.length > 60 || /[。;:]/.test(joined)) break;
      joined += next.text;
      if (/(?:报告|年报|总结)\s*$/.test(next.text) && mayWrap(line.text, next))
        candidates.push({ text: joined, start: line.start, end: next.end, source: "line" });
    }
    candidates.push({ text: line.text, start: line.start, end: line.end, source: "line" });
  });
  return candidates;
}

/** A line cut at its bars; at its tabs only where it is of the metadata block, since blanks of a title become tabs too. */
function cellsOf(line: string, start: number): readonly BarCell[] {
  if (line.length <= 300 && line.includes("|")) return barCells(line, start);
  const cells = line.length <= 300 && line.includes("\t") ? barCells(line, start, "\t") : [];
  return cells.length > 1 && isLabel((cells[0] as BarCell).value)
    ? cells
    : [{ value: line, start, end: start + line.length }];
}

/** A title with blanks within, and behind it how a report begins: 白石镇 2021 年政府信息 公开工作年度报告 根据…. */
const titleRunOn = /^[^,。;:]{6,70}?(?:报告|年报)(?=\s*(?:根据|依据|按照|为|本报告|本年报|引\s?言|一、))/;

/** Where a blank or (以下简称…) parts a title from the text behind it; at most 61. */
function endOfTitle(line: string): number {
  const at = line.slice(0, 61).search(/\s|\(以下/);
  return at === -1 ? 61 : at;
}

/** Whether the line below may end a title that a line begins, or, where a place's name stands alone, the one below that. */
function mayBegin(lines: readonly { text: string }[], at: number): boolean {
  const ends = (n: number) => /公开|报告|年报|\d/.test(lines[at + n]?.text.slice(0, 40) ?? "");
  return ends(1) || (/[省市县区旗州盟镇乡]$/.test(lines[at]?.text ?? "") && ends(2));
}

/** A document's number on a line of its own: 鹤卫[2015]3号. */
const numberLine = /^[\u4e00-\u9fa5]{2,12}\[20\d\d\]第?\d{1,4}号?$/;

/** Whether a line may be the beginning of the title that another ends: no metadata, no breadcrumb, no title of its own. */
function mayWrap(first: string, last: { text: string; start: number; end: number }): boolean {
  if (/[,;:|>/]|报告|年报|总结/.test(first) || numberLine.test(withoutBlanks(first))) return false;
  const own = readTitle({ ...last, source: "line" });
  if (own !== null && own.organ.length >= 2) return false;
  return own === null || !/\d{4}-|\d{5}|公开/.test(first);
}
