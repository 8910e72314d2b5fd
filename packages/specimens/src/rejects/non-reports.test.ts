import { createHash } from "node:crypto";
import { expect, it } from "vitest";
import { nonReports } from "./non-reports.js";

const many = [...nonReports({ seed: 2, count: 270 })];

it("makes the same bytes for the same seed and number, and no two alike", () => {
  expect([...nonReports({ seed: 2, count: 5, from: 100 })]).toEqual(many.slice(100, 105));
  const hashes = many.map(({ bytes }) => createHash("sha256").update(bytes).digest("hex"));
  expect(new Set(hashes).size).toBe(many.length);
});

it("has a reason for each, and every reason for which a readable document is refused", () =>
  expect(new Set(many.map(({ truth }) => truth.reason))).toEqual(
    new Set(["empty", "attachment_only", "list_page", "notice", "not_a_report"]),
  ));

it("fills every hole of its texts", () => {
  for (const { bytes, name } of many)
    if (name.endsWith(".txt")) expect(Buffer.from(bytes).toString()).not.toMatch(/[{}]/);
});
