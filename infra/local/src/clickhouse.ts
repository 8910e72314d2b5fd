import { mkdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import type { Server } from "./server.js";

const owner = z.object({ pid: z.number().int(), enginePid: z.number().int() });

/** ClickHouse's engine behind its own HTTP interface (packages/embedded-clickhouse), listening on a port. */
export const clickhouse: Server = {
  name: "clickhouse",
  address: ({ clickhousePort }) => `127.0.0.1:${clickhousePort}`,

  async prepare({ folder, settings }) {
    const data = folder.data("clickhouse");
    await mkdir(data, { recursive: true });
    const script = createRequire(import.meta.url).resolve("@gongkai/embedded-clickhouse/server");
    return {
      command: process.execPath,
      args: [script, "--folder", data, "--port", String(settings.clickhousePort)],
      env: { CLICKHOUSE_USER: "gongkai", CLICKHOUSE_PASSWORD: settings.clickhousePassword },
    };
  },

  async answers({ clickhousePort, clickhousePassword }) {
    try {
      const answer = await fetch(`http://127.0.0.1:${clickhousePort}/?query=SELECT+1`, {
        headers: { "X-ClickHouse-User": "gongkai", "X-ClickHouse-Key": clickhousePassword },
        signal: AbortSignal.timeout(2000),
      });
      return (await answer.text()).trim() === "1";
    } catch {
      return false;
    }
  },

  /** The engine lives in a process of its own, which the server's folder names. */
  async children({ folder }, pid) {
    try {
      const named = owner.parse(JSON.parse(await readFile(join(folder.data("clickhouse"), "owner.json"), "utf8")));
      return named.pid === pid ? [named.enginePid] : [];
    } catch {
      return [];
    }
  },
};
