// npm run bench [-- FOLDER…]: extraction alone, on one core, over documents made from samples/ and those of FOLDER.
import { createHash } from "node:crypto";
import { basename } from "node:path";
import { extract, steps } from "@gongkai/extraction";
import { Parser } from "htmlparser2";
import iconv from "iconv-lite";
import * as OpenCC from "opencc-js";
import { readPdf } from "../../packages/extraction/dist/media/pdf/read-pdf.js";
import { documentsOf, pdfsOf, variants } from "./documents.js";

const secondsASet = 5;

/** The passes nobody can avoid, on the same documents: hash, decode, tokenise HTML, convert Traditional. */
function unavoidable(documents) {
  const toSimplified = OpenCC.Converter({ from: "t", to: "cn" });
  const known = documents.map(({ bytes }) => {
    const { outcome } = extract(bytes);
    const { encoding = "utf-8", mediaType = "", script = "simplified" } = outcome;
    return { bytes, encoding, html: mediaType.includes("html") || bytes.includes("<html"), script };
  });
  const decode = ({ bytes, encoding }) =>
    encoding === "big5" ? iconv.decode(bytes, encoding) : new TextDecoder(encoding).decode(bytes);
  const texts = known.map(decode);
  const html = known.flatMap((document, at) => (document.html ? [texts[at]] : []));
  const traditional = known.flatMap((document, at) => (document.script === "traditional" ? [texts[at]] : []));
  return {
    "sha-256": timed(known, ({ bytes }) => createHash("sha256").update(bytes).digest("hex")),
    decode: timed(known, decode),
    "tokenise (htmlparser2)": timed(html, (text) => new Parser({}).end(text)),
    "convert (opencc-js)": timed(traditional, toSimplified),
  };
}

/** Milliseconds of one pass over `items`, the second of two. */
function timed(items, pass) {
  for (const item of items) pass(item);
  const startedAt = performance.now();
  for (const item of items) pass(item);
  return performance.now() - startedAt;
}

/** Bytes put on the heap by one extraction: the mean over those that no garbage collection fell into. */
function allocation(documents) {
  const grown = documents.map(({ bytes }) => {
    const before = process.memoryUsage().heapUsed;
    extract(bytes);
    return process.memoryUsage().heapUsed - before;
  });
  const whole = grown.filter((size) => size > 0);
  return whole.reduce((sum, size) => sum + size, 0) / whole.length;
}

/** Rounds over the set until the time is up. */
function throughput(documents) {
  const size = documents.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  let rounds = 0;
  do {
    for (const { bytes } of documents) extract(bytes);
    rounds++;
  } while (performance.now() - startedAt < secondsASet * 1000);
  const seconds = (performance.now() - startedAt) / 1000;
  const used = process.cpuUsage(cpu);
  return {
    reports: (rounds * documents.length) / seconds,
    // Garbage collection and compilation run beside the main thread; this is what one core alone would do.
    reportsACpuSecond: (rounds * documents.length) / ((used.user + used.system) / 1e6),
    megabytes: (rounds * size) / 1e6 / seconds,
    milliseconds: (seconds * 1000) / rounds,
  };
}

function line(name, value, unit) {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  console.log(
    `  ${name.padEnd(34)} ${value.toLocaleString("en-US", { maximumFractionDigits: digits }).padStart(10)} ${unit}`,
  );
}

function bench(title, documents) {
  for (const { bytes } of documents) extract(bytes);
  const speed = throughput(documents);
  console.log(`\n${title}: ${documents.length} documents`);
  line("extraction", speed.reports, "reports/s");
  line("  by CPU time, all threads", speed.reportsACpuSecond, "reports/s");
  line("  bytes as received", speed.megabytes, "MB/s");
  line("  time", (speed.milliseconds * 1000) / documents.length, "µs a report");
  line("  allocated", allocation(documents) / 1024, "KiB a report");
  stepTimes(documents);
  const passes = unavoidable(documents);
  const total = Object.values(passes).reduce((sum, milliseconds) => sum + milliseconds, 0);
  line("passes nobody can avoid", (documents.length * 1000) / total, "reports/s");
  for (const [name, milliseconds] of Object.entries(passes))
    line(`  ${name}`, (milliseconds * 1000) / documents.length, "µs a report");
  line("extraction : unavoidable passes", speed.milliseconds / total, "times");
}

/** Microseconds of each step, over one more pass with a clock beside it. */
function stepTimes(documents) {
  const sums = new Map(steps.map((step) => [step, 0]));
  for (const { bytes } of documents) {
    let last = performance.now();
    extract(bytes, (step) => {
      const now = performance.now();
      sums.set(step, sums.get(step) + now - last);
      last = now;
    });
  }
  for (const [step, milliseconds] of sums)
    line(`  step ${step}`, (milliseconds * 1000) / documents.length, "µs a report");
}

/** PDFs are counted by the page: a report in PDF has five, and its text layer is most of the work. */
function benchPdfs(title, documents) {
  const pages = documents.reduce((sum, { bytes }) => sum + (readPdf(bytes).pages ?? 0), 0);
  const speed = throughput(documents);
  console.log(`\n${title}: ${documents.length} PDFs of ${pages} pages`);
  line("extraction", (speed.reports * pages) / documents.length, "pages/s");
  line("  by CPU time, all threads", (speed.reportsACpuSecond * pages) / documents.length, "pages/s");
  line("  time", speed.milliseconds / pages, "ms a page");
}

bench("made from samples/", [...variants(500)]);
for (const folder of process.argv.slice(2)) {
  const documents = documentsOf(folder);
  const pdfs = pdfsOf(folder);
  if (documents.length > 0) bench(basename(folder), documents);
  if (pdfs.length > 0) benchPdfs(basename(folder), pdfs);
}
