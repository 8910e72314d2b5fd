import { requireEnvironment } from "@gongkai/contracts";
import { type Command, InvalidArgumentError } from "commander";
import { positive } from "../option-numbers.js";

interface Options {
  readonly threads?: number;
  readonly timeout: number;
  readonly heap: number;
  readonly deadLetterShare?: number;
  readonly deadLetterRun?: number;
}

export function registerParser(program: Command): void {
  program
    .command("parser")
    .summary("service: reports.raw → reports.parsed")
    .description(
      "Parses what stands on reports.raw and answers on reports.parsed, until SIGTERM. Needs KAFKA_BROKERS. Start as\n" +
        "many as the topic has partitions. Stops with E_DEAD_LETTER_LIMIT where too many documents fail at once.",
    )
    .option("--threads <N>", "threads that parse (default: one less than there are cores)", count)
    .option("--timeout <SECONDS>", "after which a document is given up", positive, 60)
    .option("--heap <MIB>", "of memory after which a document is given up", count, 1024)
    .option(
      "--dead-letter-share <SHARE>",
      "that may fail (GONGKAI_DEAD_LETTER_SHARE, else 0.5; above 1: any)",
      positive,
    )
    .option("--dead-letter-run <N>", "documents that the share is taken of (GONGKAI_DEAD_LETTER_RUN, else 200)", count)
    .action(parse);
}

async function parse(options: Options): Promise<void> {
  const environment = requireEnvironment(process.env, "KAFKA_BROKERS");
  const { runParser } = await import("@gongkai/parser");
  const { runWith, withBroker } = await import("../service.js");
  await runWith("parser", environment, (telemetry, signal) =>
    withBroker(environment.KAFKA_BROKERS, "parser", telemetry, (broker) =>
      runParser({
        broker,
        telemetry,
        signal,
        pool: {
          timeout: options.timeout * 1000,
          heap: options.heap,
          ...(options.threads ? { threads: options.threads } : {}),
        },
        limits: {
          share: options.deadLetterShare ?? environment.GONGKAI_DEAD_LETTER_SHARE,
          run: options.deadLetterRun ?? environment.GONGKAI_DEAD_LETTER_RUN,
        },
      }),
    ),
  );
}

function count(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError("It must be a whole number above 0.");
  return value;
}
