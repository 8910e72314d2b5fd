// Anti-copy noise of some portals: the reading of a character in brackets behind it, 區(qū), 报（bào）告.

const toned = /[(（]\s?[a-züɡɑ]{0,5}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ][a-züɡɑ]{0,4}\s?[)）]/gu;
const syllable = /[(（]\s?(?:(?:[a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿɡɑ]|\p{Mn}){1,7})\s?[)）]/uy;

/** A reading without a tone mark, right behind one character and in front of another: 國(guo)資(zi)委. */
const untoned =
  /[\u4e00-\u9fff][(（](?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiouü]{1,3}(?:ng|n|r)?)[)）](?=[\u4e00-\u9fff])/g;
/** So many of them are no letters of a list. */
const fewestUntoned = 8;

/** Most brackets hold words of Han characters. */
const [firstHan, lastHan] = [0x3400, 0x9fff] as const;

/** How many bracketed readings with a tone mark a text has, counted up to 10. */
function tonedPinyin(text: string): number {
  let count = 0;
  toned.lastIndex = 0;
  while (count < 10 && toned.exec(text) !== null) count++;
  return count;
}

/** Whether a text has the bracketed readings of its characters in it. */
export function holdsPinyin(text: string): boolean {
  if (tonedPinyin(text) >= 2) return true;
  let count = 0;
  untoned.lastIndex = 0;
  while (count < fewestUntoned && untoned.test(text)) count++;
  return count === fewestUntoned;
}

/** End (inclusive) of a bracketed reading that begins at `start`, or -1. Readings without a tone mark count too. */
export function pinyinEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (next >= firstHan && next <= lastHan) return -1;
  syllable.lastIndex = start;
  const match = syllable.exec(text);
  return match === null ? -1 : start + match[0].length - 1;
}
