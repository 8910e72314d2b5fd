import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBroker } from "@gongkai/broker";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { whyNotNative } from "../services/choose-services.js";
import { gongkai } from "./gongkai.js";

interface Told {
  readonly servers: readonly { name: string; state: string; pid: number | null; address: string }[];
  readonly started: readonly { name: string; did: string }[];
}

const why = await whyNotNative();

describe.skipIf(why !== undefined)(`gongkai stack${why ? ` (skipped: ${why})` : ""}`, () => {
  let parent: string;
  let folder: string;
  const stack = (command: string, ...more: string[]) => gongkai(["stack", command, "--folder", folder, ...more]);
  const up = async () => JSON.parse((await stack("up", "--json")).stdout) as Told;

  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), "gongkai-stack-"));
    folder = join(parent, "stack");
  });
  afterAll(async () => {
    await stack("down");
    await rm(parent, { recursive: true, force: true });
  });

  test("before the first up there is nothing to ask", async () => {
    expect(await stack("status")).toMatchObject({ status: 1, stdout: expect.stringContaining("holds no stack") });
    expect(await stack("env")).toMatchObject({ status: 2, stderr: expect.stringContaining("E_PATH_NOT_FOUND") });
    expect(await stack("down")).toMatchObject({ status: 0 });
  });

  test("a folder that cannot be made is named", async () => {
    const blocked = join(parent, "file", "stack");
    await writeFile(join(parent, "file"), "");
    const { status, stderr } = await gongkai(["stack", "up", "--folder", blocked]);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`E_STACK_UNWRITABLE ${blocked}`)]);
    await rm(join(parent, "file"));
  });

  test("up starts three servers that outlive it; up again leaves them alone", async () => {
    const first = await up();
    expect(first.started.map(({ did }) => did)).toEqual(["started", "started", "started"]);
    const second = await up();
    expect(second.started.map(({ did }) => did)).toEqual(["ran already", "ran already", "ran already"]);
    expect(second.servers).toEqual(first.servers);
    expect(await stack("status")).toMatchObject({ status: 0 });
  }, 300_000);

  test.runIf(process.platform === "linux")("Kafka takes its classes from the archive in the cache", async () => {
    const { servers } = JSON.parse((await stack("status", "--json")).stdout) as Told;
    const { pid } = servers.find(({ name }) => name === "kafka")!;
    expect(await readFile(`/proc/${pid}/maps`, "utf8")).toMatch(/gongkai\/kafka-[\d.]+-classes-[0-9a-f]+\.jsa/);
  });

  test("env prints what the programs read, each value quoted for the shell", async () => {
    const { stdout } = await stack("env");
    const lines = stdout.trim().split("\n");
    expect(lines.map((line) => /^export ([A-Z_]+)='[^']+'$/.exec(line)?.[1])).toEqual([
      "KAFKA_BROKERS",
      "CLICKHOUSE_URL",
      "REDIS_URL",
      "INGEST_TOKEN",
    ]);
    const env = JSON.parse((await stack("env", "--json")).stdout) as Record<string, string>;
    expect(lines).toEqual(Object.entries(env).map(([name, value]) => `export ${name}='${value}'`));
    // Topics and tables are there already; a broker's very first group takes a moment.
    const ledger = async () => (await gongkai(["ledger", "--json"], { env })).stdout;
    await expect.poll(ledger, { timeout: 20_000, interval: 500 }).toContain('"balanced":true');
  });

  test("only its owner can read secrets", async () => {
    for (const name of ["stack.json", "redis/redis.conf"])
      expect((await stat(join(folder, name))).mode & 0o777).toBe(0o600);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
  });

  test("what died is started anew, on the same address and data", async () => {
    const { servers } = await up();
    const kafka = servers.find(({ name }) => name === "kafka")!;
    const broker = openBroker({ brokers: [kafka.address] });
    await broker.ensureTopics({ kept: { partitions: 1, config: {} } });
    await broker.close();
    for (const { pid } of servers) process.kill(pid!, "SIGKILL");
    expect(await stack("status")).toMatchObject({ status: 1 });
    const again = await up();
    expect(again.started.map(({ did }) => did)).toEqual(["started", "started", "started"]);
    expect(again.servers.map(({ address }) => address)).toEqual(servers.map(({ address }) => address));
    const after = openBroker({ brokers: [kafka.address] });
    expect((await after.health()).topics).toContain("kept");
    await after.close();
  }, 120_000);

  test("down ends them, also one that is paused; --purge leaves nothing", async () => {
    const { servers } = await up();
    process.kill(servers[1]!.pid!, "SIGSTOP");
    expect(await stack("status")).toMatchObject({ status: 1, stdout: expect.stringContaining("paused") });
    expect(await stack("down", "--purge")).toMatchObject({ status: 0 });
    for (const { address } of servers) await expect(fetch(`http://${address}`)).rejects.toThrow();
    expect(await readdir(parent)).toEqual([]);
  }, 60_000);
});
