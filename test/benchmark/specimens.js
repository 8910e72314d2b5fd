// npm run bench:specimens [-- COUNT]: how fast one core makes synthetic reports, plain and damaged, without writing them.
import { specimens } from "@gongkai/specimens";

const count = Number(process.argv[2] ?? 20_000);

function measure(title, options) {
  let bytes = 0;
  let facts = 0;
  // Regions and templates are read once.
  for (const { bytes: document } of specimens({ ...options, count: 500 }))
    if (document.length === 0) throw new Error("empty");
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  for (const { bytes: document, truth } of specimens({ ...options, from: 500 })) {
    bytes += document.length;
    facts += truth.facts.length;
  }
  const seconds = (performance.now() - startedAt) / 1000;
  const used = process.cpuUsage(cpu);
  const rate = (time) => Math.round(options.count / time).toLocaleString("en-US");
  console.log(
    `${title.padEnd(14)} ${rate(seconds).padStart(7)} reports/s  ${rate((used.user + used.system) / 1e6).padStart(7)} by CPU time of all threads  ` +
      `${(bytes / 1e6 / seconds).toFixed(1)} MB/s  ${Math.round(bytes / options.count)} bytes and ${Math.round(facts / options.count)} facts a report`,
  );
}

measure("plain", { seed: 1, count });
measure("every damage", { seed: 1, count: Math.ceil(count / 4), damage: "all" });
