import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { gongkaiTopics, type IncomingMessage, openBroker } from "@gongkai/broker";
import { rawTopic } from "@gongkai/contracts";
import { crashPointsOf } from "@gongkai/telemetry";
import { beforeAll, expect, test } from "vitest";
import { readAll } from "../conformance/broker-produce.js";
import { gongkai, start, temporaryFolder } from "../integration/gongkai.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";

const files = 1200;
let texts = 0;

/** A folder of files of some 20 KB, each unlike any other; gives their ids. */
function folderOfFiles(): { from: string; ids: string[] } {
  const from = temporaryFolder();
  mkdirSync(join(from, "deep"));
  const ids = Array.from({ length: files }, (_, at) => {
    const text = `年报 ${++texts}\n${"政务公开".repeat(1700)}`;
    writeFileSync(join(from, at % 2 ? "deep" : ".", `${at}.txt`), text);
    return createHash("sha256").update(text).digest("hex");
  });
  return { from, ids };
}

describeWithOwnServices("ingest under faults", (services) => {
  const environment = () => ({ KAFKA_BROKERS: services().kafkaBrokers.join(",") });

  beforeAll(async () => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await broker.ensureTopics(gongkaiTopics());
    await broker.close();
  });

  async function onTopic(): Promise<IncomingMessage[]> {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    try {
      return await readAll(broker, rawTopic);
    } finally {
      await broker.close();
    }
  }

  test("killed at random moments and started again: every file is on the topic", async () => {
    const { from, ids } = folderOfFiles();
    const data = temporaryFolder();
    let killed = 0;
    for (let kill = 0; kill < 6; kill++) {
      const { child, ended } = start(["ingest", from, "--data", data], { env: environment() });
      // The first while it begins, each later by a little: whatever the machine's speed, some find it sending.
      await sleep(250 + kill * 200 + Math.random() * 200);
      if (child.kill("SIGKILL")) killed++;
      await ended;
    }
    expect(killed).toBeGreaterThan(0);
    const last = await gongkai(["ingest", from, "--data", data, "--json"], { env: environment() });
    expect([last.status, last.stderr]).toEqual([0, ""]);
    expect(JSON.parse(last.stdout)).toMatchObject({ unreadable: 0 });
    const keys = (await onTopic()).map(({ key }) => key);
    expect(ids.filter((id) => !keys.includes(id))).toEqual([]);
    const again = await gongkai(["ingest", from, "--data", data, "--json"], { env: environment() });
    expect(JSON.parse(again.stdout)).toMatchObject({ sent: 0, skipped: files });
  }, 120_000);

  test.each(crashPointsOf("ingest"))("ended by a crash at %s: nothing is left out", async (place) => {
    const { from, ids } = folderOfFiles();
    const data = temporaryFolder();
    const env = environment();
    const crashed = start(["ingest", from, "--data", data], { env: { ...env, GONGKAI_CRASH_AT: place } });
    expect((await crashed.ended).status).toBeNull();
    expect((await gongkai(["ingest", from, "--data", data], { env })).status).toBe(0);
    const keys = new Set((await onTopic()).map(({ key }) => key));
    expect(ids.filter((id) => !keys.has(id))).toEqual([]);
  });

  test("Kafka killed and paused while an import runs: it waits, and every file is on the topic", async () => {
    const { from, ids } = folderOfFiles();
    const broker = openBroker({ brokers: services().kafkaBrokers });
    const count = async () => (await broker.offsets(rawTopic)).reduce((sum, { end }) => sum + end, 0);
    const before = await count();
    const { ended } = start(["ingest", from, "--data", temporaryFolder(), "--json"], { env: environment() });
    while ((await count()) === before) await sleep(10);
    await services().kill("kafka");
    await sleep(1000);
    await services().start("kafka");
    await services().pause("kafka");
    await sleep(3000);
    await services().resume("kafka");
    const { status, stdout } = await ended;
    await broker.close();
    expect([status, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ sent: files, unreadable: 0 })]);
    const keys = new Set((await onTopic()).map(({ key }) => key));
    expect(ids.filter((id) => !keys.has(id))).toEqual([]);
  }, 120_000);

  test("a Kafka that is away at the start is named at once", async () => {
    const env = { KAFKA_BROKERS: "127.0.0.1:1" };
    const { status, stderr } = await gongkai(["ingest", temporaryFolder(), "--data", temporaryFolder()], { env });
    expect(status).toBe(1);
    expect(stderr).toContain("E_BROKER_UNREACHABLE");
  });
});
