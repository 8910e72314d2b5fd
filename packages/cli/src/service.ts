import { type Broker, openBroker } from "@gongkai/broker";
import { type Environment, readEnvironment } from "@gongkai/contracts";
import { runService, type Telemetry } from "@gongkai/telemetry";

/** Runs a service with health and metrics on METRICS_PORT, until SIGTERM or SIGINT. */
export function runWith(
  name: string,
  { METRICS_PORT: port, LOG_LEVEL: level }: Environment,
  main: (telemetry: Telemetry, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  return runService(name, { port, level }, main);
}

/** Uses the brokers of KAFKA_BROKERS, with the login that the environment names; what kafkajs has to tell goes to the service's log, where there is one. */
export async function withBroker<T>(
  addresses: string,
  name: string,
  telemetry: Pick<Telemetry, "log"> | undefined,
  use: (broker: Broker) => Promise<T>,
): Promise<T> {
  const { KAFKA_SESSION_MS, KAFKA_USERNAME, KAFKA_PASSWORD, KAFKA_SASL, KAFKA_TLS } = readEnvironment(process.env);
  const broker = openBroker({
    brokers: addresses.split(","),
    ...(KAFKA_USERNAME !== undefined && {
      login: { mechanism: KAFKA_SASL, username: KAFKA_USERNAME, password: KAFKA_PASSWORD },
    }),
    tls: KAFKA_TLS,
    clientId: `gongkai-${name}`,
    sessionMs: KAFKA_SESSION_MS,
    log: ({ level, message, detail }) => telemetry?.log[level](detail, message),
  });
  try {
    return await use(broker);
  } finally {
    await broker.close();
  }
}
