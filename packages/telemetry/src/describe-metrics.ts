import { type MetricPlan, metricList } from "./metrics.js";

/** docs/metrics.md, made from the list of metrics. */
export function describeMetrics(): string {
  const rows = Object.entries<MetricPlan>(metricList).map(
    ([name, { kind, labels, help }]) => `| \`${name}\` | ${kind} | ${labels.join(", ")} | ${help} |`,
  );
  return [
    "# Metrics",
    "",
    "Each service serves `/metrics` for Prometheus, `/healthz` and `/readyz` on `METRICS_PORT`. Every metric carries the label `service`; Node's own (`process_…`, `nodejs_…`) come with them. This page is written from packages/telemetry/src/metrics.ts (`UPDATE_DOCS=1 npx vitest run packages/telemetry`).",
    "",
    "| metric | kind | labels | counts |",
    "|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}
