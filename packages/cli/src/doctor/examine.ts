import { createRequire } from "node:module";
import { type Environment, readEnvironment } from "@gongkai/contracts";
import { type DataOption, dataFolder, serverUrl } from "../data-option.js";
import type { Finding } from "./finding.js";

export type { Finding };

/** Looks at what the commands need as they are configured: node, ClickHouse or a local folder, Kafka, Redis. Changes nothing. */
export async function* examine(options: DataOption): AsyncGenerator<Finding> {
  yield node();
  const { KAFKA_BROKERS, REDIS_URL }: Environment = readEnvironment(process.env);
  const server = serverUrl(options);
  if (server === undefined) {
    yield engine();
    const { examineFolder } = await import("./local-folder.js");
    yield* examineFolder(dataFolder(options));
  } else {
    const { examineClickHouse } = await import("./clickhouse.js");
    yield* examineClickHouse(server);
  }
  if (KAFKA_BROKERS !== undefined) {
    const { examineKafka } = await import("./kafka.js");
    yield* examineKafka(KAFKA_BROKERS);
  }
  if (REDIS_URL !== undefined) {
    const { examineRedis } = await import("./redis.js");
    yield* examineRedis(REDIS_URL);
  }
}

function node(): Finding {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > 20 || (major === 20 && minor >= 19);
  return { name: "node", ok, found: process.version, remedy: "Install Node.js 20.19 or later." };
}

function engine(): Finding {
  const remedy = "Run `npm ci` on Linux or macOS (x64 or arm64), or set CLICKHOUSE_URL to a server.";
  try {
    const { resolve: find } = createRequire(import.meta.url);
    const { version } = createRequire(import.meta.url)(find("chdb/package.json")) as { version: string };
    return { name: "engine", ok: true, found: `chdb ${version}`, remedy };
  } catch {
    return { name: "engine", ok: false, found: "chdb is not installed", remedy };
  }
}
