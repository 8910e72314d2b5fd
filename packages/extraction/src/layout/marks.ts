// What a stretch of text holds, found in one pass over its code units, so that later rules run only where they can match.

/** Bits of a stretch's marks. */
export const mark = {
  /** A blank or the * or # of Markdown: what `compact` leaves out. */
  noise: 1,
  bar: 2,
  tab: 4,
  /** The full stop of a sentence. */
  stop: 8,
} as const;

/** Han characters begin here, and have no marks: a small table stays in the processor's cache. */
const firstHan = 0x3100;
const marksOf = new Uint8Array(firstHan);
for (let code = 0; code < firstHan; code++) if (/[\s*#]/.test(String.fromCharCode(code))) marksOf[code] = mark.noise;
marksOf["|".charCodeAt(0)] = mark.bar;
marksOf["\t".charCodeAt(0)] = mark.noise | mark.tab;
marksOf["。".charCodeAt(0)] = mark.stop;

/** The marks of all characters from `start` to `end` together. */
export function marksIn(codes: Uint16Array, start: number, end: number): number {
  let marks = 0;
  for (let i = start; i < end; i++) {
    const code = codes[i] as number;
    if (code < firstHan) marks |= marksOf[code] as number;
  }
  return marks;
}
