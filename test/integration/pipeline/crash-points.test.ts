import { crashPointsOf } from "@gongkai/telemetry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { gongkai, rows, samples, temporaryFolder } from "../gongkai.js";
import { messagesOf, Pipeline, send, total } from "./pipeline.js";

/** Each service with the places at which it can be ended between reading a message and committing its offset. */
const places = ["parser", "loader"].flatMap((service) =>
  crashPointsOf(service).map((place) => [service, place] as const),
);
const lastOfParser = crashPointsOf("parser").at(-1);

const facts = "SELECT * FROM facts ORDER BY ALL";
const counts = `SELECT (SELECT count() FROM reports) AS reports, (SELECT count() FROM raw_reports) AS raw,
  (SELECT count() FROM parse_attempts) AS attempts, (SELECT count() FROM sightings) AS sightings`;

describeWithOwnServices("a service that is ended between reading and committing", (services) => {
  let pipeline: Pipeline;
  let undisturbed: string;
  const documents = messagesOf(samples[0]!);
  beforeAll(async () => {
    undisturbed = temporaryFolder();
    expect(await gongkai(["run", samples[0]!, "--data", undisturbed])).toMatchObject({ status: 0 });
    pipeline = new Pipeline(services());
    await pipeline.migrate();
    await send(pipeline, documents);
  }, 120_000);
  afterAll(() => pipeline.close());

  test("leaves nothing lost and nothing doubled, wherever it is ended", async () => {
    for (const [service, place] of places) {
      const { signal } = await pipeline.start([service], { GONGKAI_CRASH_AT: place }).ended;
      expect([place, signal]).toEqual([place, "SIGKILL"]);
      expect(await pipeline.ledger(), place).toMatchObject({ balanced: true, settled: false });
      // What the parser left behind is what the loader's crashes are about.
      if (place !== lastOfParser) continue;
      const parser = pipeline.start(["parser"]);
      await parser.said("consuming");
      await pipeline.lagGone("parser", "reports.raw");
      await parser.stop();
    }
    pipeline.start(["loader"]);
    const ledger = await pipeline.settled();
    expect(ledger).toMatchObject({ balanced: true, differences: [] });
    expect(total(ledger, "received")).toBe(documents.length);
    expect(await pipeline.rows(counts)).toEqual(await rows(undisturbed, counts));
    expect(await pipeline.rows(facts)).toEqual(await rows(undisturbed, facts));
  }, 400_000);
});
