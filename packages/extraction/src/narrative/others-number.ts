import { isOfBodiesBelow } from "./other-bodies.js";
import {
  isAnothers,
  isInWriting,
  isOfDocuments,
  isOfMailbox,
  isOfMedia,
  isOfOneForm,
  isReprinted,
  isSent,
  isSpared,
} from "./scope.js";
import { countsDisclosed, type Item } from "./what-counts.js";

/** Whether the words around a number say that it is another's, or of something else than its indicator counts. */
export function isOthersNumber(item: Item, indicator: string, sentence: string): boolean {
  const { subject, behind, last } = item;
  const { phrase } = item.words;
  const { start } = item.quantity;
  if (isAnothers(subject, phrase) || isOfBodiesBelow(sentence, start, phrase, behind)) return true;
  if (countsDisclosed(indicator)) return isSent(phrase);
  const upTo = sentence.slice(0, start);
  return (
    isOfDocuments(indicator, sentence, start) ||
    isReprinted(indicator, upTo) ||
    isOfOneForm(indicator, phrase, behind) ||
    isOfMailbox(indicator, phrase, last?.indicator) ||
    (isInWriting(indicator, phrase) && last?.indicator.startsWith(indicator) === true) ||
    isSpared(indicator, upTo) ||
    isOfMedia(indicator, behind)
  );
}
