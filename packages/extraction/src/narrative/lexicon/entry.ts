import type { Applicant } from "@gongkai/contracts";

/**
 * What sentences call each indicator. An entry says: in front of a number with one of these units (`before`, matched at the
 * end of the subject) or right behind it (`after`) stand these words. Adding an indicator or a wording is adding a line.
 *
 * `key`: a word the subject must hold, so that the pattern need not run on every phrase. `within`: the topic that the
 * sentence or its section must be about; without it the words speak for themselves.
 */
export interface Entry {
  readonly indicator: string;
  /** Whose applications the number counts; default: all. */
  readonly applicant?: Applicant;
  readonly units: string;
  readonly key?: string;
  readonly before?: string;
  readonly after?: string;
  readonly within?: Topic;
  /** Where the phrase holds this, the entry does not apply. */
  readonly not?: string;
  /** The number must follow a fact of this indicator with nothing between but punctuation: 培训2期、127人次. */
  readonly follows?: string;
  /** Taken only where the document states the indicator in no stronger words. */
  readonly weak?: boolean;
}

/** What a sentence or section is about. */
export type Topic =
  | "disclosure"
  | "applications"
  | "reconsideration"
  | "litigation"
  /** Cases brought to court at once, and those that came there from reconsideration. */
  | "direct"
  | "appealed"
  | "complaints"
  /** Complaints were counted last, whose results may follow. */
  | "complained"
  | "fees"
  | "training"
  | "inquiries"
  | "mailbox"
  | "archives"
  | "press"
  | "gazette"
  | "rules"
  | "normative"
  | "clearing"
  | "applicants"
  | "answers"
  | "decisions"
  | "procurement"
  | "interview";
