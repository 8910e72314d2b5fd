import { GongkaiError } from "@gongkai/contracts";
import type { DeadLetterEntry, DeadLetterKey } from "./dead-letter-entry.js";
import { DeadLetterQueue } from "./dead-letter-queue.js";
import { guarded, impatientConnection, type RedisHealth, redisHealth } from "./redis.js";
import { RetryQueue, type ScheduledRetry } from "./retry-queue.js";
import { type RetryWorker, type RetryWorkerOptions, startRetryWorker } from "./retry-worker.js";

export interface RetriesOptions {
  /** `redis://:password@host:6379/0`, `rediss://…` or `unix:///path`. */
  readonly url: string;
}

/**
 * The queues on Redis. They can be lost: ClickHouse knows what waits and what is dead. Every method but `work` rejects
 * with a GongkaiError: E_REDIS_UNREACHABLE (worth a retry), E_REDIS_REFUSED (no password, out of memory, …).
 */
export interface Retries {
  /** E_REDIS_EVICTS where Redis throws keys away when its memory is full. */
  check(): Promise<RedisHealth>;
  /** Resolves when Redis has all of them. A try that is there already, in any state, is passed over. */
  schedule(retries: readonly ScheduledRetry[]): Promise<void>;
  /** Puts dead letters, in place of what lower revisions said of the same documents. */
  bury(entries: readonly DeadLetterEntry[]): Promise<void>;
  /** Takes documents out of the dead letters that no higher revision has put there; answers how many. */
  exhume(answers: readonly DeadLetterKey[]): Promise<number>;
  /** Tries that wait, are due or are at work, and dead letters. */
  counts(): Promise<{ readonly waiting: number; readonly dead: number }>;
  /** Takes due jobs until it is stopped. */
  work(options: RetryWorkerOptions): RetryWorker;
  close(): Promise<void>;
}

/** Opens the queues `parse-retries` and `dead-letters`. Connects at once, and again whenever Redis was away. */
export function openRetries({ url }: RetriesOptions): Retries {
  const redis = impatientConnection(url);
  const retries = new RetryQueue(redis);
  const deadLetters = new DeadLetterQueue(redis);
  const workers: RetryWorker[] = [];
  return {
    check: async () => {
      const health = await redisHealth(redis);
      if (health.policy !== "noeviction") {
        throw new GongkaiError("E_REDIS_EVICTS", `maxmemory-policy is ${health.policy}`);
      }
      return health;
    },
    schedule: (jobs) => guarded("Could not schedule retries", () => retries.schedule(jobs)),
    bury: (entries) => guarded("Could not put dead letters", () => deadLetters.put(entries)),
    exhume: (answers) => guarded("Could not take out dead letters", () => deadLetters.remove(answers)),
    counts: () =>
      guarded("Could not count jobs", async () => ({
        waiting: await retries.waiting(),
        dead: await deadLetters.count(),
      })),
    work: (options) => {
      const worker = startRetryWorker(url, options);
      workers.push(worker);
      return worker;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await Promise.all([retries.close(), deadLetters.close()]);
      redis.disconnect();
    },
  };
}
