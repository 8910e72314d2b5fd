import { longestSubject } from "../../packages/extraction/src/narrative/phrase.js";

/**
 * Files whose patterns may take more than linear time, because what they are run on is short, and how long it is at most, in
 * characters. No pattern may be exponential, whatever its text: 72 characters are enough to hang.
 */
export const boundedFiles: Readonly<Record<string, { readonly most: number; readonly why: string }>> = {
  "narrative/subject.ts": { most: longestSubject, why: "the words in front of a number" },
  "narrative/wordings.ts": { most: longestSubject, why: "the words in front of a number, or 30 behind it" },
  "narrative/category.ts": { most: 2000, why: "within a sentence (longest, in sentences.ts)" },
  "narrative/negation.ts": { most: 2000, why: "within a sentence" },
  "narrative/distribution.ts": { most: 2000, why: "a clause of a sentence, of 120 characters" },
  "narrative/division.ts": { most: 2000, why: "within a sentence" },
  "narrative/period.ts": { most: 12, why: "the characters in front of a date" },
  "identify/organization.ts": { most: 200, why: "an organ's name" },
  "identify/organ-name.ts": { most: 200, why: "an organ's name: a line of the title, the metadata or the signature" },
  "identify/spam.ts": { most: 40, why: "its loops are bounded: 40 characters on either side of a low line" },
  "identify/title.ts": { most: 200, why: "a line of the title" },
  "identify/metadata-labels.ts": {
    most: 60,
    why: "its loops are bounded: four blanks between the characters of a label",
  },
  "tables/statistics-labels.ts": { most: 1, why: "a lookbehind lets it begin only where a run of marks begins" },
  "decode/decode.ts": { most: 4096, why: "the head of a page" },
  "outline.ts": { most: 60, why: "begins at a line's first character only; loops of 60 characters" },
};
