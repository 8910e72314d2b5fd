import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";
import { identify, stateOf } from "./process-identity.js";

const sleeper = () => spawn("sleep", ["60"], { stdio: "ignore" });
const started: ReturnType<typeof sleeper>[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

test("running, paused, running again, gone", async () => {
  const child = sleeper();
  started.push(child);
  const identity = (await identify(child.pid!))!;
  expect(await stateOf(identity)).toBe("running");
  child.kill("SIGSTOP");
  await expect.poll(() => stateOf(identity)).toBe("paused");
  child.kill("SIGCONT");
  await expect.poll(() => stateOf(identity)).toBe("running");
  child.kill("SIGKILL");
  await once(child, "exit");
  expect(await stateOf(identity)).toBeUndefined();
});

test("another process that got the same number is not taken for it", async () => {
  const mine = (await identify(process.pid))!;
  expect(await stateOf(mine)).toBe("running");
  expect(await stateOf({ ...mine, startedAt: "0" })).toBeUndefined();
});
