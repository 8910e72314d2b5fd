import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const gongkai = fileURLToPath(new URL("../../packages/cli/bin/gongkai.js", import.meta.url));

/** Starts `gongkai` with these arguments; `port`: where it serves health and metrics. */
export function startService(args, env, port) {
  const child = spawn(process.execPath, [gongkai, ...args], {
    env: port === undefined ? env : { ...env, METRICS_PORT: String(port) },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = once(child, "close").then(([status]) => status);
  return {
    name: args[0],
    pid: child.pid,
    url: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** Runs `gongkai` to its end; its standard output. */
export async function command(args, env) {
  const child = spawn(process.execPath, [gongkai, ...args], { env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk) => {
    output += chunk;
  });
  await once(child, "close");
  return output;
}

/** Resolves when the service and all it needs answer. */
export async function ready({ url }) {
  for (;;) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(200);
  }
}

/** The value of a metric without labels of its own. */
export async function metric({ url }, name) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return Number(new RegExp(`^${name}(?:\\{[^}]*\\})? ([\\d.e+-]+)$`, "m").exec(text)?.[1] ?? 0);
}

/** The buckets of a histogram, each with the observations up to its bound. */
export async function histogram({ url }, name) {
  const text = await (await fetch(`${url}/metrics`)).text();
  return [...text.matchAll(new RegExp(`^${name}_bucket\\{le="([^"]+)"[^}]*\\} (\\d+)$`, "gm"))].map(
    ([, bound, count]) => ({ bound, count: Number(count) }),
  );
}

/** The bucket that this share of the observations since an earlier look lies within, as "≤ 2.5 s". */
export function quantile(histogram, share, earlier = []) {
  const buckets = histogram.map(({ bound, count }, at) => ({ bound, count: count - (earlier[at]?.count ?? 0) }));
  const all = buckets.at(-1)?.count ?? 0;
  const found = buckets.find(({ count }) => count >= all * share);
  return found === undefined || all === 0 ? "unknown" : `≤ ${found.bound} s`;
}

/** Watches the resident memory of services, in MiB, until `stop`. */
export function watchMemory(services) {
  const samples = new Map(services.map(({ name }) => [name, []]));
  const timer = setInterval(() => {
    for (const { name, pid } of services) {
      const resident = residentMemory(pid);
      if (resident !== undefined) samples.get(name).push(resident);
    }
  }, 500);
  return {
    stop: () => clearInterval(timer),
    /** The highest of all, and of the second and the last third of the time. */
    peaksOf(name) {
      const all = samples.get(name);
      const most = (from, to) => Math.round(Math.max(0, ...all.slice(all.length * from, all.length * to)));
      return { peak: most(0, 1), middle: most(1 / 3, 2 / 3), last: most(2 / 3, 1) };
    },
  };
}

function residentMemory(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return undefined;
  }
}

/** Seconds of CPU time that a process and its children have used, from /proc (Linux; 100 ticks a second). */
export function cpuSeconds(pid) {
  const ticks = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean);
  return (Number(ticks[11]) + Number(ticks[12])) / 100 + children.reduce((sum, child) => sum + cpuSeconds(child), 0);
}
