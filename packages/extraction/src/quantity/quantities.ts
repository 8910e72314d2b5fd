import { chineseNumber, plainDecimal, shift } from "./number.js";

/** A number with its unit in running text. Offsets into that text; `start` is the number's first digit. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  readonly decimal: string;
  readonly unit: string;
  readonly approximate: boolean;
}

const unit =
  "人次|件次|条次|万元|亿元|美元|元|条|件|次|篇|份|个|人|名|位|项|期|场|宗|起|例|处|家|册|本|封|部|批次|批|则|幅|张|轮|班次|届|余|%|％|‰|点|段|户|公里|亩|吨|年|月|日|号|天|小时|分|倍|页|字|字节|栏|种|类|支|台|套|组|座|所|厅|岁|级|层|大类|小类|章|节|款";
// One scan for all quantities: Arabic numbers always, Chinese numerals only with a unit.
const pattern = new RegExp(
  `(\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?([余多几])?(万|亿|千|百)?([余多])?(${unit})?([余多])?` +
    `|([一二两三四五六七八九十百千万零〇]{1,9})([余多])?(人次|件|条|次|篇|份|名|期|场|宗|起|个|处|元)`,
  "g",
);
const hedge = /(?:约|近|逾|超过|超|大约|将近|接近|达到?近|不少于|至少)$/;
const hedgeBehind = /^(?:以上|左右|上下)/;
/** In front of a Chinese numeral these make an ordinal, an idiom or a list, not a count. */
const noCount = /[第每同另这那某任统唯单逐再初头末之各任进下上不同有万一二三四五六七八九十百千\d]$/;

/** Every quantity of a text, in order. Dates, ordinals and numbers within codes come out with their own units or none. */
export function findQuantities(text: string): Quantity[] {
  const found: Quantity[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const start = match.index;
    const end = start + match[0].length;
    if (match[8] !== undefined) {
      if (start > 0 && noCount.test(text[start - 1] as string)) continue;
      const value = chineseNumber(match[8]);
      if (value === null) continue;
      found.push({
        start,
        end,
        decimal: String(value),
        unit: match[10] as string,
        approximate: match[9] !== undefined || hedge.test(text.slice(Math.max(0, start - 4), start)),
      });
      continue;
    }
    const [, digits = "", fraction = "", few1, multiple, few2, unitWritten = "", few3] = match;
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    // Within a code, a web address, a telephone number or a decimal of another number.
    if (
      (before >= 0x41 && before <= 0x7a && before !== 0x5b && before !== 0x5d) ||
      before === 0x2e ||
      before === 0x2d ||
      before === 0x2f
    )
      continue;
    let decimal = plainDecimal(digits + fraction);
    if (multiple === "万") decimal = shift(decimal, 4);
    else if (multiple === "亿") decimal = shift(decimal, 8);
    else if (multiple === "千") decimal = shift(decimal, 3);
    else if (multiple === "百") decimal = shift(decimal, 2);
    const approximate =
      few1 !== undefined ||
      few2 !== undefined ||
      few3 !== undefined ||
      hedge.test(text.slice(Math.max(0, start - 4), start)) ||
      hedgeBehind.test(text.slice(end, end + 2));
    found.push({ start, end, decimal, unit: unitWritten, approximate });
  }
  return found;
}
