import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { samples, temporaryFolder } from "../integration/gongkai.js";
import { idOf, messagesOf, Pipeline, send, total } from "../integration/pipeline/pipeline.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";

const token = "a-token";

describeWithOwnServices("documents that are too large", (services) => {
  let pipeline: Pipeline;
  const others = messagesOf(samples[0]!);
  beforeAll(async () => {
    pipeline = new Pipeline(services());
    await pipeline.migrate();
    for (const service of ["parser", "loader"]) pipeline.start([service]);
    await send(pipeline, others);
  }, 60_000);
  afterAll(() => pipeline.close());

  test("one of 50 MB is received, answered `too_large` and a dead letter; the others go on", async () => {
    const folder = temporaryFolder();
    const bytes = Buffer.alloc(50_000_000, "年报");
    writeFileSync(join(folder, "50-megabytes.txt"), bytes);
    const ingest = ["ingest", folder, "--data", temporaryFolder(), "--json"];
    expect(await pipeline.start(ingest).ended).toMatchObject({ status: 0 });
    const ledger = await pipeline.settled();
    expect(ledger).toMatchObject({ balanced: true, differences: [] });
    expect([total(ledger, "parsed"), total(ledger, "dead")]).toEqual([others.length, 1]);
    expect(await pipeline.rows("SELECT report_id, reason, bytes FROM dead_letters")).toEqual([
      { report_id: idOf(bytes), reason: "too_large", bytes: bytes.length },
    ]);
  }, 120_000);

  test("a gzip bomb by HTTP is answered 413, is on no topic, and the service goes on", async () => {
    const env = { INGEST_TOKEN: token };
    const serving = pipeline.start(["ingest", "--http", "--port", "0", "--data", temporaryFolder()], env);
    await serving.said('"url":"');
    const url = /"url":"([^"]+)"/.exec(serving.log())![1]!;
    const post = async (body: Uint8Array<ArrayBuffer>, encoding: Record<string, string>) => {
      const headers = { Authorization: `Bearer ${token}`, "X-Source-Uri": "https://a.gov.cn/bomb", ...encoding };
      const answer = await fetch(`${url}/reports`, { method: "POST", headers, body });
      return { status: answer.status, body: await answer.json() };
    };
    const before = total(await pipeline.settled(), "received");
    // 1 MiB that unpacks to 1 GiB.
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(1 << 30), { level: 9 }));
    expect(await post(bomb, { "Content-Encoding": "gzip" })).toMatchObject({
      status: 413,
      body: { error: { code: "too_large", message: expect.stringMatching(/\S/) } },
    });
    const document = new Uint8Array(Buffer.concat([others[0]!.value!, Buffer.from("\n")]));
    expect(await post(document, {})).toMatchObject({ status: 202 });
    await expect.poll(async () => total(await pipeline.settled(), "received"), { timeout: 60_000 }).toBe(before + 1);
    expect(await pipeline.ledger()).toMatchObject({ balanced: true, differences: [] });
  }, 180_000);
});
