import { holding } from "../without.js";

/** Whether something stands where a character was lost: the decoder's mark, or what an earlier program put there. */
export const losesCharacters = holding("?\ufffd");

const lostCharacters = /[?\ufffd]+/;
/** No label of a form is longer. */
const longestLabel = 40;

/**
 * A label some of whose characters were lost (传???申请), as a pattern of all that it may have been; null where too little
 * of it is left to tell.
 */
export function despiteLoss(label: string): RegExp | null {
  if (label.length > longestLabel || !losesCharacters(label)) return null;
  const left = label.split(lostCharacters);
  if (left.join("").length < 3) return null;
  return new RegExp(`^${left.map((part) => part.replace(/[^\u4e00-\u9fa5\w]/g, "\\$&")).join(".{1,4}")}$`);
}
