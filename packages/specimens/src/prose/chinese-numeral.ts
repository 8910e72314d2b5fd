const digits = "零一二三四五六七八九";
const places = ["", "十", "百", "千"];

/** A whole number below ten thousand as sentences write it: 一百一十八, 两; others in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 9999) return String(value);
  if (value === 0) return "零";
  if (value === 2) return "两";
  const written = String(value);
  let text = "";
  let zeros = false;
  for (let at = 0; at < written.length; at++) {
    const digit = Number(written[at]);
    if (digit === 0) {
      zeros = true;
      continue;
    }
    if (zeros) text += "零";
    zeros = false;
    text += `${digits[digit]}${places[written.length - 1 - at]}`;
  }
  return text.startsWith("一十") ? text.slice(1) : text;
}
