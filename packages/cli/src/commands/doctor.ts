import type { Command } from "commander";
import { type DataOption, withData } from "../data-option.js";
import { onStdout } from "../terminal/style.js";

interface Options extends DataOption {
  readonly json?: true;
}

export function registerDoctor(program: Command): void {
  const command = program
    .command("doctor")
    .summary("what is reachable, of which version, and what to mend")
    .description(
      "Looks at the local folder or the server of CLICKHOUSE_URL, at Kafka and its topics where KAFKA_BROKERS is set, and\n" +
        "at Redis where REDIS_URL is set. Changes nothing. Exits 1 where something is to mend.",
    )
    .option("--json", "one JSON object a finding, one a line");
  withData(command).action(async (options: Options) => {
    const { examine } = await import("../doctor/examine.js");
    for await (const finding of examine(options)) {
      const { name, ok, found, remedy } = finding;
      if (!ok) process.exitCode = 1;
      if (options.json) process.stdout.write(`${JSON.stringify(finding)}\n`);
      else {
        const mark = ok ? onStdout("green", "✓") : onStdout("red", "✗");
        process.stdout.write(`${mark} ${name.padEnd(16)} ${found}${ok || remedy === null ? "" : `: ${remedy}`}\n`);
      }
    }
  });
}
