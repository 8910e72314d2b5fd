import { extract } from "@gongkai/extraction";
import { expect, test } from "vitest";
import { decodeOutcome, encodeOutcome } from "./encoded-outcome.js";

test("a report comes back whole, with every character of its text", () => {
  const page = "某县人民政府2015年政府信息公开工作年度报告\n2015年主动公开政府信息120条。\n收到申请3件。𠮷";
  const { outcome, text } = extract(Buffer.from(page));
  expect(outcome.status).toBe("parsed");
  const encoded = encodeOutcome(outcome, text);
  expect(decodeOutcome(encoded)).toEqual({ outcome, text });
  expect(encoded.outcome).toMatchObject({ status: "parsed", year: 2015, reportId: outcome.reportId });
  expect(encoded.outcome).not.toHaveProperty("facts");
});

test("a lone surrogate keeps its place", () => {
  const { outcome } = extract(Buffer.from("某县人民政府2015年政府信息公开工作年度报告\n2015年主动公开政府信息120条。"));
  expect(decodeOutcome(encodeOutcome(outcome, "a\ud800b")).text).toBe("a\ud800b");
});

test("of a document that is no report no text is kept", () => {
  const { outcome, text } = extract(Buffer.from("关于召开会议的通知"));
  expect(outcome.status).toBe("rejected");
  expect(decodeOutcome(encodeOutcome(outcome, text))).toEqual({ outcome, text: null });
});
