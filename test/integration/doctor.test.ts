import { rawTopic } from "@gongkai/contracts";
import { Redis } from "ioredis";
import { expect, test } from "vitest";
import type { Finding } from "../../packages/cli/src/doctor/finding.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";
import { gongkai, temporaryFolder } from "./gongkai.js";

/** What doctor says, by the names of its findings. */
async function doctor(env: Record<string, string>, args: readonly string[] = []) {
  const { status, stdout } = await gongkai(["doctor", "--json", ...args], { env });
  const findings = stdout.split("\n").filter((line) => line !== "");
  const byName = new Map(findings.map((line) => JSON.parse(line) as Finding).map((finding) => [finding.name, finding]));
  const unwell = [...byName.values()].filter(({ ok }) => !ok).map(({ name }) => name);
  return { status, unwell, of: (name: string) => byName.get(name) };
}

test("a folder that is not there yet is no trouble", async () => {
  const { status, unwell, of } = await doctor({}, ["--data", `${temporaryFolder()}/new`]);
  expect([status, unwell]).toEqual([0, []]);
  expect(of("folder")?.found).toContain("not there yet");
  expect(of("kafka")).toBeUndefined();
});

describeWithOwnServices("doctor on servers", (services) => {
  const environment = () => ({ ...services().environment });

  test("says what is missing before `migrate`, and that all is well after it", async () => {
    const before = await doctor(environment());
    expect([before.status, before.unwell]).toEqual([1, ["migrations", "reports.raw", "reports.parsed"]]);
    expect(before.of(rawTopic)).toMatchObject({
      found: "not there",
      remedy: expect.stringContaining("gongkai migrate"),
    });
    expect(await gongkai(["migrate"], { env: environment() })).toMatchObject({ status: 0 });
    const after = await doctor(environment());
    expect([after.status, after.unwell]).toEqual([0, []]);
    expect(after.of("clickhouse")?.found).toMatch(/^\d+\.\d+/);
    expect(after.of("redis")?.found).toMatch(/^\d+\.\d+/);
    expect(after.of(rawTopic)?.found).toBe("12 partitions, 1 replica");
    expect(after.of("waiting")?.found).toContain("parser 0 (has read nothing yet)");
    for (const clock of ["clickhouse clock", "redis clock"]) expect(after.of(clock)?.ok).toBe(true);
  }, 120_000);

  test("names a topic's configuration that is not as planned, and `migrate` mends it", async () => {
    const { openBroker } = await import("@gongkai/broker");
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await broker.ensureTopics({ [rawTopic]: { partitions: 12, config: { "max.message.bytes": "1000000" } } });
    await broker.close();
    const { status, unwell, of } = await doctor(environment());
    expect([status, unwell]).toEqual([1, [rawTopic]]);
    expect(of(rawTopic)?.found).toContain("max.message.bytes is 1000000, not 35651584");
    await gongkai(["migrate"], { env: environment() });
    expect((await doctor(environment())).status).toBe(0);
  }, 120_000);

  test("names a Redis that would throw jobs away, or forget them", async () => {
    const redis = new Redis(services().redisUrl);
    await redis.config("SET", "maxmemory-policy", "allkeys-lru");
    await redis.config("SET", "appendonly", "no");
    const { status, unwell } = await doctor(environment());
    expect([status, unwell]).toEqual([1, ["redis memory", "redis disk"]]);
    await redis.config("SET", "maxmemory-policy", "noeviction");
    await redis.config("SET", "appendonly", "yes");
    await redis.quit();
  }, 60_000);

  test("says who refuses a password, and who does not answer, and goes on", async () => {
    const { CLICKHOUSE_URL, REDIS_URL } = environment();
    const wrong = (url: string) => url.replace(/:[^:@]*@/, ":wrong@");
    const { status, unwell, of } = await doctor({
      CLICKHOUSE_URL: wrong(CLICKHOUSE_URL),
      REDIS_URL: wrong(REDIS_URL),
      KAFKA_BROKERS: "127.0.0.1:1",
    });
    expect([status, unwell]).toEqual([1, ["clickhouse", "kafka", "redis"]]);
    expect(of("clickhouse")?.found).toContain("E_WAREHOUSE_DENIED");
    expect(of("redis")?.found).toContain("E_REDIS_REFUSED");
    expect(of("kafka")?.remedy).toContain("KAFKA_BROKERS");
  }, 60_000);
});
