import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type Broker, type IncomingMessage, openBroker } from "@gongkai/broker";
import { afterEach, expect, onTestFinished, test } from "vitest";
import { readAll } from "../conformance/broker-produce.js";
import { caughtUp, freshName, freshTopic, keysOf, numbered, range, until } from "../conformance/broker-topics.js";
import { temporaryFolder } from "../integration/gongkai.js";
import { describeWithOwnServices } from "../services/describe-with-services.js";

const child = fileURLToPath(new URL("./broker-consumer.js", import.meta.url));
const scan = fileURLToPath(new URL("./broker-scan.js", import.meta.url));

describeWithOwnServices("broker under faults", (services) => {
  const opened: Broker[] = [];
  const open = (): Broker => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    opened.push(broker);
    return broker;
  };
  afterEach(() => Promise.all(opened.splice(0).map((broker) => broker.close())));

  test("Kafka killed again and again while we produce: what was acknowledged is there, and once", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 4);
    let over = false;
    const acknowledged: number[] = [];
    const failed: number[] = [];
    const senders = range(8).map(async (sender) => {
      for (let at = 0; !over; at++) {
        const key = sender * 1_000_000 + at;
        await broker.produce(topic, numbered(1, key, 2000)).then(
          () => acknowledged.push(key),
          () => failed.push(key),
        );
      }
    });
    for (let kill = 0; kill < 2; kill++) {
      await sleep(500 + Math.random() * 1000);
      await services().kill("kafka");
      await sleep(kill * 500);
      await services().start("kafka");
    }
    const enough = acknowledged.length + 50;
    await until(() => acknowledged.length > enough, 40);
    over = true;
    await Promise.all(senders);
    const stored = keysOf(await readAll(open(), topic));
    const counts = new Map<number, number>();
    for (const key of stored) counts.set(key, (counts.get(key) ?? 0) + 1);
    expect(acknowledged.filter((key) => !counts.has(key))).toEqual([]);
    expect([...counts].filter(([, times]) => times > 1)).toEqual([]);
    expect(stored.length).toBeLessThanOrEqual(acknowledged.length + failed.length);
  }, 120_000);

  test("Kafka killed while a consumer works: it goes on by itself, and nothing is left out", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 3), freshName("group")];
    await broker.produce(topic, numbered(300));
    const finished: IncomingMessage[] = [];
    const consumer = await broker.consume({
      topic,
      group,
      maxBytes: 1 << 20,
      maxMessages: 10,
      lingerMs: 100,
      sessionMs: 6000,
      onBatch: async (messages) => {
        await sleep(100);
        finished.push(...messages);
      },
    });
    for (let kill = 0; kill < 2; kill++) {
      const before = finished.length;
      await until(() => finished.length > before + 20);
      await services().kill("kafka");
      await sleep(1000);
      await services().start("kafka");
    }
    await until(() => caughtUp(broker, group, topic), 60);
    await consumer.stop();
    expect([...new Set(keysOf(finished))].toSorted((a, b) => a - b)).toEqual(range(300));
  }, 150_000);

  test("a consumer paused beyond its session: the other takes over; awake again, it gives up what it lost", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 4), freshName("group")];
    const folder = temporaryFolder();
    const members = ["a", "b"].map((name) => member(services().kafkaBrokers[0]!, topic, group, join(folder, name)));
    await broker.produce(topic, numbered(200));
    await until(() => members.every(({ finished }) => finished().length > 5), 40);
    members[0]!.child.kill("SIGSTOP");
    await sleep(9000);
    members[0]!.child.kill("SIGCONT");
    await until(() => caughtUp(broker, group, topic), 60);
    const ends = members.map(({ child, ended }) => {
      child.kill("SIGTERM");
      return ended;
    });
    expect(await Promise.all(ends)).toEqual([0, 0]);
    const keys = members.flatMap(({ finished }) => finished());
    expect([...new Set(keys)].toSorted((a, b) => a - b)).toEqual(range(200));
    // What was at work when it was paused is done again by the other: a batch of five for each that was.
    expect(keys.length).toBeLessThanOrEqual(220);
  }, 120_000);

  test("a consumer killed in mid-work: its place is taken, and its uncommitted work done", async () => {
    const broker = open();
    const [topic, group] = [await freshTopic(broker, 2), freshName("group")];
    const folder = temporaryFolder();
    const first = member(services().kafkaBrokers[0]!, topic, group, join(folder, "a"));
    await broker.produce(topic, numbered(60));
    await until(() => first.finished().length > 5, 40);
    first.child.kill("SIGKILL");
    const second = member(services().kafkaBrokers[0]!, topic, group, join(folder, "b"));
    await until(() => caughtUp(broker, group, topic), 60);
    second.child.kill("SIGTERM");
    expect(await second.ended).toBe(0);
    const keys = [...first.finished(), ...second.finished()];
    expect([...new Set(keys)].toSorted((a, b) => a - b)).toEqual(range(60));
  }, 120_000);

  test("Kafka killed while a topic is scanned: every message comes, once", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 2);
    // More than one fetch brings.
    for (let at = 0; at < 12; at++) await broker.produce(topic, numbered(1, at, 1_500_000));
    const stored = await readAll(open(), topic);
    const seen: number[] = [];
    let killed: Promise<void> | undefined;
    await broker.scan(topic, new Map([[1, 2]]), (message) => {
      seen.push(...keysOf([message]));
      killed ??= services()
        .kill("kafka")
        .then(() => services().start("kafka"));
    });
    await killed;
    const wanted = keysOf(stored.filter(({ partition, offset }) => partition === 0 || offset >= 2));
    expect(seen.toSorted((a, b) => a - b)).toEqual(wanted.toSorted((a, b) => a - b));
  }, 120_000);

  test("Kafka killed for good while a topic is scanned: it is given up, and the process ends", async () => {
    const broker = open();
    const topic = await freshTopic(broker, 2);
    for (let at = 0; at < 12; at++) await broker.produce(topic, numbered(1, at, 1_500_000));
    const process = fork(scan, [services().kafkaBrokers[0]!, topic], { stdio: "inherit" });
    onTestFinished(() => void process.kill("SIGKILL"));
    const said: unknown[] = [];
    process.on("message", (message) => {
      said.push(message);
      if (message === "reading") void services().kill("kafka");
    });
    expect(await once(process, "exit")).toEqual([0, null]);
    expect(said).toEqual(["reading", "E_BROKER_UNREACHABLE"]);
    await services().start("kafka");
  }, 120_000);

  test("Kafka away: every question is answered by E_BROKER_UNREACHABLE, and all works when it is back", async () => {
    const topic = await freshTopic(open());
    await services().kill("kafka");
    const broker = open();
    const group = freshName("group");
    const unreachable = { code: "E_BROKER_UNREACHABLE" };
    await expect(broker.health()).rejects.toMatchObject(unreachable);
    await expect(broker.lag(group, topic)).rejects.toMatchObject(unreachable);
    await expect(broker.ensureTopics({})).rejects.toMatchObject(unreachable);
    await expect(broker.produce(topic, numbered(1))).rejects.toMatchObject(unreachable);
    const options = { topic, group, maxBytes: 1 << 20 };
    await expect(broker.consume({ ...options, onBatch: async () => {} })).rejects.toMatchObject(unreachable);
    await services().start("kafka");
    await broker.produce(topic, numbered(1));
    const seen: number[] = [];
    const consumer = await broker.consume({
      ...options,
      onBatch: async (messages) => void seen.push(...keysOf(messages)),
    });
    await until(() => seen.length === 1);
    await consumer.stop();
  }, 120_000);
});

/** A consumer in a process of its own, and the keys it has finished. */
function member(address: string, topic: string, group: string, file: string) {
  writeFileSync(file, "");
  const spawned: ChildProcess = spawn(process.execPath, [child, address, topic, group, file], { stdio: "inherit" });
  onTestFinished(() => void spawned.kill("SIGKILL"));
  const ended = new Promise<number | null>((resolve) => spawned.once("exit", resolve));
  const finished = () =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => Number(line.split(" ")[1]));
  return { child: spawned, ended, finished };
}
