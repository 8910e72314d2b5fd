import { codesOf } from "../codes.js";
import { familiarity, longest, shareOf, signs } from "./familiarity.js";

/** The four signs of each code unit, a byte for each: one addition counts them all, for as many characters as a byte counts. */
const packed = Int32Array.from(signs, (sign) => {
  const bit = (n: number) => (sign >> n) & 1;
  return bit(0) | (bit(1) << 8) | (bit(2) << 16) | (bit(3) << 24);
});
const most = 255;

/** Familiarity, less what was lost or is a control character: binary data decodes to many of those. */
export function readability(text: string): number {
  if (text.length === 0) return 0;
  const codes = codesOf(text);
  let foreign = 0;
  let familiar = 0;
  let beyondAscii = 0;
  let bad = 0;
  for (let from = 0; from < codes.length; from += most) {
    const sum = sumOf(codes, from, Math.min(from + most, codes.length));
    foreign += sum & 0xff;
    familiar += (sum >> 8) & 0xff;
    beyondAscii += (sum >> 16) & 0xff;
    bad += sum >>> 24;
  }
  const share = text.length > longest ? familiarity(text) : shareOf(familiar, foreign);
  return share - (3 * bad) / Math.max(beyondAscii, text.length / 10);
}

function sumOf(codes: Uint16Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i++) sum = (sum + (packed[codes[i] as number] as number)) | 0;
  return sum;
}
