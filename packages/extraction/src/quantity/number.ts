const chineseDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  "○": 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const chineseUnits: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const mostOfNumerals = 1e12;

/**
 * A Chinese numeral below 10^12 (十二, 一百零五, 三千, 两万六千, 二〇一一), or null where the characters do not form one.
 */
export function chineseNumber(text: string): number | null {
  if (text === "" || text.length > 16) return null;
  if (!/[十百千万亿]/.test(text)) {
    let digits = "";
    for (const character of text) {
      const digit = chineseDigits[character];
      if (digit === undefined) return null;
      digits += digit;
    }
    // 三 is 3 and 二〇一一 is 2011; 二三 would be "two or three".
    return text.length === 1 || /[零〇○]/.test(text) || text.length >= 4 ? Number(digits) : null;
  }
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of text) {
    const value = chineseDigits[character];
    const unit = chineseUnits[character];
    if (value !== undefined) digit = value;
    else if (unit !== undefined) {
      section += (digit ?? 1) * unit;
      digit = null;
    } else if (character === "万" || character === "亿") {
      if (section === 0 && digit === null && total === 0) return null;
      total = (total + section + (digit ?? 0)) * (character === "万" ? 10_000 : 100_000_000);
      section = 0;
      digit = null;
    } else return null;
  }
  const number = total + section + (digit ?? 0);
  return number < mostOfNumerals ? number : null;
}

/** Moves the decimal point of a decimal string by `places` (negative to the left); exact. */
export function shift(decimal: string, places: number): string {
  const negative = decimal.startsWith("-");
  const plainly = negative ? decimal.slice(1) : decimal;
  const dot = plainly.indexOf(".");
  const whole = dot === -1 ? plainly : plainly.slice(0, dot);
  const fraction = dot === -1 ? "" : plainly.slice(dot + 1);
  let digits = whole + fraction;
  let point = whole.length + places;
  if (point < 1) {
    digits = "0".repeat(1 - point) + digits;
    point = 1;
  }
  if (point > digits.length) digits += "0".repeat(point - digits.length);
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, "");
  let end = digits.length;
  while (end > point && digits[end - 1] === "0") end--;
  const right = digits.slice(point, end);
  const plain = right === "" ? left : `${left}.${right}`;
  return negative && plain !== "0" ? `-${plain}` : plain;
}

/** Arabic digits with separators to their shortest decimal form. */
export function plainDecimal(digits: string): string {
  if (isPlain(digits)) return digits;
  return shift(digits.replace(/[,\s']/g, ""), 0);
}

/** As many digits as a JSON number surely keeps. */
const mostDigits = 15;

/** Whether a decimal is one that JSON and the warehouse keep exactly. What is longer counts nothing: it is a code, or damage. */
export function isExact(decimal: string): boolean {
  if (decimal.length <= mostDigits) return true;
  return decimal.replace(/[-.]/g, "").length <= mostDigits;
}

/** Whether digits are in their shortest form already, as most are. */
function isPlain(digits: string): boolean {
  if (digits.length > 1 && digits[0] === "0") return false;
  for (let i = 0; i < digits.length; i++) {
    const code = digits.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
  }
  return digits !== "";
}
