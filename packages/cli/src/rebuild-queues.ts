import type { Broker } from "@gongkai/broker";
import { groups, parsedTopic, rawTopic } from "@gongkai/contracts";
import { lastStep } from "@gongkai/extraction-pool";
import { type DeadLetterEntry, delayOf, type Retries, type RetryJob } from "@gongkai/retries";
import type { Warehouse } from "@gongkai/warehouse";
import { placeOf } from "./origin-place.js";
import { inPages } from "./selection.js";

/** Puts back what Redis should hold. Jobs that are there already are passed over. `delays` are the ladder's, in seconds. */
export async function rebuildQueues(
  warehouse: Warehouse,
  retries: Retries,
  delays: readonly number[],
): Promise<{ retries: number; deadLetters: number }> {
  await retries.check();
  const rebuilt = { retries: 0, deadLetters: 0 };
  const waiting = inPages(
    (page) => warehouse.retryingReports(page),
    ({ report_id }) => report_id,
  );
  for await (const reports of waiting) {
    const origins = await warehouse.originsOf(reports.map(({ report_id }) => report_id));
    const jobs = reports.flatMap(({ report_id: reportId, revision, reason, failed_at }) => {
      const origin = origins.get(reportId);
      if (origin === undefined) return [];
      // The next try is one step above the one that failed.
      const step = Math.min((revision % 100) + 1, lastStep);
      const job: RetryJob = { ...placeOf(origin), reportId, stage: "retry", try: step, step, revision, reason };
      return [{ job, delayMs: Math.max(0, failed_at.getTime() + delayOf(step, delays) - Date.now()) }];
    });
    await retries.schedule(jobs);
    rebuilt.retries += jobs.length;
  }
  const dead = inPages(
    (page) => warehouse.deadLetters({}, page),
    ({ report_id }) => report_id,
  );
  for await (const letters of dead) {
    await retries.bury(
      letters.map(
        ({ report_id, revision, reason, parser_version, source_uri, last_tried_at }): DeadLetterEntry => ({
          reportId: report_id,
          revision,
          reason,
          parserVersion: parser_version,
          sourceUri: source_uri,
          attemptedAt: last_tried_at.toISOString(),
        }),
      ),
    );
    rebuilt.deadLetters += letters.length;
  }
  return rebuilt;
}

/** Documents and answers that ClickHouse does not know yet. */
export async function loaderLag(broker: Broker): Promise<number> {
  const topics = await Promise.all([
    broker.lag(groups.rawLoader, rawTopic),
    broker.lag(groups.outcomeLoader, parsedTopic),
  ]);
  return topics.flat().reduce((sum, { lag }) => sum + lag, 0);
}
