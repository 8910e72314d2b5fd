import { GongkaiError, type OutcomeHead } from "@gongkai/contracts";

export interface DeadLetterLimits {
  /** Share of documents, 0 to 1, that may fail; more than 1 turns the limit off. */
  readonly share: number;
  /** Number of documents, one after the other, that the share is taken of. */
  readonly run: number;
}

export const defaultDeadLetterLimits: DeadLetterLimits = { share: 0.5, run: 200 };

/**
 * Notices that too large a share of documents fails at once, as when a parser or a source is broken, so that they do not
 * all become dead letters. Documents that are no reports are answers and no failures.
 */
export class DeadLetterLimit {
  /** Why each of the last documents failed; null where it did not. In a ring. */
  readonly #last: (string | null)[];
  #at: number;
  #failures: number;

  constructor(
    readonly limits: DeadLetterLimits = defaultDeadLetterLimits,
    from?: DeadLetterLimit,
  ) {
    this.#last = from ? [...from.#last] : [];
    this.#at = from ? from.#at : 0;
    this.#failures = from ? from.#failures : 0;
  }

  /** What was noted so far, to go on from: a batch that comes again after a system error is to be noted once. */
  copy(): DeadLetterLimit {
    return new DeadLetterLimit(this.limits, this);
  }

  /** @throws GongkaiError E_DEAD_LETTER_LIMIT where, with this document, the share of the last `run` documents has failed */
  note(outcome: OutcomeHead): void {
    const { run, share } = this.limits;
    const failed = outcome.status === "rejected" && outcome.rejection.class === "failed";
    if (typeof this.#last[this.#at] === "string") this.#failures--;
    this.#last[this.#at] = failed ? outcome.rejection.reason : null;
    this.#at = (this.#at + 1) % run;
    if (failed) this.#failures++;
    if (!failed || this.#last.length < run || this.#failures < share * run) return;
    const what = `${this.#failures} of the last ${run} documents failed (${this.#reasons()})`;
    throw new GongkaiError("E_DEAD_LETTER_LIMIT", what);
  }

  #reasons(): string {
    const counts = new Map<string, number>();
    for (const reason of this.#last) if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
    const byCount = [...counts].sort(([, one], [, other]) => other - one);
    return byCount.map(([reason, count]) => `${reason} ${count}`).join(", ");
  }
}
