import { createHash } from "node:crypto";
import { GongkaiError, largestDocument } from "@gongkai/contracts";
import { expect, test } from "vitest";
import { jsonLineDocument } from "./json-line.js";

const described = { uri: "http://example.cn/报告.html", fetchedAt: "2024-03-01T08:00:00+08:00" };
const read = (value: unknown) =>
  jsonLineDocument(typeof value === "string" ? value : JSON.stringify(value), "x, line 3");

test("text is stored as UTF-8, under the hash of its bytes", () => {
  expect(read({ ...described, mediaType: "text/html", text: "年报" })).toEqual({
    uri: described.uri,
    fetchedAt: new Date("2024-03-01T00:00:00Z"),
    mediaType: "text/html",
    reportId: createHash("sha256").update("年报").digest("hex"),
    size: 6,
    bytes: Buffer.from("年报"),
  });
});

test("base64 gives bytes as they were; no media type is none; no bytes are a document", () => {
  const bytes = Buffer.from([0xff, 0, 0x80, 0x81]);
  expect(read({ ...described, base64: bytes.toString("base64") })).toMatchObject({ bytes, mediaType: null });
  expect(read({ ...described, base64: bytes.toString("base64").replace("=", "").replace("=", "") })).toMatchObject({
    bytes,
  });
  expect(read({ ...described, base64: "" })).toMatchObject({ size: 0 });
});

test("a document larger than the limit has an id and a size, and no bytes", () => {
  const found = read({ ...described, text: "x".repeat(largestDocument + 1) });
  expect(found).toMatchObject({ bytes: null, size: largestDocument + 1 });
});

test.each([
  ["{", /x, line 3 is no JSON/],
  ["[]", /is no JSON object/],
  [{ ...described }, /needs either text or base64/],
  [{ ...described, text: "a", base64: "YQ==" }, /needs either text or base64/],
  [{ ...described, text: 1 }, /needs either text or base64/],
  [{ ...described, base64: "a*b?" }, /is no base64/],
  [{ ...described, base64: "abcde" }, /is no base64/],
  [{ text: "a", fetchedAt: described.fetchedAt }, /uri/],
  [{ text: "a", uri: described.uri, fetchedAt: "yesterday" }, /fetchedAt/],
  [{ text: "a", uri: described.uri, fetchedAt: "2024-03-01T08:00:00" }, /fetchedAt/],
])("%j is named as malformed", (value, why) => {
  const found = read(value);
  expect(found).toBeInstanceOf(GongkaiError);
  expect(found).toMatchObject({ code: "E_RECORD_MALFORMED", message: expect.stringMatching(why) });
});
