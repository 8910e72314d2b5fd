import { type Place, parsedTopic, rawTopic, revisionOf, schemaVersion } from "@gongkai/contracts";
import { openRetries } from "@gongkai/retries";
import { crashPointsOf } from "@gongkai/telemetry";
import { Redis } from "ioredis";
import { afterAll, beforeAll, expect, test } from "vitest";
import { jsonLines } from "../../json-lines.js";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { damagedReport, garbage, report } from "../documents.js";
import { documentMessage, idOf, Pipeline, send } from "./pipeline.js";

const soon = { RETRY_DELAYS: "0.2,0.2,0.2", RETRY_LOCK_MS: "6000" };
const patience = { timeout: 120_000, interval: 500 };

const messageOf = (document: string | Uint8Array) => {
  const bytes = Buffer.from(document as Uint8Array);
  return documentMessage(bytes, `http://www.example.gov.cn/${idOf(bytes).slice(0, 8)}`);
};

describeWithOwnServices("the retrier as a service", (services) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = new Pipeline(services());
    await pipeline.migrate();
  }, 120_000);
  afterAll(() => pipeline.close());

  const command = async (...args: string[]) => {
    const { stdout, stderr, status } = await pipeline.start(args, soon).ended;
    expect(status, stderr).toBe(0);
    return JSON.parse(stdout) as unknown;
  };
  const attempts = async (document: string | Buffer) =>
    (
      await pipeline.rows(
        `SELECT concat(stage, ' ', toString(try), ' ', toString(outcome)) AS name FROM parse_attempts
         WHERE report_id = '${idOf(document)}' ORDER BY revision, stage = 'reparse', try`,
      )
    ).map(({ name }) => name);
  const counts = async () => {
    const retries = openRetries({ url: services().redisUrl });
    return await retries.counts().finally(() => retries.close());
  };
  /** Where a document's raw message stands. */
  const placeOf = async (document: Buffer) => {
    let place: Place | undefined;
    await pipeline.broker.scan(rawTopic, new Map(), ({ key, topic, partition, offset }) => {
      if (key === idOf(document)) place = { topic, partition, offset };
    });
    return place!;
  };
  const ladder = ["parse 1 retrying", "retry 1 retrying", "retry 2 retrying", "retry 3 failed"];
  const broken = Buffer.from(garbage(4000));

  test("ended anywhere between reading a failure and ending its job, it makes no try twice", async () => {
    const damaged = Buffer.from(damagedReport(6));
    await send(pipeline, [messageOf(broken), messageOf(damaged)]);
    const [parser, loader] = [pipeline.start(["parser"]), pipeline.start(["loader"])];
    await pipeline.lagGone("parser", "reports.raw");
    await pipeline.lagGone("loader-parsed", "reports.parsed");
    expect(await pipeline.ledger()).toMatchObject({ balanced: true, settled: true });
    for (const place of crashPointsOf("retrier")) {
      const { signal } = await pipeline.start(["retrier"], { ...soon, GONGKAI_CRASH_AT: place }).ended;
      expect([place, signal]).toEqual([place, "SIGKILL"]);
    }
    const retrier = pipeline.start(["retrier"], soon);
    await expect.poll(() => attempts(broken), patience).toEqual(ladder);
    await expect.poll(() => attempts(damaged), patience).toEqual([...ladder.slice(0, 2), "retry 2 parsed"]);
    await expect.poll(counts, patience).toEqual({ waiting: 0, dead: 1 });
    expect(await pipeline.rows("SELECT report_id, was, step FROM healed_documents")).toEqual([
      { report_id: idOf(damaged), was: "retrying", step: 2 },
    ]);
    expect(await pipeline.ledger()).toMatchObject({ balanced: true, settled: true });
    const [said] = await Promise.all([retrier, parser, loader].map((one) => one.stop()));
    expect(jsonLines(said!.stderr)).toContainEqual(
      expect.objectContaining({ msg: "healed", reportId: idOf(damaged), ...(await placeOf(damaged)), step: 2 }),
    );
  }, 400_000);

  test("a Redis that was emptied gets its queues again from ClickHouse, once", async () => {
    const another = Buffer.from(garbage(4000, 1));
    await send(pipeline, [messageOf(another)]);
    const services_ = [pipeline.start(["parser"]), pipeline.start(["loader"]), pipeline.start(["retrier"])];
    await expect.poll(counts, patience).toEqual({ waiting: 1, dead: 1 });
    await expect.poll(() => attempts(another), patience).toEqual(ladder.slice(0, 1));
    await Promise.all(services_.map((one) => one.stop()));

    const redis = new Redis(services().redisUrl);
    await redis.flushall();
    redis.disconnect();
    expect(await counts()).toEqual({ waiting: 0, dead: 0 });
    const rebuilt = { retries: 1, deadLetters: 1, loaderLag: 0 };
    expect(await command("retries", "rebuild", "--json")).toEqual(rebuilt);
    expect(await command("retries", "rebuild", "--json")).toEqual(rebuilt);
    expect(await counts()).toEqual({ waiting: 1, dead: 1 });

    const [loader, retrier] = [pipeline.start(["loader"]), pipeline.start(["retrier"], soon)];
    await expect.poll(() => attempts(another), patience).toEqual(ladder);
    await expect.poll(counts, patience).toEqual({ waiting: 0, dead: 2 });
    await Promise.all([loader, retrier].map((one) => one.stop()));
  }, 400_000);

  test("dead letters are replayed by reason: what is parsed now is healed, the rest has one try more", async () => {
    const misread = report(9);
    const { key, value, headers } = messageOf(misread);
    const parserVersion = "0.0.1";
    // An older parser found no figure in it.
    const envelope = {
      status: "rejected",
      reportId: key,
      parserVersion,
      rejection: { reason: "no_facts", class: "failed", message: "A report in which no figure was found.", detail: {} },
      diagnostics: [],
      schemaVersion,
      revision: revisionOf(parserVersion),
      stage: "parse",
      try: 1,
      step: 0,
      milliseconds: 1,
      attemptedAt: "2026-01-02T03:04:06Z",
      retrying: false,
      raw: null,
      source: { uri: headers["source-uri"], fetchedAt: headers["fetched-at"], mediaType: null, bytes: value.length },
      text: null,
    };
    await send(pipeline, [{ key, value, headers }]);
    await pipeline.broker.produce(parsedTopic, [{ key, value: Buffer.from(JSON.stringify(envelope)) }]);
    const [loader, retrier] = [pipeline.start(["loader"]), pipeline.start(["retrier"], soon)];
    await expect.poll(() => attempts(misread), patience).toEqual(["parse 1 failed"]);
    await expect.poll(counts, patience).toEqual({ waiting: 0, dead: 3 });

    expect(await command("dead-letters", "replay", "--reason", "no_facts", "--json")).toEqual({ queued: 1 });
    await expect.poll(() => attempts(misread), patience).toEqual(["parse 1 failed", "reparse 1 parsed"]);
    expect(await attempts(broken)).toEqual(ladder);
    expect(await command("dead-letters", "replay", "--all", "--json")).toEqual({ queued: 2 });
    await expect.poll(() => attempts(broken), patience).toEqual([...ladder, "reparse 1 failed"]);
    await expect.poll(counts, patience).toEqual({ waiting: 0, dead: 2 });
    const healed = `SELECT was, reason, stage FROM healed_documents WHERE report_id = '${key}'`;
    expect(await pipeline.rows(healed)).toEqual([{ was: "dead", reason: "no_facts", stage: "reparse" }]);
    const left = await pipeline.rows("SELECT reason, tries FROM dead_letters");
    expect(left).toContainEqual({ reason: "undecodable", tries: 5 });
    expect(await command("dead-letters", "discard", "--all", "--json")).toEqual({ discarded: 2 });
    expect(await counts()).toEqual({ waiting: 0, dead: 0 });

    // On servers the answers go the way of all answers.
    const facts = "SELECT report_id, indicator, value FROM facts ORDER BY ALL";
    const before = await pipeline.rows(facts);
    expect(await command("reparse", "--year", "2012", "--json")).toEqual({ reparsed: 2, parsed: 2, rejected: {} });
    await expect.poll(() => attempts(misread), patience).toContain("reparse 2 parsed");
    expect(await pipeline.rows(facts)).toEqual(before);
    await Promise.all([loader, retrier].map((one) => one.stop()));
  }, 400_000);
});
