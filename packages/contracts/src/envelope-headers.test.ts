import { expect, test } from "vitest";
import { readAnswered } from "./envelope-headers.js";
import type { TopicMessage } from "./topic-message.js";

const key = "ab".repeat(32);
const message = (headers: Record<string, string>, of: string | null = key): TopicMessage => ({
  topic: "reports.parsed",
  partition: 0,
  offset: 1,
  timestamp: new Date(),
  key: of,
  value: null,
  headers,
});

test.each(["parsed", "refused"])("a document that was %s is known without its envelope", (outcome) => {
  expect(readAnswered(message({ outcome, revision: "10400", other: "x" }))).toEqual({ reportId: key, revision: 10400 });
});

test.each<[string, TopicMessage]>([
  ["a failure", message({ outcome: "failed", revision: "1" })],
  ["a failure that is tried again", message({ outcome: "retrying", revision: "1" })],
  ["no headers", message({})],
  ["an outcome that nobody knows", message({ outcome: "healed", revision: "1" })],
  ["no revision", message({ outcome: "parsed" })],
  ["a revision that is no number", message({ outcome: "parsed", revision: "1e3" })],
  ["a key that is no id", message({ outcome: "parsed", revision: "1" }, "report")],
  ["no key", message({ outcome: "parsed", revision: "1" }, null)],
])("%s needs a look at the envelope", (_, unanswered) => {
  expect(readAnswered(unanswered)).toBeUndefined();
});
