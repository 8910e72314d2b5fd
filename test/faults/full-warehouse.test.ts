import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { OutgoingMessage } from "@gongkai/broker";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { specimens } from "@gongkai/specimens";
import { expect, onTestFinished, test } from "vitest";
import { documentMessage, Pipeline, send, total } from "../integration/pipeline/pipeline.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";
import { smallDisk } from "./small-disk.js";

describeWithOwnServices("a ClickHouse whose disk fills up", (services) => {
  test("stops the loader's batch with a clear line; with room again it goes on by itself", async (context) => {
    const disk = smallDisk(16);
    if (typeof disk === "string") return context.skip(disk);
    const engine = await openEmbedded(join(disk.folder, "clickhouse"));
    onTestFinished(() => engine.close());
    const pipeline = new Pipeline({
      ...services(),
      environment: { ...services().environment, CLICKHOUSE_URL: new URL("/gongkai", engine.url).href },
    });
    onTestFinished(() => pipeline.close());
    await pipeline.migrate();
    const documents = largeReports(80);
    pipeline.start(["parser"]);
    const loader = pipeline.start(["loader"]);
    await send(pipeline, documents);
    await loader.said("E_DISK_FULL");
    await pipeline.lagGone("parser", "reports.raw");
    const meanwhile = await pipeline.ledger();
    expect([meanwhile.balanced, meanwhile.settled]).toEqual([true, false]);

    disk.grow();
    const ledger = await pipeline.settled(120);
    expect(ledger).toMatchObject({ balanced: true, differences: [] });
    expect([total(ledger, "received"), total(ledger, "parsed"), total(ledger, "dead")]).toEqual([80, 80, 0]);
    const { status, stderr } = await loader.stop();
    expect([status, stderr]).toEqual([0, expect.stringMatching(/E_DISK_FULL.*Free some space.*goes on by itself/)]);
  }, 240_000);
});

/** Reports with a comment of 300 KB each that no compression makes small. */
function largeReports(count: number): OutgoingMessage[] {
  const reports: OutgoingMessage[] = [];
  for (const { name, bytes, mediaType } of specimens({ seed: 77, count: 10 * count })) {
    if (mediaType !== "text/html") continue;
    const comment = `<!-- ${randomBytes(300_000).toString("base64")} -->`;
    reports.push(documentMessage(Buffer.concat([bytes, Buffer.from(comment)]), `https://a.gov.cn/${name}`));
    if (reports.length === count) return reports;
  }
  throw new Error(`not ${count} reports in HTML`);
}
