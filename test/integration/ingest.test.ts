import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { gongkaiTopics, openBroker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { readAll } from "../conformance/broker-produce.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";
import { gongkai, start, temporaryFolder } from "./gongkai.js";

describeWithOwnServices("ingest of files", (services) => {
  const environment = () => ({ KAFKA_BROKERS: services().kafkaBrokers.join(",") });

  test("a missing topic and a missing path are named, each with its exit status", async () => {
    const from = temporaryFolder();
    const options = { env: environment() };
    const missing = await gongkai(["ingest", from, "--data", temporaryFolder()], options);
    expect([missing.status, missing.stderr]).toEqual([1, expect.stringContaining("E_TOPIC_MISSING")]);
    const wrong = await gongkai(["ingest", join(from, "none"), "--data", temporaryFolder()], options);
    expect([wrong.status, wrong.stderr]).toEqual([2, expect.stringContaining("E_PATH_NOT_FOUND")]);
  });

  test("files, JSON lines and WARC files become raw messages; what cannot be read makes exit status 1", async () => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await broker.ensureTopics(gongkaiTopics());
    const from = temporaryFolder();
    const page = "<html>2012年政府信息公开工作年度报告</html>";
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`;
    const length = Buffer.byteLength(http);
    const warc = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.gov.cn/年报\r\nWARC-Date: 2013-03-01T00:00:00Z\r\nContent-Length: ${length}\r\n\r\n${http}\r\n\r\n`;
    writeFileSync(join(from, "crawl.warc.gz"), gzipSync(warc));
    const line = {
      uri: "http://b.gov.cn/",
      fetchedAt: "2013-03-02T08:00:00+08:00",
      mediaType: "text/html",
      text: page,
    };
    writeFileSync(join(from, "lines.jsonl"), `${JSON.stringify(line)}\nno line\n`);
    writeFileSync(join(from, "page.html"), page);
    writeFileSync(join(from, "large.html"), Buffer.alloc(33 << 20, "x"));
    const { status, stdout, stderr } = await gongkai(["ingest", from, "--data", temporaryFolder()], {
      env: environment(),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/E_RECORD_MALFORMED .*lines\.jsonl, line 2 is no JSON/);
    expect(stdout).toMatch(/^4 documents sent \(2 seen before, 1 too large to carry\)/);
    const messages = await readAll(broker, rawTopic);
    const same = messages.filter(({ value }) => value !== null);
    expect(new Set(same.map(({ key }) => key)).size).toBe(1);
    expect(same.map(({ value }) => value!.toString())).toEqual([page, page, page]);
    const headers = same
      .map(({ headers }) => headers)
      .toSorted((a, b) => (a["source-uri"]! < b["source-uri"]! ? 1 : -1));
    expect(headers).toEqual([
      {
        "source-uri": "http://b.gov.cn/",
        "fetched-at": "2013-03-02T00:00:00.000Z",
        "media-type": "text/html",
        "schema-version": "1",
      },
      {
        "source-uri": "http://a.gov.cn/年报",
        "fetched-at": "2013-03-01T00:00:00.000Z",
        "media-type": "text/html",
        "schema-version": "1",
      },
      { "source-uri": join(from, "page.html"), "fetched-at": expect.any(String), "schema-version": "1" },
    ]);
    const [large] = messages.filter(({ value }) => value === null);
    expect(large!.headers).toMatchObject({ "source-uri": join(from, "large.html"), size: String(33 << 20) });
    await broker.close();
  });

  test("a watched folder: what appears is sent, until SIGTERM", async () => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await broker.ensureTopics(gongkaiTopics());
    const count = async () => (await broker.offsets(rawTopic)).reduce((sum, { end }) => sum + end, 0);
    const before = await count();
    const from = temporaryFolder();
    writeFileSync(join(from, "unreadable.txt"), "x");
    chmodSync(join(from, "unreadable.txt"), 0);
    const { child, ended } = start(["ingest", from, "--watch", "--data", temporaryFolder()], { env: environment() });
    writeFileSync(join(from, "new.txt"), "new");
    await expect.poll(count, { timeout: 15_000 }).toBeGreaterThan(before);
    child.kill("SIGTERM");
    const { status, stderr } = await ended;
    // Root reads everything.
    expect(status).toBe(process.getuid?.() === 0 ? 0 : 1);
    expect(stderr).toMatch(/"msg":"ended"/);
    await broker.close();
  });
});
