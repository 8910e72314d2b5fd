import { parsedTopic } from "@gongkai/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { samples } from "../gongkai.js";
import { documentMessage, messagesOf, Pipeline, send, total } from "./pipeline.js";

/** Pictures, which are documents that should have been read and cannot be. */
const unreadable = (count: number) =>
  Array.from({ length: count }, (_, at) => documentMessage(Buffer.from(`GIF89a ${at}`), `https://a.gov.cn/${at}.gif`));

describeWithOwnServices("too many failures at once", (services) => {
  let pipeline: Pipeline;
  beforeAll(async () => {
    pipeline = new Pipeline(services());
    await pipeline.migrate();
  }, 60_000);
  afterAll(() => pipeline.close());

  test("the parser stops, says so, and loses nothing", async () => {
    await send(pipeline, [...unreadable(40), ...messagesOf(samples[0]!)]);
    const flags = ["--dead-letter-share", "0.5", "--dead-letter-run", "20"];
    const stopped = await pipeline.start(["parser", ...flags]).ended;
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain("E_DEAD_LETTER_LIMIT");
    expect(stopped.stderr).toMatch(/of the last 20 documents failed \(\w+ \d+\)/);
    // Nothing of the batch is committed, and so little of it was answered that few became dead letters.
    const lag = await pipeline.broker.lag("parser", "reports.raw");
    expect(lag.every(({ committed, start }) => (committed ?? start) === start)).toBe(true);
    const answered = (await pipeline.broker.offsets(parsedTopic)).reduce((sum, { start, end }) => sum + end - start, 0);
    expect(answered).toBeLessThan(20);

    // Started again without a change it stops again, at the same place.
    const env = { GONGKAI_DEAD_LETTER_SHARE: "0.5", GONGKAI_DEAD_LETTER_RUN: "20" };
    expect(await pipeline.start(["parser"], env).ended).toMatchObject({ status: 1 });

    pipeline.start(["loader"]);
    const inFlight = await pipeline.ledger();
    expect(inFlight).toMatchObject({ settled: false, balanced: true });
    // Somebody looked, and lets them become what they are.
    pipeline.start(["parser", "--dead-letter-share", "1.1"]);
    const ledger = await pipeline.settled();
    expect(ledger.balanced).toBe(true);
    expect(total(ledger, "dead")).toBe(40);
    expect(total(ledger, "received")).toBe(40 + messagesOf(samples[0]!).length);
  }, 120_000);
});
