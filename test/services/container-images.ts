import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type ServerName, serverNames } from "@gongkai/local";

const run = promisify(execFile);

/** Official images; a variable names another, as in docker-compose.yml. */
export const containerImages: Readonly<Record<ServerName, string>> = {
  kafka: process.env.KAFKA_IMAGE || "apache/kafka:4.1.1",
  redis: process.env.REDIS_IMAGE || "redis:7.2-bookworm",
  clickhouse: process.env.CLICKHOUSE_IMAGE || "clickhouse/clickhouse-server:26.7",
};

/** Whether a Docker engine answers. */
export async function engineAnswers(): Promise<boolean> {
  const asked = run("docker", ["version", "--format", "{{.Server.Version}}"], { timeout: 10_000 });
  return asked.then(
    () => true,
    () => false,
  );
}

/** The first image that is neither here nor can be pulled; undefined where all are to be had. */
export async function missingImage(): Promise<string | undefined> {
  for (const image of serverNames.map((server) => containerImages[server])) {
    const here = await run("docker", ["image", "inspect", image]).catch(() => undefined);
    if (here) continue;
    const pulled = await run("docker", ["pull", "-q", image], { timeout: 5 * 60_000 }).catch(() => undefined);
    if (!pulled) return image;
  }
  return undefined;
}
