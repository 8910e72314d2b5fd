import { createHash } from "node:crypto";
import { openRetries, type Retries, type RetryJob, type RetryWork } from "@gongkai/retries";
import { Redis } from "ioredis";
import { afterEach, beforeEach, expect, test } from "vitest";
import { describeWithOwnServices } from "../services/describe-with-services.js";

const retry = (name: string, step = 1): RetryJob => ({
  reportId: createHash("sha256").update(name).digest("hex"),
  stage: "retry",
  try: step,
  step,
  revision: 100_000 + step - 1,
  reason: "timeout",
  raw: { topic: "reports.raw", partition: 0, offset: 7 },
  source: { uri: `http://example.gov.cn/${name}`, fetchedAt: "2026-01-01T00:00:00Z", mediaType: null, bytes: 9 },
});

describeWithOwnServices("the queues on a real Redis", (services) => {
  let retries: Retries;
  beforeEach(async () => {
    const redis = new Redis(services().redisUrl);
    await redis.flushall();
    redis.disconnect();
    retries = openRetries({ url: services().redisUrl });
  });
  afterEach(() => retries.close());

  /** Works until so many jobs are done; what was done, in order. */
  async function worked(jobs: number, work: RetryWork = async () => "done", lockMs = 1000): Promise<RetryJob[]> {
    const done: RetryJob[] = [];
    await new Promise<void>((resolve) => {
      retries.work({
        concurrency: 1,
        lockMs,
        onError: () => undefined,
        work: async (job, signal) => {
          const verdict = await work(job, signal);
          if (verdict === "done" && done.push(job) === jobs) resolve();
          return verdict;
        },
      });
    });
    return done;
  }

  test("a try told twice, at once or after it was done, is one job", async () => {
    const job = retry("twice");
    await retries.schedule([
      { job, delayMs: 0 },
      { job, delayMs: 0 },
    ]);
    expect(await retries.counts()).toEqual({ waiting: 1, dead: 0 });
    expect(await worked(1)).toEqual([job]);
    await expect.poll(() => retries.counts()).toEqual({ waiting: 0, dead: 0 });
    await retries.schedule([
      { job, delayMs: 0 },
      { job: retry("twice", 2), delayMs: 60_000 },
    ]);
    expect(await retries.counts()).toEqual({ waiting: 1, dead: 0 });
  });

  test("work that says wait comes again, and so does work that fails through no fault of its own", async () => {
    await retries.schedule([{ job: retry("later"), delayMs: 0 }]);
    let calls = 0;
    const done = await worked(1, async () => (++calls < 3 ? { waitMs: 20 } : "done"));
    expect([calls, done.length]).toEqual([3, 1]);
  });

  test("what is stopped in the middle goes back to the queue", async () => {
    await retries.schedule([{ job: retry("stopped"), delayMs: 0 }]);
    let begin: () => void;
    const began = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const worker = retries.work({
      concurrency: 1,
      onError: () => undefined,
      work: (_, signal) => {
        begin();
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      },
    });
    await began;
    await worker.stop();
    expect(await retries.counts()).toEqual({ waiting: 1, dead: 0 });
    expect(await worked(1)).toHaveLength(1);
  });

  test("a foreign job is passed over, and the others go on", async () => {
    const { Queue } = await import("bullmq");
    const redis = new Redis(services().redisUrl, { maxRetriesPerRequest: null });
    const queue = new Queue("parse-retries", { connection: redis });
    await queue.add("foreign", { reportId: "no such thing" });
    await retries.schedule([{ job: retry("own"), delayMs: 0 }]);
    expect(await worked(1)).toEqual([retry("own")]);
    expect(await queue.getJobCounts("failed")).toEqual({ failed: 1 });
    await queue.close();
    redis.disconnect();
  });

  test("a dead letter stands once, as it was told last, until it is taken out", async () => {
    const { reportId, source } = retry("dead");
    const entry = {
      reportId,
      revision: 3,
      reason: "timeout" as const,
      parserVersion: "1.0.0",
      sourceUri: source.uri,
      attemptedAt: source.fetchedAt,
    };
    await retries.bury([entry]);
    await retries.bury([{ ...entry, revision: 4 }]);
    expect((await retries.counts()).dead).toBe(1);
    // What an earlier try had to say comes late, and is passed over.
    await retries.bury([entry]);
    expect(await retries.exhume([entry])).toBe(0);
    expect((await retries.counts()).dead).toBe(1);
    const other = { reportId: retry("other").reportId, revision: 9 };
    expect(await retries.exhume([{ ...entry, revision: 4 }, other])).toBe(1);
    expect((await retries.counts()).dead).toBe(0);
  });

  test("a Redis that evicts is refused, with what to do", async () => {
    const redis = new Redis(services().redisUrl);
    await expect(retries.check()).resolves.toMatchObject({ policy: "noeviction", appendOnly: true });
    await redis.config("SET", "maxmemory-policy", "allkeys-lru");
    try {
      await expect(retries.check()).rejects.toMatchObject({ code: "E_REDIS_EVICTS" });
      await expect(retries.check()).rejects.toThrow(/noeviction/);
    } finally {
      await redis.config("SET", "maxmemory-policy", "noeviction");
      redis.disconnect();
    }
  });

  test("what was scheduled is there after Redis was killed; meanwhile there is an error with a code", async () => {
    await retries.schedule([{ job: retry("kept"), delayMs: 60_000 }]);
    await services().kill("redis");
    await expect(retries.schedule([{ job: retry("lost"), delayMs: 0 }])).rejects.toMatchObject({
      code: "E_REDIS_UNREACHABLE",
    });
    await services().start("redis");
    await expect
      .poll(() => retries.counts().catch(() => undefined), { timeout: 10_000 })
      .toEqual({ waiting: 1, dead: 0 });
  });

  test("a full Redis refuses, and keeps what it has", async () => {
    await retries.schedule([{ job: retry("kept"), delayMs: 60_000 }]);
    const redis = new Redis(services().redisUrl);
    await redis.config("SET", "maxmemory", "1");
    try {
      await expect(retries.schedule([{ job: retry("more"), delayMs: 0 }])).rejects.toMatchObject({
        code: "E_REDIS_REFUSED",
      });
    } finally {
      await redis.config("SET", "maxmemory", "0");
      redis.disconnect();
    }
    expect((await retries.counts()).waiting).toBe(1);
  });
});
