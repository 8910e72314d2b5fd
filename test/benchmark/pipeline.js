// npm run bench:pipeline [-- COUNT]: generated reports through ingest, Kafka, parser, loader and ClickHouse, all on this
// machine, first as fast as they go, then at half of that rate; then the loader alone against the engine's own insert limit.
// Fails on a lost or doubled document and on memory that grows; speeds and facts that are not as in the truth are printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openStack } from "@gongkai/local";
import { specimens } from "@gongkai/specimens";
import { openWarehouse } from "@gongkai/warehouse";
import { insertLimit } from "./insert-limit.js";
import { loaderAlone } from "./loader-alone.js";
import {
  command,
  cpuSeconds,
  histogram,
  metric,
  quantile,
  ready,
  startService,
  watchMemory,
} from "./running-services.js";
import { sendSteadily } from "./steady-flow.js";
import { holds } from "./stored-documents.js";
import { TruthSample } from "./true-facts.js";

const count = Number(process.argv[2] ?? 50_000);
/** MiB that a service may hold, and how much more in the last third of the flow than in the second. */
const mostMemory = 512;
const mostGrowth = 96;
const batches = Math.max(1, Math.round(count / 1000));

/** Seconds for which documents come at half of the measured rate. */
const steadySeconds = 30;

const truths = new TruthSample();
const folder = mkdtempSync(join(tmpdir(), "gongkai-bench-pipeline-"));
const stack = openStack(join(folder, "stack"));
const services = [];
const failures = [];
const queryable = "gongkai_queryable_seconds";
const print = (name, what) => console.log(`  ${name.padEnd(22)} ${what}`);

try {
  const raw = writeReports();
  await stack.up();
  const env = { ...process.env, ...(await stack.environment()), GONGKAI_DATA: join(folder, "data"), LOG_LEVEL: "warn" };
  await command(["migrate"], env);
  for (const [at, name] of ["parser", "loader", "retrier"].entries())
    services.push(startService([name], env, 19_400 + at));
  await Promise.all(services.map(ready));

  const warehouse = openWarehouse({ url: env.CLICKHOUSE_URL });
  const memory = watchMemory(services);
  const startedAt = performance.now();
  const ingest = startService(["ingest", raw], env);
  const ingested = ingest.ended.then(() => (performance.now() - startedAt) / 1000);
  await answered(warehouse, count);
  const seconds = (performance.now() - startedAt) / 1000;
  memory.stop();
  print("end to end", `${Math.round(count / seconds)} reports/s (${seconds.toFixed(1)} s)`);
  print("ingest meanwhile", `${Math.round(count / (await ingested))} reports/s`);
  await describeServices(memory);
  await account(warehouse, env);
  const steadily = await steadyFlow(warehouse, env, count / seconds / 2);
  await warehouse.close();

  await Promise.all(services.map((service) => service.stop()));
  const alone = await loaderAlone(env, count + steadily);
  const limit = await insertLimit(env.CLICKHOUSE_URL, "gongkai", batches);
  const rate = ({ rows, seconds: taken }) => Math.round(rows / taken);
  print("loader alone", `${rate(alone)} rows/s, ${Math.round((count + steadily) / alone.seconds)} reports/s`);
  print(
    "the engine's limit",
    `${rate(limit)} rows/s: the loader reaches ${Math.round((100 * rate(alone)) / rate(limit))} %`,
  );
} finally {
  await Promise.all(services.map((service) => service.stop()));
  await stack.down({ purge: true });
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.log(`  FAILED: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;

function writeReports() {
  const raw = join(folder, "raw");
  mkdirSync(raw);
  let bytes = 0;
  let number = 0;
  for (const specimen of specimens({ seed: 1, count })) {
    truths.note(specimen, number++);
    writeFileSync(join(raw, specimen.name), specimen.bytes);
    bytes += specimen.bytes.length;
  }
  console.log(
    `${count} generated reports of ${Math.round(bytes / count)} bytes; load ${loadavg()[0].toFixed(1)} at the start`,
  );
  return raw;
}

async function answered(warehouse, documents) {
  const ask = async (sql) => Number(await warehouse.queryText(sql, { format: "TabSeparated" }));
  const patience = Date.now() + 60_000 + documents * 50;
  while (!(await holds(ask, "reports_store", documents))) {
    if (Date.now() > patience) {
      failures.push(`${documents} documents were not answered in time`);
      return;
    }
    await sleep(500);
  }
}

/** More documents, at a rate that the pipeline keeps up with: what a document waits for then. Answers their number. */
async function steadyFlow(warehouse, env, rate) {
  const more = [...specimens({ seed: 2, count: Math.round(rate * steadySeconds) })];
  const loader = services.find(({ name }) => name === "loader");
  const before = await histogram(loader, queryable);
  await sendSteadily(more, rate, env, { intake: 19_430, metrics: 19_431 });
  await answered(warehouse, count + more.length);
  const after = await histogram(loader, queryable);
  print(
    `at ${Math.round(rate)} reports/s`,
    `half ${quantile(after, 0.5, before)}, 99 in 100 ${quantile(after, 0.99, before)} from Kafka to rows`,
  );
  return more.length;
}

async function describeServices(memory) {
  const loader = services.find(({ name }) => name === "loader");
  const waits = await histogram(loader, queryable);
  print("from Kafka to rows", `half ${quantile(waits, 0.5)}, 99 in 100 ${quantile(waits, 0.99)}`);
  for (const service of services) {
    const { peak, middle, last } = memory.peaksOf(service.name);
    const cpu = await metric(service, "process_cpu_seconds_total");
    print(service.name, `CPU ${cpu.toFixed(1)} s, resident ${peak} MiB at most; second third ${middle}, last ${last}`);
    if (peak > mostMemory) failures.push(`${service.name} held ${peak} MiB; ${mostMemory} is its bound`);
    if (last > middle + mostGrowth) failures.push(`${service.name} grows: ${middle} MiB, then ${last}`);
  }
  for (const { name, pid } of await stack.status())
    if (pid !== null) print(name, `CPU ${cpuSeconds(pid).toFixed(1)} s`);
}

async function account(warehouse, env) {
  const { balanced, settled, partitions } = JSON.parse(await command(["ledger", "--json"], env));
  const received = partitions.reduce((sum, partition) => sum + partition.received, 0);
  if (!balanced || !settled)
    failures.push(`the ledger is ${balanced ? "" : "not "}balanced, ${settled ? "" : "not "}settled`);
  const sql = `SELECT (SELECT count() FROM facts) AS facts, (SELECT count() FROM parse_attempts) AS tries,
    (SELECT uniqExact(report_id, indicator, period, applicant, ifNull(category, ''), origin, ordinal) FROM facts) AS distinct`;
  const { facts, tries, distinct } = JSON.parse(await warehouse.queryText(sql, { format: "JSONEachRow" }));
  const doubled = Number(facts) - Number(distinct) + (Number(tries) - count);
  print("facts", `${facts}; documents lost ${count - received}, doubled ${doubled}`);
  if (received !== count || doubled !== 0) failures.push(`${count - received} lost, ${doubled} doubled`);
  const mistakes = await truths.mistakes(warehouse);
  print("facts as in the truth", `${truths.size - mistakes.length} of ${truths.size} documents`);
  for (const mistake of mistakes) console.log(`    ${mistake}`);
}
