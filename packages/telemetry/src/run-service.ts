import { GongkaiError } from "@gongkai/contracts";
import { openTelemetry, type Telemetry, type TelemetryOptions } from "./telemetry.js";

/**
 * Runs a service until `main` ends. SIGTERM and SIGINT fire `signal`: what is at work is to be finished then, and nothing
 * more begun; a second one ends the process at once. An error is logged with its code and sets exit status 1.
 */
export async function runService(
  name: string,
  options: TelemetryOptions,
  main: (telemetry: Telemetry, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const telemetry = await openTelemetry(name, options);
  const { log } = telemetry;
  const stop = new AbortController();
  const onSignal = (signal: NodeJS.Signals) => {
    if (stop.signal.aborted) process.exit(1);
    log.info({ signal }, "stopping");
    stop.abort();
  };
  const signals: readonly NodeJS.Signals[] = ["SIGTERM", "SIGINT"];
  for (const signal of signals) process.on(signal, onSignal);
  log.info({ pid: process.pid, health: telemetry.url }, "started");
  try {
    await main(telemetry, stop.signal);
    log.info("ended");
  } catch (error) {
    log.fatal({ code: error instanceof GongkaiError ? error.code : undefined, err: error }, messageOf(error));
    process.exitCode = 1;
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
    await telemetry.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
