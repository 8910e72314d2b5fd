import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { GongkaiError } from "@gongkai/contracts";
import { fetched } from "./artifacts.js";
import { exchange } from "./exchange.js";
import { kafkaArtifact } from "./kafka-artifact.js";
import { kafkaProperties } from "./kafka-properties.js";
import { requireTool } from "./required-tool.js";
import type { Place, Server } from "./server.js";

const run = promisify(execFile);

const java = ["-Xms128m", "-Xmx768m", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"];
/** For a program that ends within a second. */
const brief = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const logging = ["defaultLogLevel=warn", "showDateTime=true", "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"].map(
  (property) => `-Dorg.slf4j.simpleLogger.${property}`,
);

/** Apache Kafka in combined KRaft mode: broker and controller in one process, on this machine only. */
export const kafka: Server = {
  name: "kafka",
  address: ({ kafkaPort }) => `127.0.0.1:${kafkaPort}`,

  async prepare(place, onProgress) {
    await requireJava();
    const classpath = `${await fetched(kafkaArtifact, onProgress)}/*`;
    const data = place.folder.data("kafka");
    const properties = join(data, "server.properties");
    await mkdir(data, { recursive: true });
    await writeFile(properties, serverProperties(place));
    if (!existsSync(join(data, "log", "meta.properties"))) await format(classpath, properties, place);
    return { command: "java", args: [...java, ...logging, "-cp", classpath, "kafka.Kafka", properties] };
  },

  /** An ApiVersions request, version 0: the one that any broker answers. It opens its port when it is ready. */
  async answers({ kafkaPort }) {
    const request = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, 0xff, 0xff]);
    const answer = await exchange(kafkaPort, request);
    return answer !== undefined && answer.length >= 10 && answer.readInt32BE(4) === 1 && answer.readInt16BE(8) === 0;
  },
};

async function requireJava(): Promise<void> {
  const version = await requireTool("java", "Java 17 or later", "java");
  const major = Number(/(\d+)/.exec(version)?.[1]);
  if (major < 17)
    throw new GongkaiError("E_STACK_TOOL_MISSING", `Java 17 or later is not installed (found ${version})`);
}

async function format(classpath: string, properties: string, { settings }: Place): Promise<void> {
  const tool = [...brief, "-cp", classpath, "kafka.tools.StorageTool", "format", "--ignore-formatted"];
  await run("java", [...logging, ...tool, "-t", settings.kafkaClusterId, "-c", properties]).catch((cause) => {
    throw new GongkaiError("E_STACK_START", `Kafka's folder cannot be formatted (${cause.message})`, { cause });
  });
}

function serverProperties({ folder, settings }: Place): string {
  const properties = {
    ...kafkaProperties(`127.0.0.1:${settings.kafkaPort}`, `127.0.0.1:${settings.kafkaControllerPort}`),
    "log.dirs": join(folder.data("kafka"), "log"),
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
