import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Ended, gongkai, rows, samples, temporaryFolder } from "./gongkai.js";

const documents = samples.flatMap((folder) => readdirSync(folder)).length;
let data: string;
let first: Ended;

beforeAll(async () => {
  data = temporaryFolder();
  first = await gongkai(["run", ...samples, "--data", data, "--json"]);
});

describe("the samples, end to end", () => {
  test("every document is answered, and nothing but the summary is printed", () => {
    expect([first.status, first.stderr]).toEqual([0, ""]);
    const { received, duplicates, parsed, rejected, facts, seconds } = JSON.parse(first.stdout);
    expect([received, duplicates]).toEqual([documents, 0]);
    expect(rejected).toEqual({ notice: 1, list_page: 1, not_a_report: 1 });
    expect(parsed).toBe(documents - 3);
    expect(facts).toBeGreaterThan(1000);
    expect(seconds).toBeGreaterThan(0);
  });

  test("SQL answers what the summary said", async () => {
    const { parsed, facts } = JSON.parse(first.stdout);
    const [counted] = await rows(
      data,
      "SELECT (SELECT count() FROM reports) AS parsed, (SELECT count() FROM facts) AS facts, in_flight FROM ledger",
    );
    expect(counted).toEqual({ parsed, facts, in_flight: 0 });
  });

  test("a second run changes no count and says that all were duplicates", async () => {
    const counts = () =>
      rows(
        data,
        "SELECT * FROM ledger, (SELECT count() AS facts FROM facts) AS f, (SELECT count() AS sightings FROM sightings) AS s",
      );
    const before = await counts();
    const again = await gongkai(["run", ...samples, "--data", data]);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(`${documents}, all of them`);
    expect(await counts()).toEqual(before);
  });

  test("the ledger balances and is settled", async () => {
    const { status, stdout } = await gongkai(["ledger", "--data", data, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ balanced: true, settled: true, differences: [] });
  });
});

describe("show", () => {
  test("a fact's quote stands in its place, for a report named by the beginning of its id", async () => {
    const [fact] = await rows(
      data,
      "SELECT report_id, indicator, quote, value FROM facts WHERE origin = 'text' AND length(quote) > 5 ORDER BY report_id, start LIMIT 1",
    );
    const { report_id: id, indicator, quote } = fact as { report_id: string; indicator: string; quote: string };
    const { status, stdout } = await gongkai(["show", "--data", data, id.slice(0, 12), "--fact", indicator]);
    expect(status).toBe(0);
    const text = stdout.replace(/\s+/gu, " ");
    expect(text).toContain(indicator);
    expect(text.split(quote.replace(/\s+/gu, " ")).length).toBeGreaterThan(1);
  });

  test("a rejected document says why", async () => {
    const [rejection] = await rows(data, "SELECT report_id FROM rejections WHERE reason = 'notice'");
    const { stdout } = await gongkai(["show", "--data", data, String(rejection?.report_id)]);
    expect(stdout).toContain("notice");
  });

  test("an id that nobody has", async () => {
    const { status, stderr } = await gongkai(["show", "--data", data, "0123456789abcdef"]);
    expect(status).toBe(1);
    expect(stderr).toContain("E_REPORT_NOT_FOUND");
  });
});

describe("sql", () => {
  test("a readable table, and any format of ClickHouse", async () => {
    const sql = "SELECT edition, count() AS n FROM reports GROUP BY edition ORDER BY edition";
    const table = await gongkai(["sql", "--data", data, sql]);
    expect(table.stdout).toMatch(/^edition +n\n2008 +\d+\n2014/);
    const csv = await gongkai(["sql", "--data", data, "--format", "CSVWithNames", sql]);
    expect(csv.stdout).toMatch(/^"edition","n"\n"2008",\d+\n/);
  });

  test("it only reads", async () => {
    const { status, stderr } = await gongkai(["sql", "--data", data, "TRUNCATE TABLE facts_store"]);
    expect([status, stderr]).toEqual([1, expect.stringContaining("readonly")]);
  });
});

describe("wrong use", () => {
  test.each([
    { args: ["run"], says: /missing required argument/ },
    { args: ["run", "no/such/folder"], says: /E_PATH_NOT_FOUND no\/such\/folder/ },
    { args: ["fly"], says: /unknown command/ },
    { args: ["export", "fact", "--out", "fact.csv"], says: /E_TABLE_UNKNOWN fact .*annual_facts/ },
    { args: ["sql", "--data", "no/such/folder", "SELECT 1"], says: /E_PATH_NOT_FOUND .*holds no warehouse/ },
  ])("$args", async ({ args, says }) => {
    const cwd = temporaryFolder();
    const { status, stderr, stdout } = await gongkai(args, { cwd });
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(says);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("an unknown variable and a bad value are named", async () => {
    const unknown = await gongkai(["doctor"], { env: { GONGKAI_DATTA: "x" } });
    expect([unknown.status, unknown.stderr]).toEqual([2, expect.stringContaining("GONGKAI_DATTA")]);
    const bad = await gongkai(["doctor"], { env: { CLICKHOUSE_URL: "localhost" } });
    expect([bad.status, bad.stderr]).toEqual([2, expect.stringContaining("CLICKHOUSE_URL=localhost")]);
  });
});

describe("parse", () => {
  test("one JSON object a line, in the order of the files, and nothing is stored", async () => {
    const cwd = temporaryFolder();
    const files = samples.map((folder) => join(folder, readdirSync(folder).sort()[0] ?? ""));
    const { status, stdout } = await gongkai(["parse", "--json", ...files], { cwd });
    const answers = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ input, status }) => [input, status])).toEqual([
      [files[0], "parsed"],
      [files[1], "rejected"],
    ]);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test("each quote is what the printed text has in its place", async () => {
    const file = join(samples[0]!, readdirSync(samples[0]!).find((name) => name.endsWith("pinyin.txt")) ?? "");
    const { stdout } = await gongkai(["parse", "--json", file]);
    const { stdout: text } = await gongkai(["parse", "--text", file]);
    for (const { evidence } of JSON.parse(stdout).facts)
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  });

  test("an unreadable file is said, and the others are answered", async () => {
    const [file] = readdirSync(samples[0]!);
    const { status, stdout, stderr } = await gongkai(["parse", "--json", "missing.txt", join(samples[0]!, file!)]);
    expect([status, JSON.parse(stdout).status]).toEqual([2, "parsed"]);
    expect(stderr).toMatch(/E_PATH_NOT_FOUND missing\.txt/);
  });
});

test("score counts the samples and says each error in a line", async () => {
  const { status, stdout } = await gongkai(["score", join(samples[0]!, ".."), "--json"]);
  expect(status).toBe(0);
  const { totals, rejects } = JSON.parse(stdout);
  expect(totals.reports).toBe(documents - 3);
  expect(totals.recall).toBeGreaterThan(0.8);
  expect(rejects.map(({ right }: { right: boolean }) => right)).toEqual([true, true, true]);
});
