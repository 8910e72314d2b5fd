import { expect, onTestFinished, test } from "vitest";
import { openTelemetry } from "./telemetry.js";

async function served(patienceMs = 3000) {
  const telemetry = await openTelemetry("parser", { port: 0, level: "silent", patienceMs });
  onTestFinished(() => telemetry.close());
  return {
    telemetry,
    get: async (path: string) => {
      const response = await fetch(`${telemetry.url}${path}`);
      return { status: response.status, body: await response.text() };
    },
  };
}

test("metrics are served with their labels and the service's name", async () => {
  const { telemetry, get } = await served();
  telemetry.count("gongkai_dead_letters_total", { reason: "no_facts" }, 2);
  telemetry.set("gongkai_lag_messages", { group: "parser", topic: "reports.raw" }, 7);
  telemetry.observe("gongkai_extraction_seconds", { stage: "parse" }, 0.02);
  const { status, body } = await get("/metrics");
  expect(status).toBe(200);
  expect(body).toContain('gongkai_dead_letters_total{reason="no_facts",service="parser"} 2');
  expect(body).toContain('gongkai_lag_messages{group="parser",topic="reports.raw",service="parser"} 7');
  expect(body).toContain('gongkai_extraction_seconds_bucket{le="0.025",service="parser",stage="parse"} 1');
});

test("ready only while every probe answers, and the answer names the one that does not", async () => {
  const { telemetry, get } = await served(50);
  expect(await get("/readyz"), "it has not said what it needs").toMatchObject({ status: 503 });
  telemetry.addProbe("kafka", async () => "there");
  expect(await get("/readyz")).toMatchObject({ status: 200 });
  telemetry.addProbe("clickhouse", () => Promise.reject(new Error("refused")));
  telemetry.addProbe("redis", () => new Promise(() => {}));
  const { status, body } = await get("/readyz");
  expect(status).toBe(503);
  expect(JSON.parse(body)).toEqual({
    ready: false,
    probes: { kafka: "ok", clickhouse: "refused", redis: "no answer within 50 ms" },
  });
  expect(await get("/healthz")).toMatchObject({ status: 200 });
});

test("other paths are told what there is", async () => {
  const { get } = await served();
  expect(await get("/")).toMatchObject({ status: 404, body: expect.stringContaining("/readyz") });
});
