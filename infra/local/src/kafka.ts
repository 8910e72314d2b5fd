import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { GongkaiError } from "@gongkai/contracts";
import { fetched } from "./artifacts.js";
import { exchange } from "./exchange.js";
import { classArchive } from "./java-classes.js";
import { kafkaArtifact } from "./kafka-artifact.js";
import { kafkaProperties } from "./kafka-properties.js";
import { requireTool } from "./required-tool.js";
import type { Launch, Place, Server } from "./server.js";
import { launch, stop } from "./server-process.js";
import { stackFolder } from "./stack-folder.js";
import { freshSettings } from "./stack-settings.js";

const run = promisify(execFile);

/** On few cores compiling well and collecting in parallel costs more CPU than a broker of this size gets back by it. */
const lean = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];
const java = ["-Xms128m", "-Xmx768m", ...lean, "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true"];
const logging = ["defaultLogLevel=warn", "showDateTime=true", "dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX"].map(
  (property) => `-Dorg.slf4j.simpleLogger.${property}`,
);

/** Apache Kafka in combined KRaft mode: broker and controller in one process, on this machine only. */
export const kafka: Server = {
  name: "kafka",
  address: ({ kafkaPort }) => `127.0.0.1:${kafkaPort}`,

  async prepare(place, onProgress) {
    const version = await requireJava();
    const jars = await fetched(kafkaArtifact, onProgress);
    const options = await classArchive(version, jars, async (folder, options) => {
      onProgress("preparing Java for Kafka (once)");
      const trained = { folder: stackFolder(folder), settings: await freshSettings() };
      await prepareFolder(jars, trained, []);
      try {
        await launch(kafka, trained, commandLine(jars, trained, options));
      } finally {
        await stop(kafka, trained);
      }
    });
    await prepareFolder(jars, place, options);
    return commandLine(jars, place, options);
  },

  /** An ApiVersions request, version 0: the one that any broker answers. It opens its port when it is ready. */
  async answers({ kafkaPort }) {
    const request = Buffer.from([0, 0, 0, 10, 0, 18, 0, 0, 0, 0, 0, 1, 0xff, 0xff]);
    const answer = await exchange(kafkaPort, request);
    return answer !== undefined && answer.length >= 10 && answer.readInt32BE(4) === 1 && answer.readInt16BE(8) === 0;
  },
};

async function requireJava(): Promise<string> {
  const version = await requireTool("java", "Java 17 or later", "java");
  const major = Number(/(\d+)/.exec(version)?.[1]);
  if (major < 17)
    throw new GongkaiError("E_STACK_TOOL_MISSING", `Java 17 or later is not installed (found ${version})`);
  return version;
}

/** Writes the configuration, and formats the folder where that is still to do; `options` are Java's. */
async function prepareFolder(jars: string, place: Place, options: readonly string[]): Promise<void> {
  const properties = propertiesFile(place);
  await mkdir(place.folder.data("kafka"), { recursive: true });
  await writeFile(properties, serverProperties(place) + (await ownProperties(place)));
  if (existsSync(join(logFolder(place), "meta.properties"))) return;
  const tool = [...lean, "-cp", classpath(jars), "kafka.tools.StorageTool", "format", "--ignore-formatted"];
  const args = [...logging, ...options, ...tool, "-t", place.settings.kafkaClusterId, "-c", properties];
  await run("java", args).catch((cause) => {
    throw new GongkaiError("E_STACK_START", `Kafka's folder cannot be formatted (${cause.message})`, { cause });
  });
}

function commandLine(jars: string, place: Place, options: readonly string[]): Launch {
  const args = [...java, ...logging, ...options, "-cp", classpath(jars), "kafka.Kafka", propertiesFile(place)];
  return { command: "java", args };
}

const classpath = (jars: string): string => `${jars}/*`;
const propertiesFile = ({ folder }: Place): string => join(folder.data("kafka"), "server.properties");
const logFolder = ({ folder }: Place): string => join(folder.data("kafka"), "log");

/** What somebody wants besides, such as a listener with a login: the last word on a property wins. */
async function ownProperties({ folder }: Place): Promise<string> {
  return await readFile(join(folder.data("kafka"), "own.properties"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
}

function serverProperties(place: Place): string {
  const { settings } = place;
  const properties = {
    ...kafkaProperties(`127.0.0.1:${settings.kafkaPort}`, `127.0.0.1:${settings.kafkaControllerPort}`),
    "log.dirs": logFolder(place),
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join("");
}
