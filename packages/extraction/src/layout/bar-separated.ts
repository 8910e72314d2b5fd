import type { NormalText } from "../normalize/normalize.js";
import type { Line } from "./layout.js";
import { marksIn } from "./marks.js";
import type { RowBuilder } from "./row-builder.js";
import { compactPart, type Stretch, stretches } from "./stretch.js";

// Text dumps of one kind put the bar between two cells on a line of its own: 规章 / | / 0 / | / 0. A cell may run over
// several lines, and two bars in a row hold a blank cell.

const longestCell = 80;
const endsBefore = /[。;:]$|^(?:#|\*\*)?[一二三四五六七八九十]{1,2}、.{0,40}(?:情况|问题|报告|改进|概述|事项)$/;

/** Whether a text parts its cells by lines that hold only a bar. */
export function isBarSeparated(text: string): boolean {
  if (!/\n *\| *\n/.test(text)) return false;
  let alone = 0;
  let behindCell = 0;
  let previous = "";
  for (const line of text.split("\n")) {
    const bare = line.trim();
    if (bare === "") continue;
    if (bare === "|") {
      alone++;
      if (previous !== "|" && !previous.endsWith("|")) behindCell++;
    }
    previous = bare;
  }
  return alone >= 8 && behindCell * 3 > alone;
}

/** Lays out such a text: feeds its cells to `builder`, and returns its lines. */
export function layOutBarSeparated(normal: NormalText, builder: RowBuilder): Line[] {
  const { text } = normal;
  const lines: Line[] = [];
  const lineOf = ({ start, end }: Stretch, kind: Line["kind"]): Line => ({
    start,
    end,
    kind,
    marks: marksIn(normal.codes, start, end),
  });
  let pending: Stretch[] = [];
  let open = false;
  const flush = (count: number) => {
    for (const stretch of pending.slice(0, count)) lines.push(lineOf(stretch, "text"));
    pending = pending.slice(count);
  };
  for (const stretch of stretches(normal)) {
    const bare = text.slice(stretch.start, stretch.end);
    if (bare !== "|") {
      if (bare.length > longestCell) {
        flush(pending.length);
        lines.push(lineOf(stretch, "text"));
        open = false;
      } else pending.push(stretch);
      continue;
    }
    // What stands before the last heading or sentence of the pending lines is text, the rest is the cell.
    let from = 0;
    pending.forEach((each, i) => {
      if (endsBefore.test(text.slice(each.start, each.end))) from = i + 1;
    });
    if (from > 0) open = false;
    flush(from);
    if (!open) builder.startTable("stream");
    open = true;
    const first = pending[0];
    const last = pending.at(-1);
    builder.cell(
      first === undefined || last === undefined
        ? { text: "", start: stretch.start, end: stretch.start }
        : compactPart(normal, first.start, last.end),
      1,
    );
    for (const each of pending) lines.push(lineOf(each, "cells"));
    lines.push(lineOf(stretch, "cells"));
    pending = [];
  }
  flush(pending.length);
  return lines;
}
