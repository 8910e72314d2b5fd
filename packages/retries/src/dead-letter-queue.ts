import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import type { DeadLetterEntry } from "./dead-letter-entry.js";

export const deadLetterQueueName = "dead-letters";

const keptEvents = 1000;

/**
 * The dead letters, for whoever watches queues: one entry a document, which no worker takes. ClickHouse is the truth
 * about them; an entry that is missing or too much here changes nothing.
 */
export class DeadLetterQueue {
  readonly #queue: Queue;
  readonly #redis: Redis;

  constructor(connection: Redis) {
    this.#redis = connection;
    this.#queue = new Queue(deadLetterQueueName, {
      connection,
      streams: { events: { maxLen: keptEvents } },
      skipWaitingForReady: true,
    });
    this.#queue.on("error", () => undefined);
  }

  /** Puts entries, in place of what stood there of the same documents. */
  async put(entries: readonly DeadLetterEntry[]): Promise<void> {
    if (entries.length === 0) return;
    // A repeated id would be passed over silently.
    await this.remove(entries.map(({ reportId }) => reportId));
    await this.#queue.addBulk(
      entries.map((entry) => ({
        name: entry.reason,
        data: entry,
        // With a priority it stands in a sorted set, from which one is taken without a walk through all.
        opts: { jobId: entry.reportId, priority: 1 },
      })),
    );
  }

  /** Takes the entries of these documents out; answers how many there were. */
  async remove(reportIds: readonly string[]): Promise<number> {
    if (reportIds.length === 0) return 0;
    const pipeline = this.#redis.pipeline();
    for (const id of reportIds) pipeline.exists(this.#queue.toKey(id));
    const found = (await pipeline.exec()) ?? [];
    const there = reportIds.filter((_, at) => {
      const [error, exists] = found[at] ?? [null, 0];
      if (error) throw error;
      return exists === 1;
    });
    for (const id of there) await this.#queue.remove(id);
    return there.length;
  }

  async count(): Promise<number> {
    return await this.#queue.getJobCountByTypes("prioritized", "waiting", "delayed");
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
