import type { ParsedDocument } from "@gongkai/attempts";

/** What a reparse has done so far, in documents. */
export interface ReparseTally {
  answered: number;
  parsed: number;
  /** By reason. */
  readonly rejected: Record<string, number>;
  count(answers: readonly ParsedDocument[]): void;
}

export function tallyOf(): ReparseTally {
  return {
    answered: 0,
    parsed: 0,
    rejected: {},
    count(answers) {
      for (const { outcome } of answers) {
        this.answered++;
        if (outcome.status === "parsed") this.parsed++;
        else this.rejected[outcome.rejection.reason] = (this.rejected[outcome.rejection.reason] ?? 0) + 1;
      }
    },
  };
}
