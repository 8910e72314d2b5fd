import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { gongkaiTopics, openBroker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import { freePorts } from "@gongkai/local";
import { openWarehouse } from "@gongkai/warehouse";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { readAll } from "../conformance/broker-produce.js";
import { gongkai, start, temporaryFolder } from "../integration/gongkai.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";

const token = "a-token";
const hash = (bytes: string | Buffer) => createHash("sha256").update(bytes).digest("hex");

describeWithOwnServices("ingest by HTTP on Kafka", (services) => {
  beforeAll(async () => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await broker.ensureTopics(gongkaiTopics());
    await broker.close();
  });

  /** Starts `gongkai ingest --http`; its address is what it logs. */
  async function serve(more: Record<string, string> = {}) {
    const env = { KAFKA_BROKERS: services().kafkaBrokers.join(","), INGEST_TOKEN: token, ...more };
    const { child, ended } = start(["ingest", "--http", "--port", "0", "--data", temporaryFolder()], { env });
    onTestFinished(() => void child.kill("SIGKILL"));
    let log = "";
    child.stderr!.on("data", (chunk: Buffer) => {
      log += chunk.toString();
    });
    const address = () => /"url":"([^"]+)"/.exec(log)?.[1];
    await expect.poll(address, { timeout: 20_000 }).toBeDefined();
    return { url: address()!, child, ended };
  }

  async function post(url: string, body: string | Buffer) {
    const headers = {
      Authorization: `Bearer ${token}`,
      "X-Source-Uri": "http://a.gov.cn/",
      "Content-Type": "text/html",
    };
    const answer = await fetch(`${url}/reports`, { method: "POST", headers, body: new Uint8Array(Buffer.from(body)) });
    return { status: answer.status, retryAfter: answer.headers.get("retry-after"), body: await answer.json() };
  }

  async function onTopic(): Promise<Set<string | null>> {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    try {
      return new Set((await readAll(broker, rawTopic)).map(({ key }) => key));
    } finally {
      await broker.close();
    }
  }

  test("without a token it does not start", async () => {
    const env = { KAFKA_BROKERS: services().kafkaBrokers.join(",") };
    const { status, stderr } = await gongkai(["ingest", "--http"], { env });
    expect([status, stderr]).toEqual([2, expect.stringMatching(/E_ENVIRONMENT INGEST_TOKEN is not set/)]);
  });

  test("what was acknowledged is on the topic; a document is known by this process and by the warehouse", async () => {
    const { clickhouseUrl } = services();
    const warehouse = openWarehouse({ url: clickhouseUrl });
    await warehouse.migrate();
    const stored = {
      reportId: hash("stored"),
      bytes: Buffer.from("stored"),
      sourceUri: "http://b/",
      fetchedAt: new Date(),
    };
    await warehouse.storeRaw([stored]);
    await warehouse.close();
    const { url, child, ended } = await serve({ CLICKHOUSE_URL: clickhouseUrl });
    expect(await post(url, "new")).toMatchObject({ status: 202, body: { reportId: hash("new"), duplicate: false } });
    expect(await post(url, "new")).toMatchObject({ status: 202, body: { duplicate: true } });
    expect(await post(url, "stored")).toMatchObject({ status: 202, body: { duplicate: true } });
    child.kill("SIGTERM");
    expect((await ended).status).toBe(0);
    expect(await onTopic()).toEqual(new Set([hash("new"), hash("stored")]));
  });

  test("it says that it is ready only when it takes documents", async () => {
    const [intake = 0, metrics = 0] = await freePorts(2);
    const env = {
      KAFKA_BROKERS: services().kafkaBrokers.join(","),
      INGEST_TOKEN: token,
      METRICS_PORT: String(metrics),
    };
    const { child } = start(["ingest", "--http", "--port", String(intake), "--data", temporaryFolder()], { env });
    onTestFinished(() => void child.kill("SIGKILL"));
    const readiness = async () => (await fetch(`http://127.0.0.1:${metrics}/readyz`).catch(() => undefined))?.json();
    await expect
      .poll(readiness, { timeout: 20_000, interval: 5 })
      .toEqual({ ready: true, probes: { http: "ok", kafka: "ok" } });
    expect(await post(`http://127.0.0.1:${intake}`, "first")).toMatchObject({ status: 202 });
  }, 30_000);

  test("SIGTERM answers what is at work, and refuses the rest", async () => {
    const { url, child, ended } = await serve();
    await services().pause("kafka");
    const waiting = post(url, "waiting");
    await sleep(500);
    child.kill("SIGTERM");
    await sleep(500);
    await expect(post(url, "late")).rejects.toThrow();
    await services().resume("kafka");
    expect((await waiting).status).toBe(202);
    expect((await ended).status).toBe(0);
    expect(await onTopic()).toContain(hash("waiting"));
  }, 60_000);

  test("Kafka killed while clients send: every 202 is on the topic, every other answer says when to try again", async () => {
    const { url } = await serve();
    const acknowledged: string[] = [];
    const refused: (string | null)[] = [];
    let over = false;
    const clients = Array.from({ length: 8 }, async (_, client) => {
      for (let at = 0; !over; at++) {
        const text = `${client}-${at} ${"年报".repeat(1000)}`;
        const { status, retryAfter } = await post(url, text);
        if (status === 202) acknowledged.push(hash(text));
        else {
          refused.push(status === 503 || status === 429 ? retryAfter : `status ${status}`);
          await sleep(100);
        }
      }
    });
    for (let kill = 0; kill < 2; kill++) {
      await sleep(500 + Math.random() * 500);
      await services().kill("kafka");
      await services().start("kafka");
    }
    const enough = acknowledged.length + 50;
    await expect.poll(() => acknowledged.length, { timeout: 40_000 }).toBeGreaterThan(enough);
    over = true;
    await Promise.all(clients);
    expect(refused.filter((retryAfter) => !(Number(retryAfter) > 0))).toEqual([]);
    const there = await onTopic();
    expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
  }, 120_000);

  test("Kafka paused: first 429 as memory is bounded, then 503 as nobody waits for ever, and all is well again", async () => {
    const { url } = await serve();
    const large = (at: number) => Buffer.alloc(24 << 20, `${at} `);
    await services().pause("kafka");
    const waiting = [0, 1, 2, 3, 4].map((at) => post(url, large(at)));
    await sleep(3000);
    expect(await post(url, large(5))).toMatchObject({ status: 429, retryAfter: expect.stringMatching(/^\d+$/) });
    const answers = await Promise.all(waiting);
    expect(answers.map(({ status, retryAfter }) => [status, Number(retryAfter) > 0])).toEqual(
      answers.map(() => [503, true]),
    );
    await services().resume("kafka");
    await expect.poll(async () => (await post(url, large(5))).status, { timeout: 40_000, interval: 1000 }).toBe(202);
    expect(await onTopic()).toContain(hash(large(5)));
  }, 120_000);
});
