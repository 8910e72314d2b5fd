import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Envelope } from "./envelope.js";
import { readEnvelope } from "./read-envelope.js";
import { readRawMessage } from "./read-raw-message.js";
import type { TopicMessage } from "./topic-message.js";

const place = { topic: "reports.raw", partition: 3, offset: 41 };
const timestamp = new Date("2026-01-02T03:04:05.678Z");
const value = Buffer.from("政府信息公开工作年度报告");
const key = createHash("sha256").update(value).digest("hex");
const headers = {
  "source-uri": "https://a.gov.cn/1.html",
  "fetched-at": "2026-01-02T03:04:05Z",
  "schema-version": "1",
};
const raw: TopicMessage = { ...place, timestamp, key, value, headers };

test("a document with its source and place", () => {
  expect(readRawMessage({ ...raw, headers: { ...headers, "media-type": "text/html" } })).toEqual({
    reportId: key,
    bytes: value,
    source: {
      uri: headers["source-uri"],
      fetchedAt: headers["fetched-at"],
      mediaType: "text/html",
      bytes: value.length,
    },
    raw: place,
    receivedAt: timestamp,
  });
});

test("a document too large to carry is known by its size, one that is too large to keep loses its bytes", () => {
  const absent = { ...raw, value: null, headers: { ...headers, size: "50000000" } };
  expect(readRawMessage(absent)).toMatchObject({ bytes: null, source: { bytes: 50_000_000 } });
  const large = Buffer.alloc(32 * 1024 * 1024 + 1);
  const largeKey = createHash("sha256").update(large).digest("hex");
  expect(readRawMessage({ ...raw, key: largeKey, value: large })).toMatchObject({
    bytes: null,
    source: { bytes: large.length },
  });
});

test.each<[string, Partial<TopicMessage>]>([
  ["bad_key", { key: null }],
  ["bad_key", { key: "report-1" }],
  ["wrong_hash", { value: Buffer.from("another") }],
  ["no_value", { value: null }],
  ["unknown_schema_version", { headers: { ...headers, "schema-version": "2" } }],
  ["bad_headers", { headers: {} }],
  ["bad_headers", { headers: { ...headers, "fetched-at": "yesterday" } }],
])("a raw message that is none: %s", (malformed, change) => {
  const message = { ...raw, ...change };
  expect(readRawMessage(message)).toMatchObject({ malformed, place, key: message.key });
});

const envelope: Envelope = {
  status: "rejected",
  reportId: key,
  parserVersion: "1.4.0",
  rejection: { reason: "notice", class: "refused", message: "It asks for reports.", detail: { links: 3 } },
  diagnostics: [],
  schemaVersion: 1,
  revision: 100_400_002,
  stage: "retry",
  try: 2,
  step: 2,
  milliseconds: 1.5,
  attemptedAt: "2026-01-02T03:04:05.678Z",
  retrying: false,
  raw: place,
  source: { uri: "file:///a", fetchedAt: "2026-01-02T03:04:05Z", mediaType: null, bytes: 7 },
  text: null,
};
const answer = (content: unknown): TopicMessage => ({ ...raw, value: Buffer.from(JSON.stringify(content)) });

test("an envelope comes back as it was written", () => {
  expect(readEnvelope(answer(envelope))).toEqual(envelope);
});

test.each<[string, TopicMessage]>([
  ["no_value", { ...raw, value: null }],
  ["not_json", { ...raw, value: Buffer.from("{") }],
  ["bad_envelope", answer(null)],
  [
    "bad_envelope",
    answer({ ...envelope, diagnostics: [{ severity: "error", code: "c", message: "", start: -1, end: 0 }] }),
  ],
  ["bad_envelope", answer({ ...envelope, try: 70_000 })],
  ["unknown_schema_version", answer({ ...envelope, schemaVersion: 2 })],
  ["wrong_key", { ...answer(envelope), key: "0".repeat(64) }],
  ["wrong_revision", answer({ ...envelope, revision: 1 })],
  ["wrong_revision", answer({ ...envelope, parserVersion: "latest" })],
])("an answer that is none: %s", (malformed, message) => {
  expect(readEnvelope(message)).toMatchObject({ malformed });
});

test("whatever stands on a topic is read without an exception, and nothing of it is told", () => {
  const anything = fc.oneof(fc.uint8Array(), fc.json().map(Buffer.from), fc.constant(null));
  const names = fc.constantFrom(...Object.keys(headers), "size", "media-type");
  fc.assert(
    fc.property(anything, fc.option(fc.string()), fc.dictionary(names, fc.string()), (bytes, anyKey, anyHeaders) => {
      const message = { ...raw, key: anyKey, headers: anyHeaders, value: bytes === null ? null : Buffer.from(bytes) };
      expect(readRawMessage(message)).toHaveProperty("malformed");
      expect(readEnvelope(message)).toHaveProperty("malformed");
    }),
  );
});
