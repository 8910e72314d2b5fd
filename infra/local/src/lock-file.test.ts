import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock-file.js";

let folder: string;
let lock: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gongkai-lock-"));
  lock = join(folder, "lock");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("one at a time, and nothing is left behind", async () => {
  let inside = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    most = Math.max(most, ++inside);
    await sleep(20);
    inside--;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(lock, 20_000, work)));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test("who waits too long is told so, and by a living holder only", async () => {
  await withLock(lock, 0, async () => {
    await expect(withLock(lock, 0, async () => "in")).rejects.toMatchObject({ code: "E_STACK_BUSY" });
  });
  await expect(withLock(lock, 0, async () => "in")).resolves.toBe("in");
});

test("the lock of a process that was killed is taken over", async () => {
  const script = join(folder, "holder.mjs");
  const module = new URL("../dist/lock-file.js", import.meta.url);
  await writeFile(
    script,
    `import { withLock } from ${JSON.stringify(module)};
     setInterval(() => {}, 1000);
     await withLock(${JSON.stringify(lock)}, 0, () => new Promise(() => process.send("held")));`,
  );
  const holder = fork(script);
  await once(holder, "message");
  await expect(withLock(lock, 0, async () => "in")).rejects.toMatchObject({ code: "E_STACK_BUSY" });
  holder.kill("SIGKILL");
  await once(holder, "exit");
  await expect(withLock(lock, 0, async () => "in")).resolves.toBe("in");
});

test("an error inside gives the lock back", async () => {
  await expect(withLock(lock, 0, () => Promise.reject(new Error("inside")))).rejects.toThrow("inside");
  await expect(withLock(lock, 0, async () => "in")).resolves.toBe("in");
});
