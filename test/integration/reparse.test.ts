import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { extract } from "@gongkai/extraction";
import { openWarehouse } from "@gongkai/warehouse";
import { expect, test } from "vitest";
import { damagedReport, garbage, report } from "./documents.js";
import { gongkai, rows, temporaryFolder } from "./gongkai.js";

const patience = 300_000;

/** A local warehouse in which an older parser read a report of one fact with another value and one fact more. */
async function outdated(): Promise<{ data: string; reportId: string }> {
  const data = temporaryFolder();
  const engine = await openEmbedded(data);
  const warehouse = openWarehouse({ url: `${engine.url}/gongkai` });
  await warehouse.migrate();
  const bytes = Buffer.from(report(7));
  const { outcome, text } = extract(bytes);
  if (outcome.status !== "parsed") throw new Error("the report of the test is none");
  const [fact, ...others] = outcome.facts;
  const facts = [{ ...fact!, value: fact!.value + 1 }, ...others, { ...fact!, indicator: "no.longer.read" }];
  const attempt = { site: "file", bytes: bytes.length, milliseconds: 1, attemptedAt: new Date() };
  const received = { reportId: outcome.reportId, bytes, sourceUri: "/a.txt", fetchedAt: new Date(0) };
  await warehouse.storeRaw([received]);
  await warehouse.storeOutcomes([{ outcome: { ...outcome, parserVersion: "0.0.1", facts }, text, attempt }]);
  await warehouse.close();
  await engine.close();
  return { data, reportId: outcome.reportId };
}

test(
  "--diff says what would change and changes nothing; without it the new report replaces the old one whole",
  async () => {
    const { data, reportId } = await outdated();
    const facts = () => rows(data, "SELECT indicator, value, revision FROM facts ORDER BY ALL");
    const before = await facts();
    const diff = await gongkai(["reparse", "--data", data, "--parser-version", "0.0.1", "--diff", "--json"]);
    expect(diff.status, diff.stderr).toBe(0);
    const { compared, indicators, documents } = JSON.parse(diff.stdout);
    expect(compared).toBe(1);
    expect(indicators["no.longer.read"]).toEqual({ appears: 0, vanishes: 1, changes: 0 });
    expect(Object.values(indicators)).toContainEqual({ appears: 0, vanishes: 0, changes: 1 });
    expect(documents).toMatchObject([{ reportId, before: "parsed", after: "parsed" }]);
    expect(documents[0].facts).toHaveLength(2);
    const readable = await gongkai(["reparse", "--data", data, "--all", "--diff"]);
    expect(readable.stdout).toMatch(/1 documents read again, 1 would change[\s\S]*no\.longer\.read +0 +1 +0/);
    expect(await facts()).toEqual(before);

    const done = await gongkai(["reparse", "--data", data, "--all", "--json"]);
    expect(JSON.parse(done.stdout)).toEqual({ reparsed: 1, parsed: 1, rejected: {} });
    const after = await facts();
    expect(after).toHaveLength(before.length - 1);
    expect(new Set(after.map(({ revision }) => revision)).size).toBe(1);
    const again = await gongkai(["reparse", "--data", data, "--all", "--diff", "--json"]);
    expect(JSON.parse(again.stdout)).toEqual({ compared: 1, indicators: {}, documents: [] });
  },
  patience,
);

test(
  "which documents is asked for, not guessed",
  async () => {
    const { data } = await outdated();
    for (const command of [["reparse"], ["dead-letters", "replay"], ["dead-letters", "discard"]]) {
      const { status, stderr } = await gongkai([...command, "--data", data]);
      expect(status).toBe(2);
      expect(stderr).toContain("--all");
    }
    const none = await gongkai(["reparse", "--data", data, "--year", "1999", "--json"]);
    expect(JSON.parse(none.stdout)).toEqual({ reparsed: 0, parsed: 0, rejected: {} });
  },
  patience,
);

test(
  "dead letters of a local folder: listed, shown, replayed, healed, laid aside, accounted for",
  async () => {
    const data = temporaryFolder();
    const folder = temporaryFolder();
    await writeFile(join(folder, "damaged.bin"), damagedReport(6));
    await writeFile(join(folder, "garbage.bin"), garbage(4000));
    await writeFile(join(folder, "good.txt"), report(7));
    expect((await gongkai(["run", "--data", data, folder])).status).toBe(0);
    const list = async (...filter: string[]) => {
      const { stdout } = await gongkai(["dead-letters", "list", "--data", data, "--json", ...filter]);
      return stdout
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line));
    };
    expect(await list("--reason", "undecodable", "--source", folder, "--since", "2020-01-01")).toHaveLength(2);
    expect(await list("--until", "2020-01-01")).toEqual([]);
    expect(await list("--reason", "timeout")).toEqual([]);

    const replayed = await gongkai(["dead-letters", "replay", "--data", data, "--reason", "undecodable", "--json"]);
    expect(JSON.parse(replayed.stdout)).toEqual({ replayed: 2, healed: 1, dead: 1 });
    const [left, ...others] = await list();
    expect([left.source_uri, left.tries, others]).toEqual([join(folder, "garbage.bin"), 2, []]);
    expect(await rows(data, "SELECT was, reason, stage, failed_tries FROM healed_documents")).toEqual([
      { was: "dead", reason: "undecodable", stage: "reparse", failed_tries: 1 },
    ]);
    const shown = await gongkai(["dead-letters", "show", "--data", data, left.report_id.slice(0, 10), "--json"]);
    expect(JSON.parse(shown.stdout).attempts.map((attempt: { stage: string }) => attempt.stage)).toEqual([
      "parse",
      "reparse",
    ]);

    const discarded = await gongkai(["dead-letters", "discard", "--data", data, "--all", "--json"]);
    expect(JSON.parse(discarded.stdout)).toEqual({ discarded: 1 });
    expect(await list()).toEqual([]);
    expect((await gongkai(["dead-letters", "show", "--data", data, left.report_id])).stderr).toContain(
      "E_DEAD_LETTER_NOT_FOUND",
    );
    const ledger = await gongkai(["ledger", "--data", data, "--json"]);
    expect(JSON.parse(ledger.stdout)).toMatchObject({
      balanced: true,
      settled: true,
      partitions: [{ received: 3, parsed: 2, refused: 0, dead: 1 }],
    });
  },
  patience,
);
