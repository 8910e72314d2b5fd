import { readFileSync } from "node:fs";
import type { Applicant, Fact, ParsedReport } from "@gongkai/contracts";
import { afterAll, beforeAll, expect, test } from "vitest";
import { recipesOf } from "./recipes.js";
import { factsOfValues, idOf, parsedReport, rejectedDocument, stored } from "./sample-outcomes.js";
import { type ScratchWarehouse, scratchWarehouse } from "./scratch-warehouse.js";

const recipes = recipesOf(readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8"));
let scratch: ScratchWarehouse;
const answers: Record<string, unknown>[][] = [];

beforeAll(async () => {
  scratch = await scratchWarehouse();
  await seed();
  for (const { sql } of recipes) answers.push(await scratch.rows(sql));
});
afterAll(() => scratch.remove());

const guangzhou = { name: "广州市教育局", level: "city", kind: "department" } as const;

function byApplicant(values: Partial<Record<Applicant, number>>): Fact[] {
  return Object.entries(values).map(([applicant, value]) => ({
    ...factsOfValues({ "applications.received": value }, "table")[0]!,
    applicant: applicant as Applicant,
  }));
}

async function seed(): Promise<void> {
  const of2023 = { year: 2023, edition: "2021", publishedOn: "2024-01-20" } as const;
  const received = { "applications.received": 30, "applications.outcome.total": 20, "applications.outcome.granted": 5 };
  const page: Partial<ParsedReport> = {
    ...of2023,
    facts: [
      ...factsOfValues(received, "table"),
      ...byApplicant({ natural_person: 25, business: 5 }),
      ...factsOfValues(
        { "applications.outcome.denied.state_secret": 2, "applications.outcome.denied.privacy": 3 },
        "table",
      ),
      ...factsOfValues({ "applications.received": 31 }),
    ],
    checks: [{ check: "applications_balance", left: 30, right: 28, passed: false }],
  };
  const outcomes = [
    // One report of 2023 three times: as page, as a text without tables published later, and corrected.
    stored(parsedReport({ ...page, name: "page" })),
    stored(
      parsedReport({
        ...of2023,
        name: "text",
        publishedOn: "2024-03-01",
        facts: factsOfValues({ "applications.received": 999 }),
      }),
    ),
    stored(parsedReport({ ...page, name: "corrected", publishedOn: "2024-02-01" })),
    stored(parsedReport({ name: "2022", year: 2022, facts: factsOfValues({ "applications.received": 24 }) })),
    stored(
      parsedReport({
        ...of2023,
        name: "guangzhou",
        organization: guangzhou,
        region: { code: "440100", province: "广东省", city: "广州市", county: null },
        facts: factsOfValues({
          "applications.received": 12,
          "applications.outcome.total": 10,
          "applications.outcome.granted": 9,
        }),
        checks: [{ check: "applications_balance", left: 12, right: 12, passed: true }],
      }),
    ),
    stored(rejectedDocument("broken", "no_facts"), { site: "www.broken.gov.cn" }),
    stored(rejectedDocument("a list", "list_page"), { site: "www.broken.gov.cn" }),
  ];
  await scratch.warehouse.storeOutcomes(outcomes);
  const sourceUri = "http://www.zengcheng.gov.cn/2023.html";
  await scratch.warehouse.storeRaw([
    {
      reportId: idOf("corrected"),
      bytes: Buffer.from("corrected"),
      sourceUri,
      fetchedAt: new Date("2026-01-01T00:00:00Z"),
    },
  ]);
}

test("there are ten, and each answers", () => {
  expect(recipes).toHaveLength(10);
  for (const [index, { title }] of recipes.entries()) expect(answers[index], title).not.toEqual([]);
});

test("applications by province count an organ once, by its latest report with tables", () => {
  expect(answers[0]).toEqual([{ province: "广东省", applications: 42, organs: 2 }]);
});

test("the trend has one row for each organ and year", () => {
  expect(answers[1]).toMatchObject([
    { year: 2022, organs: 1, applications: 24 },
    { year: 2023, organs: 2, applications: 42 },
  ]);
});

test("shares granted, lowest first", () => {
  expect(answers[2]).toMatchObject([
    { region_code: "440183", answered: 20, percent_granted: 25 },
    { region_code: "440100", answered: 10, percent_granted: 90 },
  ]);
});

test("who applies and why information is refused", () => {
  expect(answers[3]).toEqual([
    { applicant: "natural_person", applications: 25 },
    { applicant: "business", applications: 5 },
  ]);
  expect(answers[4]!.map(({ refusals }) => refusals)).toEqual([3, 2]);
});

test("one organ through the years, with its change", () => {
  expect(answers[5]).toMatchObject([
    { year: 2022, received: 24, change: null },
    { year: 2023, received: 30, change: 6, report_id: idOf("corrected") },
  ]);
});

test("where a number comes from", () => {
  expect(answers[6]).toHaveLength(9);
  expect(answers[6]).toContainEqual(
    expect.objectContaining({
      value: 30,
      origin: "table",
      quote: "共30件",
      seen_at: ["http://www.zengcheng.gov.cn/2023.html"],
    }),
  );
});

test("contradictions of table and text, and of sums", () => {
  expect(answers[7]).toEqual([
    { organization: "增城市人民政府", year: 2023, in_table: [30], in_text: [31] },
    { organization: "增城市人民政府", year: 2023, in_table: [30], in_text: [31] },
  ]);
  expect(answers[8]).toContainEqual({
    edition: "2021",
    check: "applications_balance",
    checked: 3,
    failed: 2,
    percent_failed: 66.7,
  });
});

test("failure rates by site leave out what is no report", () => {
  expect(answers[9]).toEqual([
    { site: "www.broken.gov.cn", read: 0, not_read: 1, no_report: 1, percent_failed: 100 },
    { site: "www.zengcheng.gov.cn", read: 5, not_read: 0, no_report: 0, percent_failed: 0 },
  ]);
});
