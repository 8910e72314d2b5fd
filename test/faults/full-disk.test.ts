import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { variants } from "../benchmark/documents.js";
import { gongkai, temporaryFolder } from "../integration/gongkai.js";

/** A small file system of its own, or why there is none. */
function smallDisk(): { folder: string; grow: () => void } | string {
  if (process.getuid?.() !== 0) return "a small disk can be mounted by root only";
  const folder = temporaryFolder();
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=10m", "tmpfs", folder], { stdio: "pipe" });
  } catch (error) {
    return `no small disk can be mounted here (${String(error)})`;
  }
  onTestFinished(() => void execFileSync("umount", ["--lazy", folder]));
  return { folder, grow: () => execFileSync("mount", ["-o", "remount,size=300m", folder]) };
}

test("a full disk stops the run with a clear line; with room again the same command ends the work", async (context) => {
  const disk = smallDisk();
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
