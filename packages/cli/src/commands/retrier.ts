import { requireEnvironment } from "@gongkai/contracts";
import type { Command } from "commander";

export function registerRetrier(program: Command): void {
  program
    .command("retrier")
    .summary("service: failures on reports.parsed → later tries, dead letters")
    .description(
      "Tries again what could not be read, a minute, ten minutes and an hour later (RETRY_DELAYS, in seconds), each time\n" +
        "with more time, more memory or a more lenient decoding, until SIGTERM. Needs KAFKA_BROKERS, CLICKHOUSE_URL and\n" +
        "REDIS_URL. Refuses a Redis that throws keys away when its memory is full.",
    )
    .action(retry);
}

async function retry(): Promise<void> {
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS", "CLICKHOUSE_URL", "REDIS_URL");
  const { runRetrier } = await import("@gongkai/retrier");
  const { withServer } = await import("../open-warehouse.js");
  const { withRetries } = await import("../open-retries.js");
  const { runWith, withBroker } = await import("../service.js");
  const { RETRY_DELAYS: delays, RETRY_LOCK_MS: lockMs } = environment;
  await runWith("retrier", environment, (telemetry, signal) =>
    withServer(environment.CLICKHOUSE_URL, (warehouse) =>
      withRetries(environment.REDIS_URL, (retries) =>
        withBroker(environment.KAFKA_BROKERS, "retrier", telemetry, (broker) =>
          runRetrier({ broker, warehouse, retries, telemetry, signal, delays, lockMs }),
        ),
      ),
    ),
  );
}
