import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { variants } from "../benchmark/documents.js";
import { type Ended, gongkai, start, temporaryFolder } from "../integration/gongkai.js";
import { withRows } from "../warehouse/rows-of.js";

/** The first of the runs is not killed. */
const runs = 21;
const documentsARun = 40;

/** Views that hold times of the work itself or bytes that are no text, and what to ask them instead. */
const asked: Readonly<Record<string, string>> = {
  raw_reports: "SELECT report_id, size, received_at, hex(SHA256(bytes)) AS hash FROM raw_reports",
  parse_attempts: "SELECT * EXCEPT (milliseconds, attempted_at) FROM parse_attempts",
  parse_outcomes: "SELECT * EXCEPT (day, milliseconds) FROM parse_outcomes",
  dead_letters: "SELECT * EXCEPT last_tried_at FROM dead_letters",
};

/** Every row of every view that a reader can ask. */
function finalState(data: string): Promise<Record<string, Record<string, unknown>[]>> {
  return withRows(data, async (rows) => {
    const views = await rows(
      "SELECT name FROM system.tables WHERE database = currentDatabase() AND engine = 'View' ORDER BY name",
    );
    const state: Record<string, Record<string, unknown>[]> = {};
    for (const { name } of views) {
      const view = String(name);
      state[view] = await rows(`${asked[view] ?? `SELECT * FROM ${view}`} ORDER BY ALL`);
    }
    return state;
  });
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
