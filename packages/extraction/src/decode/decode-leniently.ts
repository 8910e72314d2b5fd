import { believable, type Decoded, declaredCharset, decodeAs, finish } from "./decode.js";
import { readability } from "./readability.js";

const encodings = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be"] as const;

/** A stretch that is judged by itself: a line, or a part of one that is very long, as in binary data. */
const stretches = /[^\n]{1,200}\n?|\n/g;

/** Fewer readable characters above ASCII are no document. */
const fewest = 60;

/**
 * Bytes of which no encoding gives readable text as a whole, as what is left of them: of each encoding the stretches
 * that can be read, and the encoding that leaves most. Every other stretch becomes one U+FFFD. Null where hardly
 * anything is left. Costs five decodings: a remedy for what `decode` gave up, not a first try.
 */
export function decodeLeniently(bytes: Uint8Array): Decoded | null {
  let best: { encoding: Decoded["encoding"]; text: string; readable: number } | undefined;
  for (const encoding of encodings) {
    const left = readableStretches(decodeAs(encoding, bytes));
    if (best === undefined || left.readable > best.readable) best = { encoding, ...left };
  }
  if (best === undefined || best.readable < fewest) return null;
  return finish(best.text, best.encoding, declaredCharset(bytes));
}

function readableStretches(decoded: string): { text: string; readable: number } {
  let text = "";
  let readable = 0;
  for (const [stretch] of decoded.matchAll(stretches)) {
    const foreign = countForeign(stretch);
    if (readability(stretch) >= believable) {
      text += stretch;
      readable += foreign;
    } else text += stretch.endsWith("\n") ? "\ufffd\n" : "\ufffd";
  }
  return { text, readable };
}

function countForeign(text: string): number {
  let foreign = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) >= 0x80) foreign++;
  return foreign;
}
