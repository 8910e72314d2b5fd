import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { crashPointsOf } from "@gongkai/telemetry";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { gongkai, rows, samples, temporaryFolder } from "../gongkai.js";
import { documentMessage, messagesOf, Pipeline, send, total } from "./pipeline.js";

/** Each service with the places at which it can be ended between reading a message and committing its offset. */
const places = ["parser", "loader"].flatMap((service) =>
  crashPointsOf(service).map((place) => [service, place] as const),
);
const lastOfParser = crashPointsOf("parser").at(-1);

const facts = "SELECT * FROM facts ORDER BY ALL";
const counts = `SELECT (SELECT count() FROM reports) AS reports, (SELECT count() FROM raw_reports) AS raw,
  (SELECT count() FROM parse_attempts) AS attempts, (SELECT count() FROM sightings) AS sightings`;

/**
 * A document for each crash of the loader. Its two groups read side by side: while one of them is ended at its place, the
 * other may load all there is, and would have nothing to do at its own.
 */
const one = readFileSync(join(samples[0]!, readdirSync(samples[0]!)[0]!));
const fresh = new Map(
  crashPointsOf("loader").map((place) => [place, Buffer.concat([one, Buffer.from(`\n${place}\n`)])]),
);

describeWithOwnServices("a service that is ended between reading and committing", (services) => {
  let pipeline: Pipeline;
  let undisturbed: string;
  const documents = messagesOf(samples[0]!);
  beforeAll(async () => {
    undisturbed = temporaryFolder();
    const folder = temporaryFolder();
    for (const [place, bytes] of fresh) writeFileSync(join(folder, place), bytes);
    expect(await gongkai(["run", samples[0]!, folder, "--data", undisturbed])).toMatchObject({ status: 0 });
    pipeline = new Pipeline(services());
    await pipeline.migrate();
    await send(pipeline, documents);
  }, 120_000);
  afterAll(() => pipeline.close());

  /** Sends documents and parses all that stands on the topic. */
  async function parse(documents: Parameters<typeof send>[1]): Promise<void> {
    await send(pipeline, documents);
    const parser = pipeline.start(["parser"]);
    await parser.said("consuming");
    await pipeline.lagGone("parser", "reports.raw");
    await parser.stop();
  }

  test("leaves nothing lost and nothing doubled, wherever it is ended", async () => {
    for (const [service, place] of places) {
      const document = fresh.get(place);
      if (document !== undefined) await parse([documentMessage(document, `https://a.example/${place}`)]);
      const { signal } = await pipeline.start([service], { GONGKAI_CRASH_AT: place }).ended;
      expect([place, signal]).toEqual([place, "SIGKILL"]);
      expect(await pipeline.ledger(), place).toMatchObject({ balanced: true, settled: false });
      // What the parser left behind is what the loader's crashes are about.
      if (place === lastOfParser) await parse([]);
    }
    pipeline.start(["loader"]);
    const ledger = await pipeline.settled();
    expect(ledger).toMatchObject({ balanced: true, differences: [] });
    expect(total(ledger, "received")).toBe(documents.length + fresh.size);
    expect(await pipeline.rows(counts)).toEqual(await rows(undisturbed, counts));
    expect(await pipeline.rows(facts)).toEqual(await rows(undisturbed, facts));
  }, 400_000);
});
