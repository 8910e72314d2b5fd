import { randomBytes } from "node:crypto";
import { type Environment, readEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";
import { type DataOption, dataFolder, withData } from "../data-option.js";
import { port, positive } from "../option-numbers.js";

interface Options extends DataOption {
  readonly port?: number;
  readonly host: string;
  readonly threads?: number;
  readonly timeout: number;
}

export function registerServe(program: Command): void {
  const command = program
    .command("serve")
    .summary("dashboard and intake by HTTP, all in one process")
    .description(
      "Shows the dashboard of a local warehouse folder and takes documents by POST /reports and POST /reports/batch,\n" +
        "which it stores, parses and loads, until SIGTERM. Clients send INGEST_TOKEN; where it is not set, a token of\n" +
        "this start alone is printed.",
    )
    .option("--port <N>", "to listen on (INGEST_PORT, else 8080)", port)
    .option("--host <ADDRESS>", "to listen on; 0.0.0.0 for every one of this machine", "127.0.0.1")
    .option("--threads <N>", "threads that parse (default: one less than there are cores)", positive)
    .option("--timeout <SECONDS>", "after which a document is given up", positive, 60);
  withData(command).action(serveFolder);
}

async function serveFolder(options: Options): Promise<void> {
  const environment = readEnvironment(process.env);
  const { ownWarehouse } = await import("../open-warehouse.js");
  const { serve } = await import("@gongkai/standalone");
  const { runWith } = await import("../service.js");
  const token = environment.INGEST_TOKEN ?? randomBytes(18).toString("base64url");
  await ownWarehouse(dataFolder(options), async (warehouse) => {
    await warehouse.migrate();
    await runWith("serve", quiet(environment), (telemetry, signal) =>
      serve(warehouse, {
        port: options.port ?? environment.INGEST_PORT,
        host: options.host,
        token,
        telemetry,
        signal,
        pool: { timeout: options.timeout * 1000, ...(options.threads ? { threads: options.threads } : {}) },
        onListening: (url) => process.stdout.write(`${invitation(url, environment.INGEST_TOKEN ?? token)}\n`),
      }),
    );
  });
}

function invitation(url: string, token: string): string {
  return [
    `Dashboard   ${url}/`,
    `Documents   curl ${url}/reports -H 'Authorization: Bearer ${token}' -H 'X-Source-Uri: https://…' \\`,
    "                 -H 'Content-Type: text/html' --data-binary @FILE",
  ].join("\n");
}

/** Somebody at a terminal wants the address, not a log; LOG_LEVEL asks for more. */
function quiet(environment: Environment): Environment {
  return process.env.LOG_LEVEL ? environment : { ...environment, LOG_LEVEL: "warn" };
}
