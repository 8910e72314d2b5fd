import type { Broker } from "@gongkai/broker";
import type { Telemetry } from "@gongkai/telemetry";
import { intakeHandler } from "./http/intake-handler.js";
import { serveHttp } from "./http/serve-http.js";
import { type IsStored, kafkaSink } from "./kafka-sink.js";

export interface RunIntakeOptions {
  readonly broker: Broker;
  readonly telemetry: Pick<Telemetry, "log" | "count" | "set">;
  readonly signal: AbortSignal;
  readonly port: number;
  readonly token: string;
  /** Whether a document is stored already, besides what this process remembers. */
  readonly isStored?: IsStored | undefined;
  /** Called once requests are taken. */
  readonly onListening?: (() => void) | undefined;
}

/** Takes documents by HTTP and sends them to `reports.raw`, until the signal fires. */
export async function runIntake(options: RunIntakeOptions): Promise<void> {
  const { broker, telemetry, signal, port, token, isStored, onListening } = options;
  await serveHttp({
    port,
    signal,
    handler: intakeHandler({ sink: kafkaSink(broker, isStored), telemetry, signal, token }),
    onListening: (url) => {
      telemetry.log.info({ url }, "taking documents");
      onListening?.();
    },
  });
}
