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

const marksOf = new Uint8Array(0x10000);
for (let code = 0; code < marksOf.length; code++)
  if (/[\s*#]/.test(String.fromCharCode(code))) marksOf[code] = mark.noise;
marksOf["|".charCodeAt(0)] = mark.bar;
marksOf["\t".charCodeAt(0)] = mark.noise | mark.tab;
marksOf["。".charCodeAt(0)] = mark.stop;

/** The marks of all characters from `start` to `end` together. */
export function marksIn(codes: Uint16Array, start: number, end: number): number {
  let marks = 0;
  for (let i = start; i < end; i++) marks |= marksOf[codes[i] as number] as number;
  return marks;
}
