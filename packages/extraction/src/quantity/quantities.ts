import { chineseNumber, plainDecimal, shift } from "./number.js";

/** A number with its unit in running text. Offsets into that text; `start` is the number's first digit. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
  readonly unit: string;
  readonly approximate: boolean;
  /** The 0 of one that is said not to be there: 一件也没有. */
  readonly denied?: boolean;
}

const unitAlternatives =
  "人次|件次|条次|万元|亿元|美元|元|条|件|次|篇|份|个|人|名|位|项|期|场|宗|起|例|处|家|册|本|封|部|批次|批|则|幅|张|轮|班次|届|余|%|％|‰|点|段|户|公里|亩|吨|年|月|日|号|天|小时|分|倍|页|字|字节|栏|种|类|支|台|套|组|座|所|厅|岁|级|层|大类|小类|章|节|款";
const units = byFirst(unitAlternatives);
/** What Chinese numerals count: without one of these they are no number. */
const unitsOfNumerals = byFirst("人次|人|件|条|次|篇|份|名|期|场|宗|起|个|处|元");
/** 村规民约6条, 节约3万元: a word of its own hedges nothing. */
const hedge = /(?:(?<![公民条节合契预违签履])约|近|逾|超过|超|大约|将近|接近|达到?近|不少于|至少)$/;
const hedgeBehind = /^(?:以上|左右|上下)/;
/** In front of a Chinese numeral these make an ordinal, an idiom or a list, not a count. */
const noCount = "第每同另这那某任统唯单逐再初头末之各任进下上不同有万一二三四五六七八九十百千0123456789";
/** Units that (次) may follow. */
const countedByTimes = new Set(["人", "条", "件", "篇"]);
const longestNumeral = 9;
/** 一条龙, 一件事, 三个一: names of ways to work, which count nothing. */
const names = /^(?:条[龙线]|件事|个[一口])/;

/** What a character may be in a quantity; each is one thing at most. */
const [isDigit, isNumeral, isFew, isSeveral, isHundredMillion, endsHedge, beginsHedge] = [1, 2, 3, 4, 5, 6, 7] as const;
const kinds = new Uint8Array(0x10000);
for (const [characters, kind] of [
  ["0123456789", isDigit],
  ["一二两三四五六七八九十百千万零〇", isNumeral],
  ["余多", isFew],
  ["几", isSeveral],
  ["亿", isHundredMillion],
  ["约近逾过超于少", endsHedge],
  ["以左上", beginsHedge],
] as const)
  for (const character of characters) kinds[character.charCodeAt(0)] = kind;

/** The kind of the character at `at`, 0 beyond the text. */
function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? (kinds[text.charCodeAt(at)] as number) : 0;
}

/** Words by their first character, in their order: the first that fits counts. */
function byFirst(alternatives: string): ReadonlyMap<number, readonly string[]> {
  const map = new Map<number, string[]>();
  for (const word of alternatives.split("|")) {
    const first = word.charCodeAt(0);
    map.set(first, [...(map.get(first) ?? []), word]);
  }
  return map;
}

/** The word of a table that stands at `at`, or "". */
function wordAt(table: ReadonlyMap<number, readonly string[]>, text: string, at: number): string {
  const words = at < text.length ? table.get(text.charCodeAt(at)) : undefined;
  if (words === undefined) return "";
  for (const word of words) if (word.length === 1 || text.startsWith(word, at)) return word;
  return "";
}

