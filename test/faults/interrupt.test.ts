import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { variants } from "../benchmark/documents.js";
import { gongkai, start, temporaryFolder } from "../integration/gongkai.js";

test.each([
  "SIGINT",
  "SIGTERM",
] as const)("%s ends a run after the batches at work, with nothing left in flight", async (signal) => {
  const raw = temporaryFolder();
  const data = temporaryFolder();
  for (const { name, bytes } of variants(3000)) writeFileSync(join(raw, name), bytes);
  const { child, ended } = start(["run", raw, "--data", data, "--json"]);
  await sleep(2500);
  child.kill(signal);
  const { status, stdout, stderr } = await ended;
  expect(status).toBe(1);
  expect(stderr).toMatch(/Finishing what has been read.*\n.*E_INTERRUPTED .*Run the same command again/);
  const { received, parsed } = JSON.parse(stdout);
  expect(received).toBeLessThan(3000);
  expect(parsed).toBe(received);

  const ledger = await gongkai(["ledger", "--data", data, "--json"]);
  expect(JSON.parse(ledger.stdout)).toMatchObject({
    balanced: true,
    settled: true,
    partitions: [{ received, parsed }],
  });
}, 60_000);
