import { setTimeout as sleep } from "node:timers/promises";
import type { IsStored } from "./kafka-sink.js";

/** Whoever waits for an answer waits no longer than this, in ms. */
const patience = 1000;

/**
 * Asks whether documents are stored: ids that come while a question is on its way share the next one. Where the answer
 * is late or fails, it is no.
 */
export function storedReports(storedIds: (ids: readonly string[]) => Promise<ReadonlySet<string>>): IsStored {
  let next: { ids: string[]; answer: Promise<ReadonlySet<string>> } | undefined;
  let asking: Promise<unknown> = Promise.resolve();

  const ask = (reportId: string): Promise<ReadonlySet<string>> => {
    if (!next) {
      const ids: string[] = [];
      const answer = asking.then(() => {
        next = undefined;
        return storedIds(ids);
      });
      asking = answer.catch(() => undefined);
      next = { ids, answer };
    }
    next.ids.push(reportId);
    return next.answer;
  };

  return async (reportId) => {
    const timer = new AbortController();
    const late = sleep(patience, undefined, { signal: timer.signal }).then(() => false);
    late.catch(() => undefined);
    const answer = ask(reportId).then(
      (stored) => stored.has(reportId),
      () => false,
    );
    return await Promise.race([answer, late]).finally(() => timer.abort());
  };
}
