#!/usr/bin/env node
import { parseArgs } from "node:util";
import { GongkaiError } from "@gongkai/contracts";
import { openEmbedded } from "./open-embedded.js";

// The engine as a server of its own, where no ClickHouse image can be had:
//   node dist/server.js --folder DIR [--host 0.0.0.0] [--port 8123]
// User and password come from CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, as with ClickHouse's own image.

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      folder: { type: "string" },
      host: { type: "string", default: "127.0.0.1" },
      port: { type: "string", default: "8123" },
    },
  });
  const port = Number(values.port);
  if (!values.folder || !Number.isInteger(port)) throw new GongkaiError("E_USAGE", "--folder DIR is needed");
  const { CLICKHOUSE_USER: user, CLICKHOUSE_PASSWORD: password } = process.env;
  const engine = await openEmbedded(values.folder, {
    host: values.host,
    port,
    ...(user ? { user } : {}),
    ...(password ? { password } : {}),
  });
  process.stdout.write(`ready ${engine.url}\n`);
  const keepAlive = setInterval(() => {}, 1 << 30);
  const signal = new Promise<undefined>((resolve) => {
    for (const name of ["SIGTERM", "SIGINT"]) process.once(name, () => resolve(undefined));
  });
  const failure = await Promise.race([signal, engine.died]);
  clearInterval(keepAlive);
  if (failure) throw failure;
  await engine.close();
  return 0;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof GongkaiError && error.code === "E_USAGE" ? 2 : 1;
  },
);
