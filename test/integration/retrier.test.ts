import { createClient } from "@clickhouse/client";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { describeWithOwnServices } from "../services/describe-with-services.js";
import { damagedReport, garbage, report } from "./documents.js";
import { openPipeline, type Pipeline } from "./pipeline.js";

const patience = { timeout: 120_000, interval: 200 };

describeWithOwnServices("the retrier on real servers", (services) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = await openPipeline(services());
  }, 60_000);
  afterAll(() => pipeline.close(), 60_000);

  const attempts = (id: string) =>
    pipeline.rows(
      `SELECT stage, try, outcome, reason FROM parse_attempts WHERE report_id = '${id}' ORDER BY revision, stage, try`,
    );
  const statusOf = async (id: string) =>
    (await pipeline.rows(`SELECT toString(status) AS status FROM reports_store FINAL WHERE report_id = '${id}'`))[0]
      ?.status;

  test("what cannot be read climbs the ladder and ends as a dead letter; what a remedy reads heals", async () => {
    const [undecodable, hanging, damaged, plain] = await pipeline.send([
      garbage(4000),
      "hang: never ends",
      damagedReport(6),
      report(7),
    ]);
    const parts = [await pipeline.startParser(), await pipeline.startRetrier()];
    // The loader comes late: retries that are due wait for the bytes.
    await expect.poll(async () => (await pipeline.retries.counts()).waiting, patience).toBe(3);
    parts.push(await pipeline.startLoader());
    await expect.poll(() => statusOf(damaged!), patience).toBe("parsed");
    await expect.poll(() => statusOf(undecodable!), patience).toBe("failed");
    await expect.poll(() => statusOf(hanging!), patience).toBe("failed");
    await expect.poll(() => statusOf(plain!), patience).toBe("parsed");

    const ladder = (reason: string) => [
      { stage: "parse", try: 1, outcome: "retrying", reason },
      { stage: "retry", try: 1, outcome: "retrying", reason },
      { stage: "retry", try: 2, outcome: "retrying", reason },
      { stage: "retry", try: 3, outcome: "failed", reason },
    ];
    expect(await attempts(undecodable!)).toEqual(ladder("undecodable"));
    expect(await attempts(hanging!)).toEqual(ladder("timeout"));
    expect(await attempts(damaged!)).toEqual([
      ...ladder("undecodable").slice(0, 2),
      { stage: "retry", try: 2, outcome: "parsed", reason: null },
    ]);
    expect(await attempts(plain!)).toHaveLength(1);
    const letters = await pipeline.rows("SELECT report_id, reason, tries FROM dead_letters ORDER BY reason");
    expect(letters).toEqual([
      { report_id: hanging, reason: "timeout", tries: 4 },
      { report_id: undecodable, reason: "undecodable", tries: 4 },
    ]);
    await expect.poll(() => pipeline.retries.counts(), patience).toEqual({ waiting: 0, dead: 2 });
    expect(await pipeline.warehouse.ledger()).toEqual({
      received: 4,
      parsed: 2,
      refused: 0,
      dead: 2,
      in_retry: 0,
      in_flight: 0,
    });
    await Promise.all(parts.map((part) => part.stop()));
  }, 240_000);

  test("what somebody must mend ends it at work, and the try waits for the next", async () => {
    const parts = [await pipeline.startParser(), await pipeline.startLoader()];
    const retrier = await pipeline.startRetrier([3, 0.1, 0.1]);
    const [damaged] = await pipeline.send([damagedReport(8)]);
    await expect.poll(() => statusOf(damaged!), patience).toBe("retrying");
    await Promise.all(parts.map((part) => part.stop()));
    const server = createClient({ url: services().clickhouseUrl.replace(/gongkai$/, "default") });
    onTestFinished(() => server.close());
    await server.command({ query: "RENAME DATABASE gongkai TO away" });
    await expect(retrier.ended).rejects.toMatchObject({ code: "E_DATABASE_MISSING" });
    await expect(retrier.stop()).rejects.toThrow();
    await server.command({ query: "RENAME DATABASE away TO gongkai" });
    const after = [await pipeline.startLoader(), await pipeline.startRetrier()];
    await expect.poll(() => statusOf(damaged!), patience).toBe("parsed");
    await Promise.all(after.map((part) => part.stop()));
  }, 240_000);
});
