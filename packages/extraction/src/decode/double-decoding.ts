import iconv from "iconv-lite";
import { familiarity } from "./familiarity.js";

const strictUtf8 = new TextDecoder("utf-8", { fatal: true });
const latinPair =
  /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;

/** A document is decoded wrongly as a whole, so its first characters beyond ASCII tell mostly that it was not. */
const glance = 64;

/**
 * Undoes one wrong decoding that happened before the document was stored: UTF-8 read as Windows-1252 (ä¸­å›½ for 中国)
 * or as GBK (鏀垮簻 for 政府). Returns the text as it was meant, or null where it had not happened.
 */
export function undoDoubleDecoding(text: string): string | null {
  const first = firstBeyondAscii(text);
  if (first === text.length || familiarity(text, first, first + glance) >= 0.5) return null;
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  // Where a fifth of the characters is the genre's, no decoding can have been wrong: both branches would give up.
  if (familiarity(sample) >= 0.2) return null;
  const pairs = sample.match(latinPair)?.length ?? 0;
  // Of three bytes two make a pair. Markup is ASCII either way and says nothing.
  if (pairs * 5 > countForeign(sample)) {
    const bytes = windows1252Bytes(text);
    return bytes === null ? null : meant(bytes, text);
  }
  return /[\u4e00-\u9fff]/.test(sample) ? (meant(gbkBytes(text), text)?.replaceAll("\ufffd?", "\ufffd") ?? null) : null;
}

const notOfGbk = /([\ufffd\u20ac])/;
const loneByte = Buffer.from([0x80]);
const nothing = Buffer.alloc(0);

/**
 * The bytes that were read as GBK. Its readers show the byte 0x80, which 开 ends with, as €; a byte that they lost leaves a
 * character short of its last one, and what stands for it has digits among its own four.
 */
function gbkBytes(text: string): Uint8Array {
  if (!notOfGbk.test(text)) return iconv.encode(text, "gb18030");
  return Buffer.concat(
    text
      .split(notOfGbk)
      .map((part) => (part === "\u20ac" ? loneByte : part === "\ufffd" ? nothing : iconv.encode(part, "gb18030"))),
  );
}

function countForeign(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) count++;
  return count;
}

function firstBeyondAscii(text: string): number {
  let at = 0;
  while (at < text.length && text.charCodeAt(at) < 0x80) at++;
  return at;
}

/** Windows-1252 with the C1 controls that browsers pass through. */
function windows1252Bytes(text: string): Uint8Array | null {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code <= 0xff) bytes[i] = code;
    else {
      const mapped = iconv.encode(text[i] as string, "windows-1252")[0];
      if (mapped === undefined || (mapped === 0x3f && text[i] !== "?")) return null;
      bytes[i] = mapped;
    }
  }
  return bytes;
}

function meant(bytes: Uint8Array, before: string): string | null {
  let after: string;
  try {
    after = strictUtf8.decode(bytes);
  } catch {
    after = new TextDecoder("utf-8").decode(bytes);
    let lost = 0;
    for (const character of after) if (character === "\ufffd") lost++;
    if (lost * 10 > after.length) return null;
  }
  return familiarity(after) > familiarity(before) + 0.2 ? after : null;
}
