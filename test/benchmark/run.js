// npm run bench:run [-- COUNT]: unique documents end to end through `gongkai run`: reports a second and peak memory.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { variants } from "./documents.js";

const gongkai = fileURLToPath(new URL("../../packages/cli/bin/gongkai.js", import.meta.url));
const count = Number(process.argv[2] ?? 10_000);

/** The resident MiB of a process and of its children now, each by its command, from /proc (Linux). */
function residentMemory(pid) {
  const read = (id, file) => readFileSync(`/proc/${id}/${file}`, "utf8");
  const children = read(pid, `task/${pid}/children`).split(" ").filter(Boolean);
  return [pid, ...children].map((id) => Number(/VmRSS:\s+(\d+)/.exec(read(id, "status"))?.[1] ?? 0) / 1024);
}

const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-"));
try {
  mkdirSync(join(folder, "raw"));
  for (const { name, bytes } of variants(count)) writeFileSync(join(folder, "raw", name), bytes);
  console.log(`${count} unique documents made from samples/`);

  const run = spawn(process.execPath, [gongkai, "run", join(folder, "raw"), "--data", join(folder, "data"), "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let output = "";
  run.stdout.on("data", (chunk) => {
    output += chunk;
  });
  const samples = [];
  const timer = setInterval(() => {
    try {
      samples.push(residentMemory(run.pid));
    } catch {
      // Between two looks a process can end.
    }
  }, 200);
  const status = await new Promise((resolve) => run.once("close", resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`gongkai run ended with ${status}`);

  const { seconds, parsed, facts } = JSON.parse(output);
  const peak = (at, from, to) =>
    Math.round(Math.max(0, ...samples.slice(samples.length * from, samples.length * to).map((row) => row[at] ?? 0)));
  console.log(
    `  ${Math.round(count / seconds)} reports/s   (${parsed} parsed, ${facts} facts, ${seconds.toFixed(1)} s)`,
  );
  for (const [at, name] of ["gongkai", "engine"].entries())
    console.log(
      `  ${name}: peak ${peak(at, 0, 1)} MiB resident; first half ${peak(at, 0, 0.5)}, second ${peak(at, 0.5, 1)}`,
    );
} finally {
  rmSync(folder, { recursive: true });
}
