import { type errorTable, GongkaiError } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { afterFailure } from "./mended-by.js";

const after = (code: keyof typeof errorTable, tries: number) => afterFailure(new GongkaiError(code, "so"), tries);

test.each([
  "E_WAREHOUSE_UNREACHABLE",
  "E_WAREHOUSE_BUSY",
  "E_DISK_FULL",
  "E_SHORT_WRITE",
  "E_BROKER_UNREACHABLE",
  "E_REDIS_UNREACHABLE",
  "E_REDIS_REFUSED",
] as const)("%s is waited for, however long", (code) => {
  expect([after(code, 1), after(code, 1000)]).toEqual(["again", "again"]);
});

test.each([
  "E_WAREHOUSE_DENIED",
  "E_WAREHOUSE_FORBIDDEN",
  "E_DATABASE_MISSING",
  "E_NOT_MIGRATED",
  "E_TOPIC_MISSING",
  "E_MESSAGE_TOO_LARGE",
  "E_REDIS_EVICTS",
  "E_DEAD_LETTER_LIMIT",
] as const)("%s ends the process at once", (code) => {
  expect(after(code, 1)).toBe("end");
});

test("a refused query and a bug end the process when they come again and again", () => {
  const bug = new TypeError("undefined is not a function");
  expect([after("E_QUERY_FAILED", 4), afterFailure(bug, 4)]).toEqual(["again", "again"]);
  expect([after("E_QUERY_FAILED", 5), afterFailure(bug, 5)]).toEqual(["end", "end"]);
});
