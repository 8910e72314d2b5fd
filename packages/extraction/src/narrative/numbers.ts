import { findQuantities, type Quantity } from "../quantity/quantities.js";
import { withListUnits } from "./bare-items.js";
import { withLabelUnits } from "./bare-labels.js";
import { withSharedUnits } from "./distribution.js";
import { withoutOrdinals } from "./enumeration.js";
import { withNoneOfOne } from "./none-of-one.js";

/**
 * The numbers of a sentence as they are meant: one that is not even there is 0; a number without a unit has that of its list
 * or of the form's label in front of it, and is left out where it only numbers the entries of a list.
 */
export function numbersOf(sentence: string): readonly Quantity[] {
  const found = withNoneOfOne(sentence, findQuantities(sentence));
  if (!found.some(({ unit }) => unit === "")) return found;
  return withoutOrdinals(sentence, withListUnits(sentence, withLabelUnits(sentence, withSharedUnits(sentence, found))));
}
