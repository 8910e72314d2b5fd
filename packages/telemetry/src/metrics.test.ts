import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeMetrics } from "./describe-metrics.js";
import { type MetricPlan, metricList } from "./metrics.js";

test("docs/metrics.md is what the list says", () => {
  const page = new URL("../../../docs/metrics.md", import.meta.url);
  if (process.env.UPDATE_DOCS) writeFileSync(page, describeMetrics());
  expect(readFileSync(page, "utf8")).toBe(describeMetrics());
});

test.each(Object.entries<MetricPlan>(metricList))("%s is named as Prometheus names things", (name, plan) => {
  expect(name).toMatch(/^gongkai_[a-z_]+$/);
  expect(name.endsWith("_total")).toBe(plan.kind === "counter");
  expect(plan.buckets !== undefined).toBe(plan.kind === "histogram");
  expect(plan.help).toMatch(/^[A-Z]/);
});
