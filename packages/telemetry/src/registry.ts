import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import {
  type CounterName,
  type GaugeName,
  type HistogramName,
  type LabelsOf,
  type MetricPlan,
  metricList,
} from "./metrics.js";

/** The metrics of one process, in the text form that Prometheus reads. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #counters = new Map<string, Counter>();
  readonly #gauges = new Map<string, Gauge>();
  readonly #histograms = new Map<string, Histogram>();

  constructor(service: string) {
    this.#registry.setDefaultLabels({ service });
    collectDefaultMetrics({ register: this.#registry });
    for (const [name, plan] of Object.entries<MetricPlan>(metricList)) {
      const { kind, help, buckets } = plan;
      const labelNames = [...plan.labels];
      const registers = [this.#registry];
      if (kind === "counter") this.#counters.set(name, new Counter({ name, help, labelNames, registers }));
      else if (kind === "gauge") this.#gauges.set(name, new Gauge({ name, help, labelNames, registers }));
      else
        this.#histograms.set(
          name,
          new Histogram({ name, help, labelNames, registers, ...(buckets ? { buckets: [...buckets] } : {}) }),
        );
    }
  }

  count<Name extends CounterName>(name: Name, labels: LabelsOf<Name>, by = 1): void {
    this.#counters.get(name)!.inc(labels, by);
  }

  set<Name extends GaugeName>(name: Name, labels: LabelsOf<Name>, value: number): void {
    this.#gauges.get(name)!.set(labels, value);
  }

  observe<Name extends HistogramName>(name: Name, labels: LabelsOf<Name>, value: number): void {
    this.#histograms.get(name)!.observe(labels, value);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
