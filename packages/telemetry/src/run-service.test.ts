import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

const built = new URL("../dist/index.js", import.meta.url).href;

/** A process whose service does this. */
async function service(main: string, env: Record<string, string> = {}) {
  const script = `
    import { crashPoint, runService } from ${JSON.stringify(built)};
    import { setTimeout as sleep } from "node:timers/promises";
    const crash = crashPoint;
    await runService("probe", {}, async (telemetry, signal) => { ${main} });`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", script], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    log += chunk;
  });
  const ended = once(child, "close").then(([status, signal]) => ({ status, signal, log }));
  const said = async (text: string) => {
    while (!log.includes(text)) await once(child.stderr, "data");
  };
  return { child, ended, said };
}

test("SIGTERM lets main finish, and the service ends with status 0", async () => {
  const { child, ended, said } = await service(
    `telemetry.log.info("at work"); while (!signal.aborted) await sleep(10); telemetry.log.info("finished");`,
  );
  await said("at work");
  child.kill("SIGTERM");
  const { status, log } = await ended;
  expect(status).toBe(0);
  expect(log).toContain("finished");
});

test("an error ends the service with status 1 and a line with its message", async () => {
  const { ended } = await service(`throw new Error("no such luck");`);
  const { status, log } = await ended;
  expect(status).toBe(1);
  const last = JSON.parse(log.trim().split("\n").at(-1)!);
  expect(last).toMatchObject({ level: 60, service: "probe", msg: "no such luck" });
});

test("a crash point ends the process where it was asked to, and only there", async () => {
  const main = `crash("parser.read"); telemetry.log.info("read"); crash("parser.produced"); telemetry.log.info("late");`;
  const crashed = await (await service(main, { GONGKAI_CRASH_AT: "parser.produced" })).ended;
  expect(crashed).toMatchObject({ signal: "SIGKILL", log: expect.stringContaining("read") });
  expect(crashed.log).not.toContain("late");
  expect(await (await service(main)).ended).toMatchObject({ status: 0, log: expect.stringContaining("late") });
});
