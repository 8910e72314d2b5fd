import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@gongkai/broker";
import { openWarehouse } from "@gongkai/warehouse";
import { expect, test } from "vitest";
import { describeWithOwnServices, describeWithServices } from "./describe-with-services.js";
import type { ServiceAddresses } from "./test-services.js";

describeWithOwnServices("servers of one file", (services) => {
  test("Kafka keeps what it acknowledged when it is killed", async () => {
    const { kafkaBrokers, kill, start } = services();
    const before = openBroker({ brokers: kafkaBrokers });
    await before.ensureTopics({ kept: { partitions: 2, config: { "max.message.bytes": `${64 << 20}` } } });
    await before.produce("kept", [{ key: "large", value: Buffer.alloc(40 << 20, "年报") }]);
    await before.close();
    await kill("kafka");
    await expect(fetch(`http://${kafkaBrokers[0]}`)).rejects.toThrow();
    await start("kafka");
    const after = openBroker({ brokers: kafkaBrokers });
    const stored = (await after.offsets("kept")).map(({ start, end }) => end - start);
    expect(stored.reduce((sum, count) => sum + count)).toBe(1);
    await after.close();
  }, 120_000);

  test("a topic that nobody made is not made by asking for it", async () => {
    const broker = openBroker({ brokers: services().kafkaBrokers });
    await expect(broker.produce("nobody.made.it", [{ key: "a", value: null }])).rejects.toMatchObject({
      code: "E_TOPIC_MISSING",
    });
    await broker.close();
  });

  test("Redis keeps what it acknowledged when it is killed, evicts nothing, and asks for a password", async () => {
    const { kill, start } = services();
    expect(await redis(services(), "SET kept here")).toContain("+OK");
    await kill("redis");
    await expect(redis(services(), "GET kept")).rejects.toThrow();
    await start("redis");
    expect(await redis(services(), "GET kept")).toContain("here");
    expect(await redis(services(), "CONFIG GET maxmemory-policy")).toContain("noeviction");
    expect(
      await redis({ ...services(), redisUrl: services().redisUrl.replace(/:[^:@]*@/, ":wrong@") }, "PING"),
    ).toMatch(/^-WRONGPASS/);
  });

  test("ClickHouse keeps what it acknowledged when it is killed, and asks for a password", async () => {
    const { clickhouseUrl, kill, start } = services();
    const warehouse = openWarehouse({ url: clickhouseUrl });
    const applied = await warehouse.migrate();
    expect(applied.length).toBeGreaterThan(0);
    await kill("clickhouse");
    await expect(warehouse.queryText("SELECT 1")).rejects.toMatchObject({ code: "E_WAREHOUSE_UNREACHABLE" });
    await start("clickhouse");
    expect(await warehouse.migrate()).toEqual([]);
    await warehouse.close();
    const stranger = openWarehouse({ url: clickhouseUrl.replace(/:[^:@]*@/, ":wrong@") });
    await expect(stranger.queryText("SELECT 1")).rejects.toMatchObject({ code: "E_WAREHOUSE_DENIED" });
    await stranger.close();
  }, 60_000);

  test("a paused server answers when it is resumed, and not before", async () => {
    const { pause, resume } = services();
    await pause("redis");
    let answered = false;
    const answer = redis(services(), "PING").finally(() => {
      answered = true;
    });
    await sleep(1000);
    expect(answered).toBe(false);
    await resume("redis");
    expect(await answer).toContain("+PONG");
  });
});

const prefixes: string[] = [];
for (const name of ["one", "another"]) {
  describeWithServices(`shared servers, as ${name} file gets them`, (services) => {
    test("a prefix and databases that nobody else has", async () => {
      const { prefix, clickhouseUrl } = services();
      expect(prefixes).not.toContain(prefix);
      prefixes.push(prefix);
      const warehouse = openWarehouse({ url: clickhouseUrl });
      await warehouse.migrate();
      expect((await warehouse.queryText("SELECT currentDatabase()", { format: "TSV" })).trim()).toBe(prefix);
      await warehouse.close();
      expect(await redis(services(), `SET ${prefix} mine NX`)).toContain("+OK");
      expect(await redis(services(), "DBSIZE")).toContain(":1");
    });
  });
}

/** What Redis answers to one command, given as it is typed. */
function redis({ redisUrl }: ServiceAddresses, command: string): Promise<string> {
  const { hostname, port, password, pathname } = new URL(redisUrl);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    let answer = "";
    socket.on("data", (chunk) => {
      answer += chunk.toString();
    });
    socket.on("error", reject);
    // A container's port takes connections though nobody is behind it.
    socket.on("close", () => (answer === "" ? reject(new Error("no answer")) : resolve(answer)));
    socket.write(
      `AUTH ${decodeURIComponent(password)}\r\nSELECT ${pathname.slice(1) || "0"}\r\n${command}\r\nQUIT\r\n`,
    );
  });
}
