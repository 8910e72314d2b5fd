import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GongkaiError } from "@gongkai/contracts";
import { type Artifact, fetched } from "./artifacts.js";
import { exchange } from "./exchange.js";
import { dependencyPlugin } from "./maven-plugin.js";
import { versionOf } from "./required-tool.js";
import type { OnProgress, Place, Server } from "./server.js";

/** Binaries of redis-server 6.2 for Linux and macOS, for machines without one. */
const binaries: Artifact = {
  name: "redis-6.2",
  megabytes: 12,
  maven: (_pom, into) => [
    `${dependencyPlugin}:unpack`,
    "-Dartifact=com.github.codemonstur:embedded-redis:1.4.3",
    "-Dmdep.unpack.includes=redis-server-*-linux-*,redis-server-*-darwin-*",
    `-DoutputDirectory=${into}`,
  ],
};

/** Redis as BullMQ needs it: nothing is evicted, every write goes to the append-only file. */
export const redis: Server = {
  name: "redis",
  address: ({ redisPort }) => `127.0.0.1:${redisPort}`,

  async prepare(place, onProgress) {
    const data = place.folder.data("redis");
    const configuration = join(data, "redis.conf");
    await mkdir(data, { recursive: true });
    await writeFile(configuration, redisConf(place), { mode: 0o600 });
    return { command: await redisServer(onProgress), args: [configuration] };
  },

  /** While Redis reads its file back it takes the password, but no command. */
  async answers({ redisPort, redisPassword }) {
    const answer = await exchange(redisPort, `AUTH ${redisPassword}\r\nPING\r\n`);
    return answer?.toString("latin1") === "+OK\r\n+PONG\r\n";
  },
};

async function redisServer(onProgress: OnProgress): Promise<string> {
  if ((await versionOf("redis-server")) !== undefined) return "redis-server";
  const folder = await fetched(binaries, onProgress);
  const platform = `${process.platform}-${process.arch === "x64" ? "amd64" : process.arch}`;
  const name = (await readdir(folder)).find((name) => name.endsWith(platform));
  if (name === undefined) throw new GongkaiError("E_STACK_TOOL_MISSING", `There is no redis-server for ${platform}`);
  return join(folder, name);
}

function redisConf({ folder, settings }: Place): string {
  const lines = {
    bind: "127.0.0.1",
    port: settings.redisPort,
    requirepass: settings.redisPassword,
    dir: `"${folder.data("redis")}"`,
    appendonly: "yes",
    appendfsync: "everysec",
    save: '""',
    "maxmemory-policy": "noeviction",
    // A test file may want one for itself.
    databases: 256,
    daemonize: "no",
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name} ${value}\n`)
    .join("");
}
