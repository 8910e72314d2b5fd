import iconv from "iconv-lite";
import { occurrences } from "../occurrences.js";
import { undoDoubleDecoding } from "./double-decoding.js";
import { readability } from "./readability.js";
import { decodeUtf8, decodeUtf8Lossily } from "./utf8.js";

/** A decoded document: its text as received, and how that text was won. */
export interface Decoded {
  readonly text: string;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";
  /** What the document says of itself, lower case, or null. */
  readonly declared: string | null;
  /** Characters that could not be decoded (U+FFFD that the decoding put in). */
  readonly lost: number;
  /** True where the text had been decoded wrongly once before it was stored, and that was undone. */
  readonly doubleDecoded: boolean;
}

const gb18030 = new TextDecoder("gb18030");

/** Below this share of familiar characters no decoding is believed. Right decodings score above 0.5, wrong ones below 0.2. */
export const believable = 0.25;
/** Above this share no other decoding needs to be tried. */
const certain = 0.55;

/**
 * Bytes to text. Tries what the bytes prove (byte order mark, valid UTF-8), then the candidate whose characters are
 * the genre's; the document's own declaration only breaks ties, since crawlers and mirrors often leave a wrong one.
 * Returns null where no encoding gives readable text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  const declared = declaredCharset(bytes);
  const marked = byMark(bytes);
  if (marked !== null) return finish(marked.text, marked.encoding, declared);
  const valid = decodeUtf8(bytes);
  if (valid !== null) return finish(valid, "utf-8", declared);
  const wide = byZeroBytes(bytes);
  if (wide !== null) return finish(wide.text, wide.encoding, declared);

  const sample = bytes.length > 65_536 ? bytes.subarray(0, 65_536) : bytes;
  let best: { encoding: Candidate; score: number; text: string } | null = null;
  for (const encoding of candidates(declared)) {
    const text = decodeAs(encoding, sample);
    const score = readability(text) + (names(declared, encoding) ? 0.05 : 0);
    if (best === null || score > best.score) best = { encoding, score, text };
    if (score > certain) break;
  }
  if (best === null || best.score < believable) return null;
  return finish(sample === bytes ? best.text : decodeAs(best.encoding, bytes), best.encoding, declared);
}

type Candidate = "utf-8" | "gb18030" | "big5";
const allCandidates: readonly Candidate[] = ["utf-8", "gb18030", "big5"];

/** What to try, the declared encoding first: mostly nothing else needs to be decoded then. */
function candidates(declared: string | null): readonly Candidate[] {
  const first = allCandidates.find((encoding) => names(declared, encoding));
  return first === undefined ? allCandidates : [first, ...allCandidates.filter((encoding) => encoding !== first)];
}

// Node's TextDecoder("big5") maps thousands of characters wrongly (〇 becomes private use), so iconv-lite does it.
function decodeBig5(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "big5hkscs");
}

/** What the bytes are in an encoding; U+FFFD for what they are not. */
export function decodeAs(encoding: Decoded["encoding"], bytes: Uint8Array): string {
  if (encoding === "big5") return decodeBig5(bytes);
  if (encoding === "utf-8") return decodeUtf8Lossily(bytes);
  return encoding === "gb18030" ? gb18030.decode(bytes) : new TextDecoder(encoding).decode(bytes);
}

function byMark(bytes: Uint8Array): { text: string; encoding: Decoded["encoding"] } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf)
    return { text: decodeUtf8Lossily(bytes.subarray(3)), encoding: "utf-8" };
  return null;
}

/** UTF-16 without a mark: ASCII digits and line ends leave zero bytes on one side only. */
function byZeroBytes(bytes: Uint8Array): { text: string; encoding: Decoded["encoding"] } | null {
  const end = Math.min(bytes.length & ~1, 4096);
  if (end < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < end; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const enough = end / 100;
  if (odd > enough && even === 0) return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf-16le" };
  if (even > enough && odd === 0) return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf-16be" };
  return null;
}

/** A text as the answer of decoding, with what was lost counted and a wrong decoding before it undone. */
export function finish(text: string, encoding: Decoded["encoding"], declared: string | null): Decoded {
  const undone = undoDoubleDecoding(text);
  const result = undone ?? text;
  return { text: result, encoding, declared, lost: occurrences(result, "\ufffd"), doubleDecoded: undone !== null };
}

const charsetPattern = /charset\s*=\s*["']?\s*([A-Za-z0-9_-]+)|encoding\s*=\s*["']([A-Za-z0-9_-]+)["']/;

/** What the document says of its encoding, lower case; null where it says nothing. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 2048)).toString("latin1");
  if (!head.includes("charset") && !head.includes("encoding")) return null;
  const found = charsetPattern.exec(head);
  return found === null ? null : (found[1] ?? found[2] ?? "").toLowerCase();
}

function names(declared: string | null, encoding: Decoded["encoding"]): boolean {
  if (declared === null) return false;
  if (encoding === "gb18030") return declared.startsWith("gb");
  return declared.startsWith(encoding) || declared === encoding.replace("-", "");
}
