import { type Logger, pino } from "pino";
import { type HealthServer, startHealthServer } from "./health-server.js";
import type { CounterName, GaugeName, HistogramName, LabelsOf } from "./metrics.js";
import { type Probe, Probes } from "./probes.js";
import { Metrics } from "./registry.js";

export interface TelemetryOptions {
  /** Where `/healthz`, `/readyz` and `/metrics` are served; 0 takes a free port, none serves nothing. */
  readonly port?: number | undefined;
  /** A level of pino; default info. */
  readonly level?: string | undefined;
  /** How long `/readyz` waits for a probe; default 3000 ms. */
  readonly patienceMs?: number;
}

/** How a service shows what it does. */
export interface Telemetry {
  /** JSON lines on stderr, with reportId, topic, partition and offset as fields; never a document's text. */
  readonly log: Logger;
  /** Address of the health server; null where none was asked for. */
  readonly url: string | null;
  count<Name extends CounterName>(metric: Name, labels: LabelsOf<Name>, by?: number): void;
  set<Name extends GaugeName>(metric: Name, labels: LabelsOf<Name>, value: number): void;
  observe<Name extends HistogramName>(metric: Name, labels: LabelsOf<Name>, value: number): void;
  /** What must answer for `/readyz` to say so. */
  addProbe(name: string, probe: Probe): void;
  close(): Promise<void>;
}

/** Log, metrics and health of one process. Rejects where the port is taken. */
export async function openTelemetry(service: string, options: TelemetryOptions = {}): Promise<Telemetry> {
  const log = pino(
    { level: options.level ?? "info", base: { service }, timestamp: pino.stdTimeFunctions.isoTime },
    // Written at once: what a process said before it died is what one looks for.
    pino.destination({ dest: 2, sync: true }),
  );
  const metrics = new Metrics(service);
  const probes = new Probes(options.patienceMs ?? 3000);
  let server: HealthServer | undefined;
  if (options.port !== undefined) server = await startHealthServer(options.port, metrics, probes);
  return {
    log,
    url: server?.url ?? null,
    count: (metric, labels, by) => metrics.count(metric, labels, by),
    set: (metric, labels, value) => metrics.set(metric, labels, value),
    observe: (metric, labels, value) => metrics.observe(metric, labels, value),
    addProbe: (name, probe) => probes.add(name, probe),
    close: async () => server?.close(),
  };
}
