import type { ServerStatus, Stack, Started } from "@gongkai/local";
import type { Command } from "commander";
import { applyMigrations, makeTopics } from "../migrate-servers.js";
import { onStdout } from "../terminal/style.js";
import { columns } from "../terminal/table.js";

interface Options {
  readonly folder: string;
  readonly json?: true;
  readonly purge?: boolean;
}

export function registerStack(program: Command): void {
  const stack = program
    .command("stack")
    .summary("real Kafka, Redis and ClickHouse on this machine, without Docker")
    .description(
      "Kafka, Redis and ClickHouse as processes of this user, on free ports of this machine, in one folder.\n" +
        'Needs Java 17 and, the first time, Maven. `eval "$(gongkai stack env)"` makes every other command use them.',
    );
  add(stack, "up", "start what does not run, with topics and tables; the same ports and data as before", up);
  add(stack, "down", "end them; their data stay", down).option("--purge", "delete data, logs and secrets too");
  add(stack, "status", "what runs, where, and where its log is", status);
  add(stack, "env", "the variables that name the servers, for `eval`", env);
}

function add(parent: Command, name: string, summary: string, run: (stack: Stack, options: Options) => Promise<void>) {
  return parent
    .command(name)
    .summary(summary)
    .description(`${summary[0]!.toUpperCase()}${summary.slice(1)}.`)
    .option("--folder <DIR>", "data, logs, ports and secrets of the stack", "gongkai-stack")
    .option("--json", "one JSON object")
    .action(async (options: Options) => {
      const { openStack } = await import("@gongkai/local");
      await run(openStack(options.folder), options);
    });
}

async function up(stack: Stack, { json }: Options): Promise<void> {
  const started = await stack.up(process.stderr.isTTY ? (line) => process.stderr.write(`${line}\n`) : undefined);
  const { KAFKA_BROKERS, CLICKHOUSE_URL } = await stack.environment();
  await makeTopics(KAFKA_BROKERS);
  await applyMigrations(CLICKHOUSE_URL);
  const servers = await stack.status();
  if (json) print({ folder: stack.folder, started, servers });
  else print(table(servers, ({ name }) => told(started.find((one) => one.name === name))));
}

const told = (started: Started | undefined): string =>
  started?.did === "started" ? `started in ${started.seconds.toFixed(1)} s` : (started?.did ?? "");

async function down(stack: Stack, { json, purge = false }: Options): Promise<void> {
  const ran = (await stack.status()).filter(({ state }) => state !== "down").map(({ name }) => name);
  await stack.down({ purge });
  if (json) print({ folder: stack.folder, ended: ran, purged: purge });
  else
    print(
      `${ran.length === 0 ? "Nothing ran" : `Ended ${ran.join(", ")}`}${purge ? `; ${stack.folder} is deleted` : ""}.`,
    );
}

async function status(stack: Stack, { json }: Options): Promise<void> {
  const servers = await stack.status();
  if (servers.length === 0 || servers.some(({ state }) => state !== "up")) process.exitCode = 1;
  if (json) print({ folder: stack.folder, servers });
  else if (servers.length === 0) print(`${stack.folder} holds no stack.`);
  else print(table(servers, ({ log }) => log));
}

async function env(stack: Stack, { json }: Options): Promise<void> {
  const variables = await stack.environment();
  if (json) print(variables);
  else for (const [name, value] of Object.entries(variables)) print(`export ${name}='${value}'`);
}

function table(servers: readonly ServerStatus[], last: (server: ServerStatus) => string): string {
  const rows = servers.map((server) => {
    const { name, state, address, pid } = server;
    return [name, onStdout(state === "up" ? "green" : "red", state), address, pid ?? "", last(server)];
  });
  return columns(["server", "state", "address", "process", ""], rows);
}

function print(what: string | object): void {
  process.stdout.write(`${typeof what === "string" ? what : JSON.stringify(what)}\n`);
}
