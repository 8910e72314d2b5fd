import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { openSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openBroker } from "@gongkai/broker";

/** A Kafka of our own, to be killed, paused and started again at will. Data and port stay the same all the while. */
export interface KafkaProcess {
  /** `host:port`, as KAFKA_BROKERS has it. */
  readonly address: string;
  /** Resolves when it answers. */
  start(): Promise<void>;
  /** SIGKILL; resolves when it is gone. */
  kill(): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends it and removes its data. */
  close(): Promise<void>;
}

/** Why no Kafka can be started here, or undefined. */
export const kafkaMissing: string | undefined =
  process.env["KAFKA_LIBS"] === undefined ? "KAFKA_LIBS names no folder with Kafka's jars" : undefined;

/** Formats and starts a single broker that is its own controller. */
export async function startKafka(): Promise<KafkaProcess> {
  const folder = await mkdtemp(join(tmpdir(), "gongkai-kafka-"));
  const [port, controllerPort] = await freePorts(2);
  const address = `127.0.0.1:${port}`;
  const properties = join(folder, "server.properties");
  writeFileSync(properties, serverProperties(folder, port!, controllerPort!));
  const id = "Z29uZ2thaS10ZXN0cy0wMQ";
  const format = java("kafka.tools.StorageTool", ["format", "--cluster-id", id, "--config", properties]);
  const formatted = spawnSync("java", format, { encoding: "utf8" });
  if (formatted.status !== 0) throw new Error(formatted.stderr);
  const log = openSync(join(folder, "kafka.log"), "a");
  let child: ChildProcess | undefined;

  const end = async () => {
    const ended = child && child.exitCode === null && child.signalCode === null && once(child);
    child?.kill("SIGKILL");
    await ended;
    child = undefined;
  };
  const kafka: KafkaProcess = {
    address,
    async start() {
      child = spawn("java", java("kafka.Kafka", [properties]), { stdio: ["ignore", log, log] });
      for (let tries = 0; !(await answers(address)); tries++) {
        if (tries > 60 || child.exitCode !== null) throw new Error(readFileSync(join(folder, "kafka.log"), "utf8"));
        await sleep(200);
      }
    },
    kill: end,
    pause: () => void child?.kill("SIGSTOP"),
    resume: () => void child?.kill("SIGCONT"),
    async close() {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  };
  process.once("exit", () => child?.kill("SIGKILL"));
  await kafka.start();
  return kafka;
}

function java(main: string, args: readonly string[]): string[] {
  return ["-Xmx640m", "-XX:+UseSerialGC", "-cp", `${process.env["KAFKA_LIBS"]}/*`, main, ...args];
}

async function answers(address: string): Promise<boolean> {
  const broker = openBroker({ brokers: [address] });
  return await broker.health().then(
    () => true,
    () => false,
  );
}

function once(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

function serverProperties(folder: string, port: number, controllerPort: number): string {
  return Object.entries({
    "process.roles": "broker,controller",
    "node.id": 1,
    "controller.quorum.voters": `1@127.0.0.1:${controllerPort}`,
    listeners: `PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    "advertised.listeners": `PLAINTEXT://127.0.0.1:${port}`,
    "controller.listener.names": "CONTROLLER",
    "log.dirs": join(folder, "data"),
    "num.partitions": 1,
    "offsets.topic.replication.factor": 1,
    "offsets.topic.num.partitions": 4,
    "broker.session.timeout.ms": 4000,
    "broker.heartbeat.interval.ms": 1000,
    "transaction.state.log.replication.factor": 1,
    "transaction.state.log.min.isr": 1,
    "share.coordinator.state.topic.replication.factor": 1,
    "group.initial.rebalance.delay.ms": 0,
    "group.min.session.timeout.ms": 1000,
    "auto.create.topics.enable": false,
    "message.max.bytes": 134217728,
    "replica.fetch.max.bytes": 134217728,
    "log.cleaner.enable": false,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  return servers.map((server) => {
    const address = server.address();
    server.close();
    return typeof address === "object" && address !== null ? address.port : 0;
  });
}
