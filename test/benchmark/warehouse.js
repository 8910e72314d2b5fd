// npm run bench:warehouse [-- --reports N] [--data DIR]
// Times the recipes of docs/recipes.md over a warehouse made by SQL: a million reports with a hundred facts each by default
// (12 GB of disk, ten minutes). With --data the warehouse is kept, and used again as it is when it has the right size.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { indicators } from "@gongkai/catalogue";
import { openEmbedded } from "@gongkai/embedded-clickhouse";
import { openWarehouse } from "@gongkai/warehouse";
import { recipesOf } from "../warehouse/recipes.js";
import { seedStatements } from "./warehouse-seed.js";

const { values } = parseArgs({
  options: { reports: { type: "string", default: "1000000" }, data: { type: "string" } },
});
const wanted = Number(values.reports);
const aim = 500;
const repeats = 5;

const folder = values.data ?? mkdtempSync(join(tmpdir(), "gongkai-bench-"));
const engine = await openEmbedded(folder);
const warehouse = openWarehouse({ url: `${engine.url}/gongkai` });
try {
  await warehouse.migrate();
  await seed();
  await describe();
  await time();
} finally {
  await warehouse.close();
  await engine.close();
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}

async function seed() {
  const present = Number(await warehouse.queryText("SELECT count() FROM reports_store", { format: "TabSeparated" }));
  if (present === wanted) return;
  if (present > 0) throw new Error(`${folder} holds ${present} reports, not ${wanted}: name another folder`);
  const codes = indicators.map(({ code }) => code);
  const chunk = 40_000;
  const started = performance.now();
  for (let first = 0; first < wanted; first += chunk) {
    for (const statement of seedStatements(first, Math.min(chunk, wanted - first), codes)) {
      await warehouse.queryText(statement, { readonly: false });
    }
    process.stderr.write(
      `\r${Math.min(first + chunk, wanted)} reports, ${Math.round((performance.now() - started) / 1000)} s`,
    );
  }
  process.stderr.write("\n");
}

async function describe() {
  const sql = `SELECT table, count() AS parts, formatReadableQuantity(sum(rows)) AS many, formatReadableSize(sum(bytes_on_disk)) AS disk
    FROM system.parts WHERE active AND database = 'gongkai' AND rows > 1000 GROUP BY table ORDER BY sum(rows) DESC`;
  console.log(await warehouse.queryText(sql, { format: "PrettyCompactMonoBlock" }));
}

async function time() {
  const load = loadavg()[0].toFixed(1);
  console.log(
    `${availableParallelism()} cores, load ${load} at the start; first run, then the median of ${repeats}; aim: ${aim} ms\n`,
  );
  let slow = 0;
  for (const { title, sql } of recipesOf(readFileSync(new URL("../../docs/recipes.md", import.meta.url), "utf8"))) {
    const first = await once(sql);
    const rest = [];
    for (let repeat = 0; repeat < repeats; repeat++) rest.push(await once(sql));
    const median = rest.sort((a, b) => a - b)[Math.floor(repeats / 2)];
    if (median > aim) slow++;
    console.log(
      `${first.toFixed(0).padStart(6)} ms ${median.toFixed(0).padStart(6)} ms  ${title}${median > aim ? "  (too slow)" : ""}`,
    );
  }
  const started = performance.now();
  await warehouse.overview(30);
  console.log(`${"".padStart(9)} ${(performance.now() - started).toFixed(0).padStart(6)} ms  the dashboard's overview`);
  console.log(`\n${slow === 0 ? "All recipes are within the aim." : `${slow} recipes miss the aim.`}`);
}

async function once(sql) {
  const started = performance.now();
  const text = await warehouse.queryText(sql);
  if (text.trim().split("\n").length < 2) throw new Error(`No rows: ${sql}`);
  return performance.now() - started;
}
