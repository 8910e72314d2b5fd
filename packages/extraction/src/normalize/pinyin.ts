// Anti-copy noise of some portals: the reading of a character in brackets behind it, 區(qū), 报（bào）告.

const toned = /[(（]\s?[a-züɡɑ]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ][a-züɡɑ]{0,4}\s?[)）]/gu;
const syllable = /[(（]\s?(?:(?:[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿɡɑ]|\p{Mn}){1,7})\s?[)）]/uy;

/** Most brackets hold words of Han characters. */
const [firstHan, lastHan] = [0x3400, 0x9fff] as const;

/** How many bracketed readings with a tone mark a text has, counted up to 10. */
export function tonedPinyin(text: string): number {
  let count = 0;
  toned.lastIndex = 0;
  while (count < 10 && toned.exec(text) !== null) count++;
  return count;
}

/** End (inclusive) of a bracketed reading that begins at `start`, or -1. Readings without a tone mark count too. */
export function pinyinEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next >= firstHan && next <= lastHan) return -1;
  syllable.lastIndex = start;
  const match = syllable.exec(text);
  return match === null ? -1 : start + match[0].length - 1;
}