/** Every quantity of a text, in order. Dates, ordinals and numbers within codes come out with their own units or none. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = kinds[text.charCodeAt(at)];
    if (kind === isDigit) at = readArabic(text, at, found);
    else if (kind === isNumeral) at = readNumeral(text, at, found);
    else at++;
  }
  return found;
}

/** Reads the Arabic number at `start` with what belongs to it; returns where that ends. */
function readArabic(text: string, start: number, found: Quantity[]): number {
  let at = endOfInteger(text, start);
  if (text[at] === "." && kindAt(text, at + 1) === isDigit) at = endOfRun(text, at + 1, isDigit);
  const digits = text.slice(start, at);
  let few = kindAt(text, at) === isFew || kindAt(text, at) === isSeveral;
  if (few) at++;
  const multiplier = kindAt(text, at);
  const places = multiplier === isNumeral || multiplier === isHundredMillion ? placesOf(text[at] as string) : 0;
  if (places > 0) at++;
  if (kindAt(text, at) === isFew) {
    few = true;
    at++;
  }
  let unit = wordAt(units, text, at);
  at += unit.length;
  // 856人(次), 71篇(次)
  if (countedByTimes.has(unit) && text.startsWith("(次)", at)) {
    if (unit !== "篇") unit += "次";
    at += 3;
  }
  if (unit === "个" && isHeads(text, at)) {
    unit = "人";
    at++;
  }
  if (kindAt(text, at) === isFew) {
    few = true;
    at++;
  }
  if (isWithinCode(text, start)) return at;
  found.push({
    start,
    end: at,
    decimal: places > 0 ? shift(plainDecimal(digits), places) : plainDecimal(digits),
    unit,
    approximate:
      few || isHedged(text, start) || (kindAt(text, at) === beginsHedge && hedgeBehind.test(text.slice(at, at + 2))),
  });
  return at;
}

/** By how many places a multiplier behind Arabic digits moves their point. */
function placesOf(character: string): number {
  return character === "百" ? 2 : character === "千" ? 3 : character === "万" ? 4 : character === "亿" ? 8 : 0;
}

/** 9个人负责: people, not 个人信息. */
function isHeads(text: string, at: number): boolean {
  return text[at] === "人" && ",。;、)从负专兼参".includes(text[at + 1] ?? "。");
}

function isHedged(text: string, start: number): boolean {
  return kindAt(text, start - 1) === endsHedge && hedge.test(text.slice(Math.max(0, start - 4), start));
}

/** Within a code, a web address, a telephone number or a decimal of another number. */
function isWithinCode(text: string, start: number): boolean {
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  return (
    (before >= 0x41 && before <= 0x7a && before !== 0x5b && before !== 0x5d) ||
    before === 0x2e ||
    before === 0x2d ||
    before === 0x2f
  );
}

/** Digits, or groups of three parted by commas where all of them are three: 1,234,567. */
function endOfInteger(text: string, start: number): number {
  let end = endOfRun(text, start, isDigit);
  if (end - start > 3) return end;
  while (text[end] === "," && endOfRun(text, end + 1, isDigit) === end + 4) end += 4;
  return end;
}

function endOfRun(text: string, start: number, kind: number): number {
  let end = start;
  while (end < text.length && kinds[text.charCodeAt(end)] === kind) end++;
  return end;
}

/** 有一名兼职人员 counts heads; 有一个 often counts nothing, and 各有一名 is no total. */
function isHeadcount(text: string, start: number, unit: string): boolean {
  return unit === "名" && text[start - 1] === "有" && !"各均都只没".includes(text[start - 2] ?? "-");
}

/** 同意公开两件,另一件不属于本机关: the last one of a list. */
function isOther(text: string, start: number, unit: string): boolean {
  return text[start - 1] === "另" && ",;、".includes(text[start - 2] ?? "-") && "件起宗".includes(unit);
}

/** Reads the Chinese numeral at `from` where a unit follows it; returns where it ends. */
function readNumeral(text: string, from: number, found: Quantity[]): number {
  const end = endOfRun(text, from, isNumeral);
  const few = kindAt(text, end) === isFew;
  const unit = wordAt(unitsOfNumerals, text, few ? end + 1 : end);
  if (unit === "") return end;
  const start = Math.max(from, end - longestNumeral);
  const after = end + (few ? 1 : 0) + unit.length;
  const countsNothing =
    start > 0 &&
    noCount.includes(text[start - 1] as string) &&
    !isHeadcount(text, start, unit) &&
    !isOther(text, start, unit);
  const isName = !few && names.test(text.slice(end, end + 2));
  const value = countsNothing || isName ? null : chineseNumber(text.slice(start, end));
  if (value !== null)
    found.push({ start, end: after, decimal: String(value), unit, approximate: few || isHedged(text, start) });
  return after;
}
