import type { OutgoingMessage } from "@gongkai/broker";
import { parsedTopic, rawTopic } from "@gongkai/contracts";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { jsonLines } from "../../json-lines.js";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { type Ended, samples } from "../gongkai.js";
import { documentMessage, messagesOf, Pipeline, send, total, until } from "./pipeline.js";

/** The same report with other bytes. */
const changed = ({ value, headers }: OutgoingMessage): OutgoingMessage =>
  documentMessage(Buffer.concat([value!, Buffer.from("\n")]), `${headers!["source-uri"]}?again`);

const withWrongPassword = (url: string) => url.replace(/:[^:@]*@/, ":wrong@");

describeWithOwnServices("errors of the system", (services) => {
  let pipeline: Pipeline;
  const documents = messagesOf(samples[0]!);
  beforeAll(() => {
    pipeline = new Pipeline(services());
  });
  afterAll(() => pipeline.close());

  test("without topics and tables the services stop and say what to do", async () => {
    expect(await pipeline.start(["loader"]).ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/E_NOT_MIGRATED.*gongkai migrate/),
    });
    expect(await pipeline.start(["retrier"]).ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/E_NOT_MIGRATED.*gongkai migrate/),
    });
    expect(await pipeline.start(["parser"]).ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/E_TOPIC_MISSING.*gongkai migrate/),
    });
    await pipeline.migrate();
  }, 60_000);

  test("with a wrong password the loader stops and says so", async () => {
    const wrong = { CLICKHOUSE_URL: withWrongPassword(services().clickhouseUrl) };
    expect(await pipeline.start(["loader"], wrong).ended).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("E_WAREHOUSE_DENIED"),
    });
  });

  test("a Redis that refuses the password stops the retrier and the commands on dead letters", async () => {
    const wrong = { REDIS_URL: withWrongPassword(services().redisUrl) };
    const refused = { status: 1, stderr: expect.stringMatching(/E_REDIS_REFUSED.*Check the password in REDIS_URL/) };
    expect(await pipeline.start(["retrier"], wrong).ended).toMatchObject(refused);
    expect(await pipeline.start(["dead-letters", "replay", "--all"], wrong).ended).toMatchObject(refused);
    expect(await pipeline.start(["dead-letters", "discard", "--all"], wrong).ended).toMatchObject(refused);
    expect(await pipeline.start(["dead-letters", "list"], wrong).ended).toMatchObject({ status: 0 });
    expect(await pipeline.ledger()).toMatchObject({ balanced: true, settled: true });
  }, 60_000);

  test("a Redis that throws keys away stops the retrier, which says what to set", async () => {
    const redis = new Redis(services().redisUrl);
    await redis.config("SET", "maxmemory-policy", "allkeys-lru");
    onTestFinished(async () => {
      await redis.config("SET", "maxmemory-policy", "noeviction");
      redis.disconnect();
    });
    expect(await pipeline.start(["retrier"]).ended).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/E_REDIS_EVICTS.*maxmemory-policy noeviction/),
    });
  });

  test("a service without what it needs names the variable", async () => {
    const { status, stderr } = await pipeline.start(["loader"], { CLICKHOUSE_URL: "" }).ended;
    expect([status, stderr]).toEqual([2, expect.stringMatching(/E_ENVIRONMENT CLICKHOUSE_URL is not set/)]);
  });

  test.each(["kill", "pause"] as const)("%s of ClickHouse delays, and makes no dead letter", async (what) => {
    const { kill, start, pause, resume } = services();
    const before = await pipeline.ledger();
    const running = [pipeline.start(["parser"]), pipeline.start(["loader"])] as const;
    for (const service of running) await service.said("consuming");
    await (what === "kill" ? kill("clickhouse") : pause("clickhouse"));
    const more = what === "kill" ? documents : documents.map(changed);
    await send(pipeline, more);
    await until(async () => {
      const waiting = await pipeline.broker.lag("loader-parsed", parsedTopic);
      return waiting.reduce((sum, { lag }) => sum + lag, 0) === more.length;
    });
    if (what === "kill") await running[1]!.said("E_WAREHOUSE_UNREACHABLE");
    await (what === "kill" ? start("clickhouse") : resume("clickhouse"));
    const ledger = await pipeline.settled();
    expect(ledger.balanced).toBe(true);
    expect(total(ledger, "parsed")).toBe(total(before, "parsed") + more.length);
    expect(total(ledger, "dead")).toBe(0);
    for (const service of running) expect(await service.stop()).toMatchObject({ status: 0 });
    if (what === "kill") await expectPlacesWithoutTexts(await running[1]!.ended);
  }, 120_000);

  /** What the loader said of batches that failed: which messages they held, and nothing of these. */
  async function expectPlacesWithoutTexts({ stderr }: Ended): Promise<void> {
    const failed = jsonLines(stderr).filter((line) => line.code === "E_WAREHOUSE_UNREACHABLE" && "tries" in line);
    expect(failed.length).toBeGreaterThan(0);
    const offset = expect.any(Number);
    for (const { topic, batch } of failed) {
      expect([rawTopic, parsedTopic]).toContain(topic);
      expect((batch as unknown[]).length).toBeGreaterThan(0);
      expect(batch).toEqual((batch as unknown[]).map(() => ({ partition: expect.any(Number), offset, last: offset })));
    }
    for (const { value } of documents) {
      const lines = value!
        .toString("utf8")
        .split("\n")
        .filter((line) => line.trim().length > 10);
      for (const line of lines) expect(stderr).not.toContain(line.trim());
    }
  }

  test("services wait for a Kafka that is away, and end cleanly while they wait", async () => {
    const { kill, start } = services();
    await kill("kafka");
    const running = ["parser", "loader"].map((service) => pipeline.start([service]));
    for (const service of running) await service.said("E_BROKER_UNREACHABLE");
    for (const service of running) expect(await service.stop()).toMatchObject({ status: 0 });
    await start("kafka");
    expect(await pipeline.settled()).toMatchObject({ balanced: true });
    expect((await pipeline.broker.offsets(rawTopic)).length).toBe(12);
  }, 120_000);
});
