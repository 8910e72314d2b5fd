import { requireEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";

interface Options {
  readonly json?: true;
}

export function registerRetries(program: Command): void {
  program
    .command("retries")
    .summary("the retry ladder's queues")
    .command("rebuild")
    .summary("the queues again, from ClickHouse, after Redis lost them")
    .description(
      "Puts a job for every document that waits to be tried again, due when it was due before, and an entry for every\n" +
        "dead letter. Harmless at any time. Exits 1 where the loader is behind: run it again when it has caught up.\n" +
        "Needs CLICKHOUSE_URL, REDIS_URL and KAFKA_BROKERS.",
    )
    .option("--json", "one JSON object with `retries`, `deadLetters` and `loaderLag`")
    .action(rebuild);
}

async function rebuild(options: Options): Promise<void> {
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS", "CLICKHOUSE_URL", "REDIS_URL");
  const { askMigrated } = await import("../ask-migrated.js");
  const { withRetries } = await import("../open-retries.js");
  const { withBroker } = await import("../service.js");
  const { loaderLag, rebuildQueues } = await import("../rebuild-queues.js");
  await askMigrated({}, (warehouse) =>
    withRetries(environment.REDIS_URL, (retries) =>
      withBroker(environment.KAFKA_BROKERS, "rebuild", undefined, async (broker) => {
        // Asked first: what the loader has not loaded yet may be missing below.
        const lag = await loaderLag(broker);
        const rebuilt = await rebuildQueues(warehouse, retries, environment.RETRY_DELAYS);
        if (lag > 0) process.exitCode = 1;
        if (options.json) process.stdout.write(`${JSON.stringify({ ...rebuilt, loaderLag: lag })}\n`);
        else {
          process.stdout.write(`${rebuilt.retries} retries and ${rebuilt.deadLetters} dead letters are queued\n`);
          if (lag > 0)
            process.stderr.write(`The loader is ${lag} messages behind: run this again when it has caught up.\n`);
        }
      }),
    ),
  );
}
