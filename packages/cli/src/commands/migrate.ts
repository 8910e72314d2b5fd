import type { EnsuredTopic } from "@gongkai/broker";
import { readEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";
import { type DataOption, dataFolder, serverUrl, withData } from "../data-option.js";
import { applyMigrations, makeTopics } from "../migrate-servers.js";

interface Options extends DataOption {
  readonly json?: true;
}

export function registerMigrate(program: Command): void {
  const command = program
    .command("migrate")
    .summary("topics and tables, as often as you like")
    .description(
      "Brings the tables of the local folder, or of the server of CLICKHOUSE_URL, up to date, and makes the topics where\n" +
        "KAFKA_BROKERS is set and no --data is given.",
    )
    .option("--json", "one JSON object with `applied`, the names of the migrations, and `topics`");
  withData(command).action(async (options: Options) => {
    const { KAFKA_BROKERS: brokers } = readEnvironment(process.env);
    const server = serverUrl(options);
    const topics = brokers === undefined || options.data !== undefined ? [] : await makeTopics(brokers);
    const applied = server === undefined ? await migrateFolder(dataFolder(options)) : await applyMigrations(server);
    process.stdout.write(options.json ? `${JSON.stringify({ applied, topics })}\n` : describe(applied, topics));
  });
}

async function migrateFolder(folder: string): Promise<string[]> {
  const { ownWarehouse } = await import("../open-warehouse.js");
  return await ownWarehouse(folder, (warehouse) => warehouse.migrate());
}

function describe(applied: readonly string[], topics: readonly EnsuredTopic[]): string {
  const lines = [
    ...topics
      .filter(({ created }) => created)
      .map(({ topic, partitions }) => `made ${topic}, ${partitions} partitions`),
    ...applied.map((name) => `applied ${name}`),
  ];
  if (lines.length === 0)
    lines.push(`All ${topics.length > 0 ? "topics are made and all " : ""}migrations are applied.`);
  const others = topics.filter(({ partitions, planned }) => partitions !== planned);
  for (const { topic, partitions, planned } of others) {
    lines.push(`${topic} has ${partitions} partitions, not the ${planned} planned: that is never changed.`);
  }
  return lines.map((line) => `${line}\n`).join("");
}
