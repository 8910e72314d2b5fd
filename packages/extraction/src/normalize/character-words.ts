import { folding } from "./folding.js";
import { onlySimplified, simplifiedOf } from "./script.js";

// What normalisation asks of each character, in one 32-bit word, so that each costs one look-up. The low half is the folded
// code unit (0 drops the character), the next bit `straySign`, and the bits from `leanShift` up a number: 1 where only
// Traditional text uses the character, -1 where only Simplified text does.

/** What the character is folded to is one that only Traditional text uses. */
export const straySign = 1 << 16;
export const leanShift = 20;

/** The word of each UTF-16 code unit. */
export const characterWords = Int32Array.from(folding, (folded, code) => {
  const lean = simplifiedOf[code] !== 0 ? 1 : onlySimplified[code] === 1 ? -1 : 0;
  return (lean << leanShift) | (simplifiedOf[folded] === 0 ? 0 : straySign) | folded;
});
