export type { DeadLetterEntry, DeadLetterKey } from "./dead-letter-entry.js";
export { delayOf } from "./ladder.js";
export { openRetries, type Retries, type RetriesOptions } from "./open-retries.js";
export { type RedisHealth, redisHealthAt } from "./redis.js";
export { type RetryJob, retryJobId } from "./retry-job.js";
export type { ScheduledRetry } from "./retry-queue.js";
export type { RetryVerdict, RetryWork, RetryWorker, RetryWorkerOptions } from "./retry-worker.js";
