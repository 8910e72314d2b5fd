import {
  type Envelope,
  parsedTopic,
  type RejectedDocument,
  readAnswered,
  readEnvelope,
  type TopicMessage,
} from "@gongkai/contracts";
import { encodeOutcome } from "@gongkai/extraction-pool";
import { expect, test } from "vitest";
import { carried } from "./carried.js";
import { firstTry, type ParsedDocument } from "./envelope-message.js";

const reportId = "ab".repeat(32);
const outcome: RejectedDocument = {
  status: "rejected",
  reportId,
  parserVersion: "1.0.0",
  rejection: { reason: "notice", class: "refused", message: "x".repeat(2000), detail: {} },
  diagnostics: [],
};
const answer: ParsedDocument = {
  ...firstTry,
  document: {
    reportId,
    raw: { topic: "reports.raw", partition: 1, offset: 7 },
    source: { uri: "https://a.gov.cn/1", fetchedAt: "2026-01-02T03:04:05Z", mediaType: "text/html", bytes: 40 },
  },
  ...encodeOutcome(outcome, null),
  milliseconds: 1,
  attemptedAt: new Date("2026-01-02T03:04:06Z"),
};

function received(parsed: ParsedDocument, most?: number): TopicMessage {
  const { key, value, headers = {} } = carried(parsed, most).message;
  return { topic: parsedTopic, partition: 0, offset: 0, timestamp: new Date(), key, value, headers };
}

function sent(most?: number): Envelope {
  const read = readEnvelope(received(answer, most));
  if ("malformed" in read) throw new Error(read.message);
  return read;
}

test("an answer that fits is carried as it is", () => {
  expect(sent()).toMatchObject({ ...outcome, raw: answer.document.raw, try: 1, step: 0 });
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

test("the headers say what became of the document, in agreement with the envelope", () => {
  expect(readAnswered(received(answer))).toEqual({ reportId, revision: sent().revision });
  const rejection = { ...outcome.rejection, reason: "undecodable", class: "failed" } as const;
  const failed = received({ ...answer, ...encodeOutcome({ ...outcome, rejection }, null) });
  expect(failed.headers.outcome).toBe("retrying");
  expect(readEnvelope(failed)).toMatchObject({ retrying: true, rejection });
});

test("what is counted is what is carried", () => {
  expect(carried(answer).answer).toBe(answer);
  expect(carried(answer, 1500).answer).toMatchObject({ outcome: { rejection: { reason: "too_large" } }, try: 1 });
});
