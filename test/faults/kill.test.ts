import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { variants } from "../benchmark/documents.js";
import { type Ended, gongkai, rows, start, temporaryFolder } from "../integration/gongkai.js";

/** The first of the runs is not killed. */
const runs = 21;
const documentsARun = 40;

/** All that a reader can see of a folder, without the times of the work itself. */
async function finalState(data: string): Promise<Record<string, Record<string, unknown>[]>> {
  const asked = {
    ledger: "SELECT * FROM ledger",
    raw: "SELECT report_id, size, hex(SHA256(bytes)) AS hash FROM raw_reports ORDER BY report_id",
    sightings: "SELECT * FROM sightings ORDER BY ALL",
    reports: "SELECT * FROM reports ORDER BY ALL",
    rejections: "SELECT * FROM rejections ORDER BY ALL",
    facts: "SELECT * FROM facts ORDER BY ALL",
    checks: "SELECT * FROM checks ORDER BY ALL",
    sections: "SELECT * FROM sections ORDER BY ALL",
    diagnostics: "SELECT * FROM diagnostics ORDER BY ALL",
    texts: "SELECT report_id, revision, hex(SHA256(text)) AS hash FROM report_texts ORDER BY ALL",
    annual: "SELECT * FROM annual_facts ORDER BY ALL",
  };
  const state: Record<string, Record<string, unknown>[]> = {};
  for (const [name, sql] of Object.entries(asked)) state[name] = await rows(data, sql);
  return state;
}

test(
  `killed ${runs - 1} times at random moments and run to the end, it equals an undisturbed run`,
  async () => {
    const raw = temporaryFolder();
    const disturbed = temporaryFolder();
    const documents = variants(runs * documentsARun);
    let usual = 0;
    let killed = 0;
    for (let at = 0; at < runs; at++) {
      // Each run finds new documents beside those that the killed ones have left in every state.
      for (let more = 0; more < documentsARun; more++) writeNext(documents, raw);
      const { child, ended } = start(["run", raw, "--data", disturbed]);
      // The first is left alone, to know how long one takes; the next die at once or nearly so; then anywhere.
      if (at === 0) usual = await timeOf(ended);
      else {
        await sleep(at < 4 ? at * 20 : Math.random() * usual);
        if (child.kill("SIGKILL")) killed++;
        await ended;
      }
    }
    expect(killed).toBeGreaterThan(runs / 2);

    const last = await gongkai(["run", raw, "--data", disturbed]);
    expect([last.status, last.stderr]).toEqual([0, ""]);
    const undisturbed = temporaryFolder();
    expect((await gongkai(["run", raw, "--data", undisturbed])).status).toBe(0);

    const state = await finalState(disturbed);
    expect(state).toEqual(await finalState(undisturbed));
    expect(state.ledger).toMatchObject([{ in_flight: 0 }]);
    expect(state.facts!.length).toBeGreaterThan(0);
  },
  5 * 60_000,
);

function writeNext(documents: Iterator<{ name: string; bytes: Buffer }>, folder: string): void {
  const { name, bytes } = documents.next().value as { name: string; bytes: Buffer };
  writeFileSync(join(folder, name), bytes);
}

async function timeOf(ended: Promise<Ended>): Promise<number> {
  const startedAt = performance.now();
  expect((await ended).status).toBe(0);
  return performance.now() - startedAt;
}
