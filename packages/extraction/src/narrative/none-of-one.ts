import type { Quantity } from "../quantity/quantities.js";

/** 一件也没有, 一件未收到: what follows the one. 一件未办结 is one. */
const noneBehind =
  /^(?:[都也亦](?:没有?|未|不曾)(?:收到|接到|受理|发生|出现|有)?过?|(?:没有?|未)(?:收到|接到|受理|发生|出现)过?|没有(?=[,。;]|$))/;
const longestDenial = 6;
/** 没有收到一件申请, 无一件诉讼. Up to the number. */
const noneInFront = /(?:没有?|未)(?:收到|接到|受理|发生|出现|接待|举办|召开)过?(?:任何)?$|(?<!有)无$/;
const longestInFront = 8;

/** The numbers of a sentence, with 0 for each 一 that is said not even to be there. */
export function withNoneOfOne(sentence: string, quantities: readonly Quantity[]): readonly Quantity[] {
  if (!sentence.includes("一")) return quantities;
  return quantities.map((quantity) => {
    if (quantity.decimal !== "1" || sentence[quantity.start] !== "一") return quantity;
    if (noneInFront.test(sentence.slice(Math.max(0, quantity.start - longestInFront), quantity.start)))
      return { ...quantity, decimal: "0", denied: true };
    const denial = noneBehind.exec(sentence.slice(quantity.end, quantity.end + longestDenial))?.[0];
    return denial === undefined
      ? quantity
      : { ...quantity, decimal: "0", end: quantity.end + denial.length, denied: true };
  });
}
