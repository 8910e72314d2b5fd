import type { Line } from "../layout/layout.js";

/**
 * The running text of a document: its paragraphs without blanks, one a line, typographic line ends undone. `place[i]` is
 * the offset of character i in the normalised text.
 */
export interface Prose {
  readonly text: string;
  readonly place: Uint32Array;
}

const endsSentence = /[。！!?？;；:：]$/;
const beginsAnew =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[、.．]\D|\(\d{1,2}\)|第[一二三四五六七八九十]+[章节部]|附[件表]|#)/;
const pageNumber = /^[-—–\s]*\d{1,3}[-—–\s]*$/;
/** Lines of PDF text are cut at 26 to 40 characters; a shorter line ends a paragraph. */
const shortestWrapped = 18;

/** Joins text lines from `start` to `end` into paragraphs. `wrapped`: line ends may be typographic. */
export function toProse(text: string, lines: readonly Line[], start: number, end: number, wrapped: boolean): Prose {
  const place: number[] = [];
  const parts: string[] = [];
  let previous = "";
  for (const line of lines) {
    if (line.start < start || line.end > end) continue;
    if (line.kind === "cells") {
      previous = "";
      continue;
    }
    const raw = text.slice(line.start, line.end);
    if (pageNumber.test(raw)) continue;
    const continues =
      wrapped && previous.length >= shortestWrapped && !endsSentence.test(previous) && !beginsAnew.test(raw);
    if (place.length > 0 && !continues) {
      parts.push("\n");
      place.push(line.start);
    }
    for (let i = line.start; i < line.end; i++) {
      const code = text.charCodeAt(i);
      if (code === 0x20 || code === 0x09 || code === 0x2a) continue;
      place.push(i);
    }
    parts.push(/[ \t*]/.test(raw) ? raw.replace(/[ \t*]+/g, "") : raw);
    previous = raw;
  }
  return { text: parts.join(""), place: Uint32Array.from(place) };
}
