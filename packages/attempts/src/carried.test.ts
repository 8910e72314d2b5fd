import { type Envelope, parsedTopic, readEnvelope } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { carried } from "./carried.js";
import { firstTry, type ParsedDocument } from "./envelope-message.js";

const reportId = "ab".repeat(32);
const answer: ParsedDocument = {
  ...firstTry,
  document: {
    reportId,
    raw: { topic: "reports.raw", partition: 1, offset: 7 },
    source: { uri: "https://a.gov.cn/1", fetchedAt: "2026-01-02T03:04:05Z", mediaType: "text/html", bytes: 40 },
  },
  outcome: {
    status: "rejected",
    reportId,
    parserVersion: "1.0.0",
    rejection: { reason: "notice", class: "refused", message: "x".repeat(2000), detail: {} },
    diagnostics: [],
  },
  text: null,
  milliseconds: 1,
  attemptedAt: new Date("2026-01-02T03:04:06Z"),
};

function sent(most?: number): Envelope {
  const { key, value } = carried(answer, most);
  const place = { topic: parsedTopic, partition: 0, offset: 0, timestamp: new Date(), headers: {} };
  const read = readEnvelope({ ...place, key, value });
  if ("malformed" in read) throw new Error(read.message);
  return read;
}

test("an answer that fits is carried as it is", () => {
  expect(sent()).toMatchObject({ ...answer.outcome, raw: answer.document.raw, try: 1, step: 0 });
});

test("an answer larger than the topic is planned for becomes `too_large`, of the same document", () => {
  expect(sent(1500)).toMatchObject({
    reportId,
    rejection: { reason: "too_large", class: "failed", detail: { bytes: expect.any(Number) } },
    retrying: false,
    text: null,
    source: answer.document.source,
  });
});
