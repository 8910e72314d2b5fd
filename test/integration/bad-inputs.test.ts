import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { gongkai, rows, samples, temporaryFolder } from "./gongkai.js";

const isRoot = process.getuid?.() === 0;
/** Somebody who may read what everybody may: for root, permissions do not count. */
const nobody = 65534;

/** A folder with one readable report in it. */
function folderWithReport(): { folder: string; at: (...names: string[]) => string } {
  const folder = temporaryFolder();
  const [name] = readdirSync(samples[0]!).sort();
  copyFileSync(join(samples[0]!, name!), join(folder, "report.txt"));
  return { folder, at: (...names) => join(folder, ...names) };
}

/** Lines of stderr, each without what stands before its code. */
const problems = (stderr: string) =>
  stderr
    .trimEnd()
    .split("\n")
    .filter((line) => line !== "")
    .sort();

test("links that lead nowhere, pipes and sockets: a line each, the rest goes on, status 1", async () => {
  const { folder, at } = folderWithReport();
  symlinkSync("nowhere", at("dangling"));
  symlinkSync("circle", at("circle"));
  symlinkSync(".", at("myself"));
  execFileSync("mkfifo", [at("pipe")]);
  const server = createServer().listen(at("socket"));
  onTestFinished(() => void server.close());
  const data = temporaryFolder();

  const { status, stdout, stderr } = await gongkai(["run", folder, "--data", data, "--json"]);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ received: 1, parsed: 1 });
  const lines = problems(stderr);
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/E_FILE_UNREADABLE .*circle .*Check/);
  expect(lines[1]).toMatch(/E_FILE_UNREADABLE .*pipe is no regular file.*Check/);
  expect(lines[2]).toMatch(/E_FILE_UNREADABLE .*socket .*Check/);
  expect(lines[3]).toMatch(/E_PATH_NOT_FOUND .*dangling.*Check/);
});

test("an empty file is answered `empty`, one of 2 GB `too_large`, each an answer and no error", async () => {
  const { folder, at } = folderWithReport();
  writeFileSync(at("empty.html"), "");
  writeFileSync(at("huge.html"), "");
  truncateSync(at("huge.html"), 2 * 1024 ** 3);
  const data = temporaryFolder();

  const { status, stdout, stderr } = await gongkai(["run", folder, "--data", data, "--json"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(JSON.parse(stdout)).toMatchObject({ received: 3, parsed: 1, rejected: { empty: 1, too_large: 1 } });
  expect(await rows(data, "SELECT reason, class FROM rejections ORDER BY reason")).toEqual([
    { reason: "empty", class: "refused" },
    { reason: "too_large", class: "failed" },
  ]);
  expect(await rows(data, "SELECT size FROM raw_reports WHERE size > 1000000000")).toEqual([{ size: 2 * 1024 ** 3 }]);
  expect((await gongkai(["ledger", "--data", data])).status).toBe(0);
}, 60_000);

test("files and folders without rights: a line each, the rest goes on, status 1", async () => {
  const { folder, at } = folderWithReport();
  writeFileSync(at("secret.txt"), "x");
  mkdirSync(at("locked"));
  writeFileSync(at("locked", "inside.txt"), "x");
  chmodSync(at("secret.txt"), 0);
  chmodSync(at("locked"), 0);
  const data = temporaryFolder();
  if (isRoot) {
    chownSync(data, nobody, nobody);
    chmodSync(folder, 0o755);
  }

  const { status, stdout, stderr } = await gongkai(
    ["run", folder, "--data", data, "--json"],
    isRoot ? { uid: nobody } : {},
  );
  chmodSync(at("locked"), 0o700);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ received: 1, parsed: 1 });
  const lines = problems(stderr);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/E_FILE_UNREADABLE .*locked \(permission denied\).*Check/);
  expect(lines[1]).toMatch(/E_FILE_UNREADABLE .*secret\.txt \(permission denied\).*Check/);
});

test("a warehouse folder that cannot be written is said before anything is read", async () => {
  const parent = temporaryFolder();
  chmodSync(parent, 0o555);
  const { status, stderr } = await gongkai(
    ["run", samples[0]!, "--data", join(parent, "data")],
    isRoot ? { uid: nobody } : {},
  );
  chmodSync(parent, 0o755);
  expect(status).toBe(1);
  expect(stderr).toMatch(/E_DATA_UNWRITABLE .*data.*Check its permissions/);
});

test("a folder that another process owns is said, and reading it goes through that process", async () => {
  const { openEmbedded } = await import("@gongkai/embedded-clickhouse");
  const data = temporaryFolder();
  expect((await gongkai(["run", samples[1]!, "--data", data])).status).toBe(0);
  const owner = await openEmbedded(data);
  try {
    const { status, stderr } = await gongkai(["run", samples[1]!, "--data", data]);
    expect([status, stderr]).toEqual([1, expect.stringMatching(/E_DATA_IN_USE .*Wait for it to end/)]);
    expect(await rows(data, "SELECT count() AS n FROM rejections")).toEqual([{ n: 3 }]);
  } finally {
    await owner.close();
  }
});
