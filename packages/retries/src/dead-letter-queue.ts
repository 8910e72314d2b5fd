import { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type DeadLetterEntry, type DeadLetterKey, deadLetterEntrySchema } from "./dead-letter-entry.js";

const deadLetterQueueName = "dead-letters";

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

  /** Puts entries, in place of what stood there of the same documents; one of a higher revision stays. */
  async put(entries: readonly DeadLetterEntry[]): Promise<void> {
    const standing = await this.#standing(entries);
    const fresh = entries.filter(({ reportId, revision }) => (standing.get(reportId) ?? 0) <= revision);
    if (fresh.length === 0) return;
    // A repeated id would be passed over silently.
    for (const { reportId } of fresh) if (standing.has(reportId)) await this.#queue.remove(reportId);
    await this.#queue.addBulk(
      fresh.map((entry) => ({
        name: entry.reason,
        data: entry,
        // With a priority it stands in a sorted set, from which one is taken without a walk through all.
        opts: { jobId: entry.reportId, priority: 1 },
      })),
    );
  }

  /** Takes the entries of these documents out, but for those of a higher revision; answers how many it took. */
  async remove(answers: readonly DeadLetterKey[]): Promise<number> {
    const standing = await this.#standing(answers);
    const over = answers.filter(({ reportId, revision }) => (standing.get(reportId) ?? Infinity) <= revision);
    for (const { reportId } of over) await this.#queue.remove(reportId);
    return over.length;
  }

  /** Revisions of the entries that stand there of these documents. */
  async #standing(documents: readonly DeadLetterKey[]): Promise<Map<string, number>> {
    const standing = new Map<string, number>();
    if (documents.length === 0) return standing;
    const pipeline = this.#redis.pipeline();
    for (const { reportId } of documents) pipeline.hget(this.#queue.toKey(reportId), "data");
    const found = (await pipeline.exec()) ?? [];
    for (const [error, data] of found) {
      if (error) throw error;
      if (typeof data !== "string") continue;
      const { reportId, revision } = deadLetterEntrySchema.parse(JSON.parse(data));
      standing.set(reportId, revision);
    }
    return standing;
  }

  async count(): Promise<number> {
    return await this.#queue.getJobCountByTypes("prioritized", "waiting", "delayed");
  }

  async close(): Promise<void> {
    await this.#queue.close();
  }
}
