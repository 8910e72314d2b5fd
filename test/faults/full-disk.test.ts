import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { variants } from "../benchmark/documents.js";
import { gongkai, temporaryFolder } from "../integration/gongkai.js";
import { smallDisk } from "./small-disk.js";

test("a full disk stops the run with a clear line; with room again the same command ends the work", async (context) => {
  const disk = smallDisk(10);
  if (typeof disk === "string") return context.skip(disk);
  const raw = temporaryFolder();
  for (const { name, bytes } of variants(1500)) writeFileSync(join(raw, name), bytes);
  const run = ["run", raw, "--data", join(disk.folder, "data"), "--json"];

  const full = await gongkai(run);
  expect([full.status, full.stdout]).toEqual([1, ""]);
  expect(full.stderr).toMatch(/E_DISK_FULL .*Free some space and run the same command again/);
  expect(full.stderr.trimEnd().split("\n")).toHaveLength(1);

  disk.grow();
  const again = await gongkai(run);
  expect([again.status, again.stderr]).toEqual([0, ""]);
  const ledger = await gongkai(["ledger", "--data", join(disk.folder, "data"), "--json"]);
  expect(JSON.parse(ledger.stdout)).toMatchObject({
    balanced: true,
    settled: true,
    partitions: [{ received: 1500, parsed: 1500, dead: 0 }],
  });
}, 120_000);
