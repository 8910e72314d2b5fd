import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { gongkai, temporaryFolder } from "../gongkai.js";
import { messagesOf, Pipeline, type Running, send, total } from "./pipeline.js";

const count = 600;

describeWithOwnServices("the ledger while documents flow", (services) => {
  let pipeline: Pipeline;
  let folder: string;
  beforeAll(async () => {
    folder = temporaryFolder();
    const made = await gongkai(["generate", "--count", String(count), "--seed", "11", "--out", folder]);
    expect(made).toMatchObject({ status: 0 });
    pipeline = new Pipeline(services());
    await pipeline.migrate();
  }, 120_000);
  afterAll(() => pipeline.close());

  test("balances at every moment, also when services come and go", async () => {
    const documents = messagesOf(join(folder, "raw"));
    const received: number[] = [];
    const look = async () => {
      const ledger = await pipeline.ledger();
      expect(ledger).toMatchObject({ balanced: true, differences: [] });
      received.push(total(ledger, "received"));
    };
    let parser: Running | undefined;
    let loader: Running | undefined;
    const portion = 100;
    for (let from = 0; from < count; from += portion) {
      await send(pipeline, documents.slice(from, from + portion));
      await look();
      // Parser and loader are away in turns, so each stage has its backlog once.
      if (from === portion) parser = pipeline.start(["parser"]);
      if (from === 2 * portion) loader = pipeline.start(["loader"]);
      if (from === 3 * portion) await parser?.stop();
      if (from === 4 * portion) await loader?.stop();
      await look();
    }
    pipeline.start(["parser"]);
    await look();
    pipeline.start(["loader"]);
    for (let looks = 0; looks < 5; looks++) await look();
    expect(received).toEqual(received.toSorted((a, b) => a - b));
    expect(received.at(-1)).toBe(count);
    const settled = await pipeline.settled();
    expect(settled).toMatchObject({ balanced: true, differences: [] });
    expect(total(settled, "inFlight")).toBe(0);
  }, 240_000);
});
