import { expect, test } from "vitest";
import { readEnvironment, requireEnvironment } from "./environment.js";

test("defaults stand where nothing is set, and an empty variable is unset", () => {
  expect(readEnvironment({ GONGKAI_DATA: "", PATH: "/bin" })).toEqual({
    GONGKAI_DATA: "gongkai-data",
    GONGKAI_DEAD_LETTER_RUN: 200,
    GONGKAI_DEAD_LETTER_SHARE: 0.5,
    INGEST_PORT: 8080,
    DASHBOARD_PORT: 8090,
    KAFKA_PASSWORD: "",
    KAFKA_SASL: "plain",
    KAFKA_TLS: false,
    KAFKA_SESSION_MS: 30_000,
    LOG_LEVEL: "info",
    RETRY_DELAYS: [60, 600, 3600],
    RETRY_LOCK_MS: 30_000,
  });
});

test("an unknown GONGKAI_ variable is named", () => {
  expect(() => readEnvironment({ GONGKAI_DATTA: "x" })).toThrow(/GONGKAI_DATTA/);
});

test.each([
  ["LOG_LEVEL", "loud"],
  ["INGEST_PORT", "70000"],
  ["CLICKHOUSE_URL", "localhost:8123"],
  ["KAFKA_BROKERS", "localhost"],
  ["RETRY_DELAYS", "1m"],
  ["RETRY_LOCK_MS", "10"],
])("a bad value of %s is named with its value", (name, value) => {
  expect(() => readEnvironment({ [name]: value })).toThrow(new RegExp(`${name}=${value}`));
});

test("a variable that a program needs is named where it is missing", () => {
  const given = { KAFKA_BROKERS: "a:9092", REDIS_URL: "" };
  expect(requireEnvironment(given, "KAFKA_BROKERS").KAFKA_BROKERS).toBe("a:9092");
  expect(() => requireEnvironment(given, "KAFKA_BROKERS", "REDIS_URL")).toThrow(/^REDIS_URL is not set/);
});
