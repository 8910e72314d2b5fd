import { cpSync, readdirSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OutgoingMessage } from "@gongkai/broker";
import { afterAll, beforeAll, expect, test } from "vitest";
import { describeWithOwnServices } from "../../services/describe-with-services.js";
import { gongkai, rows, samples, temporaryFolder } from "../gongkai.js";
import { documentMessage, idOf, messagesOf, Pipeline, send, total } from "./pipeline.js";

/** Everything that readers see of documents; without what differs by nature: times, and places of messages. */
const views: Readonly<Record<string, string>> = {
  reports: "*",
  rejections: "*",
  facts: "*",
  checks: "*",
  sections: "*",
  diagnostics: "*",
  report_texts: "*",
  annual_reports: "*",
  annual_facts: "*",
  organ_years: "*",
  dead_letters: "* EXCEPT (first_tried_at, last_tried_at)",
  parse_attempts: "* EXCEPT (attempted_at, milliseconds)",
  sightings: "*",
  raw_reports: "* EXCEPT (raw_partition, raw_offset)",
  ledger: "*",
};

const tooLarge = Buffer.alloc(33 * 1024 * 1024);
const placed = "的政府信息公开工作年度报告";

describeWithOwnServices("documents through broker, parser and loader", (services) => {
  let pipeline: Pipeline;
  let folder: string;
  let data: string;
  let messages: OutgoingMessage[];

  beforeAll(async () => {
    data = temporaryFolder();
    folder = temporaryFolder();
    for (const from of samples) cpSync(from, folder, { recursive: true });
    writeFileSync(join(folder, "empty.txt"), "");
    writeFileSync(join(folder, "other.txt"), `某县${placed}，请按期报送。`);
    writeFileSync(join(folder, "picture.gif"), "GIF89a picture");
    writeFileSync(join(folder, "huge.txt"), "");
    truncateSync(join(folder, "huge.txt"), tooLarge.length);
    const modified = new Date("2026-01-02T03:04:05.678Z");
    for (const name of readdirSync(folder)) utimesSync(join(folder, name), modified, modified);
    messages = messagesOf(folder).map((message) =>
      message.key === idOf(tooLarge)
        ? { ...message, value: null, headers: { ...message.headers, size: String(tooLarge.length) } }
        : message,
    );

    pipeline = new Pipeline(services());
    await pipeline.migrate();
    pipeline.start(["parser"]);
    pipeline.start(["loader"]);
    await send(pipeline, messages);
  }, 120_000);
  afterAll(() => pipeline.close());

  test("SQL shows what `run` shows of the same folder, row by row", async () => {
    const run = await gongkai(["run", folder, "--data", data, "--json"]);
    expect(run).toMatchObject({ status: 0 });
    const ledger = await pipeline.settled();
    expect(ledger).toMatchObject({ balanced: true, differences: [], malformed: { "reports.raw": 0 } });
    expect(total(ledger, "received")).toBe(messages.length);
    for (const [view, columns] of Object.entries(views)) {
      const sql = `SELECT ${columns} FROM ${view} ORDER BY ALL`;
      const expected = await rows(data, sql);
      expect(expected.length, view).toBeGreaterThan(0);
      expect(await pipeline.rows(sql), view).toEqual(expected);
    }
  }, 120_000);

  test("the same messages again, in another order, change nothing; another address is a sighting", async () => {
    const counts = `SELECT (SELECT count() FROM reports) AS reports, (SELECT count() FROM facts) AS facts,
      (SELECT count() FROM raw_reports) AS raw, (SELECT count() FROM parse_attempts) AS attempts,
      (SELECT count() FROM sightings) AS sightings, (SELECT sum(cityHash64(*)) FROM facts) AS hash`;
    const [before] = await pipeline.rows(counts);
    const [first] = messagesOf(samples[0]!);
    await send(pipeline, [
      ...messages.toReversed(),
      ...messages,
      documentMessage(first!.value!, "https://www.a.gov.cn/report.html"),
    ]);
    expect(await pipeline.settled()).toMatchObject({ balanced: true });
    const [after] = await pipeline.rows(counts);
    expect(after).toEqual({ ...before, sightings: Number(before!.sightings) + 1 });
  }, 120_000);

  test("every archived document knows the place of its first message", async () => {
    const places = await pipeline.rows("SELECT report_id, raw_partition, raw_offset FROM raw_reports");
    const first = new Map<string, { raw_partition: number; raw_offset: number }>();
    await pipeline.broker.scan("reports.raw", new Map(), ({ key, partition, offset }) => {
      if (!first.has(key!)) first.set(key!, { raw_partition: partition, raw_offset: offset });
    });
    expect(places.length).toBe(messages.length);
    for (const { report_id, ...place } of places) expect(place).toEqual(first.get(String(report_id)));
  }, 60_000);

  test("a failure that is tried again is in retry, and no dead letter", async () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251));
    const before = await pipeline.ledger();
    await send(pipeline, [documentMessage(noise, "https://www.a.gov.cn/noise")]);
    const ledger = await pipeline.settled();
    expect(ledger.balanced).toBe(true);
    expect(total(ledger, "inRetry")).toBe(total(before, "inRetry") + 1);
    expect(total(ledger, "dead")).toBe(total(before, "dead"));
    const id = `report_id = '${idOf(noise)}'`;
    expect(await pipeline.rows(`SELECT outcome, reason, try FROM parse_attempts WHERE ${id}`)).toEqual([
      { outcome: "retrying", reason: "undecodable", try: 1 },
    ]);
  }, 60_000);
});
