import { lastYear } from "./lexicon/words.js";
import type { Named } from "./subject.js";

const newOnes = /^(?:其中|包?含|包括|[,:(])*(?:本年度?|当年|20\d\d年度?)?新(?:收|接收)/;
const carriedIn = new RegExp(`(?:${lastYear}|20\\d\\d年度?)[^,;。\\d]{0,8}(?:结转|转结)|结转(?:自)?上`);
const carriedTo = /结转(?:至|到|入)?(20\d\d)年/;

/** 收到12件(含新收11件、上年结转1件): of all that the office had to answer those that came in this year. `phrase`: in front of the number. */
export function isNewOfAll(phrase: string, sentence: string): boolean {
  return newOnes.test(phrase) && carriedIn.test(sentence);
}

/** 结转至2024年作出答复的申请5件 were carried out of 2023 and into 2024. `year`: reported on. */
export function carriedWhen(named: Named, phrase: string, year: number | null): Named {
  if (named.indicator !== "applications.carried_out" || year === null) return named;
  return Number(carriedTo.exec(phrase)?.[1]) === year ? { ...named, indicator: "applications.carried_in" } : named;
}
