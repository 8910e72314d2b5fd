// npm run fuzz -- MINUTES [SEED]: mutated and random documents through extraction, each in a process that can be ended:
// no exception, no hang, no growing memory, every offset inside the text, every outcome of the contract's shape.
// npm run fuzz -- --replay FILE…: documents that failed, once more.
import { fork } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { mutate } from "./mutate.js";
import { seeds } from "./seeds.js";

const failures = fileURLToPath(new URL("../../fuzz-failures/", import.meta.url));
/**
 * Milliseconds of processor time that a document may take: a second a megabyte, short ones as long as half a megabyte.
 * A PDF draws what it likes from few bytes, bounded at 200 pages' characters: it has the time of these, at 30 pages a second.
 */
const limitOf = (bytes) => Math.max(bytes.includes("%PDF") ? 200_000 / 30 : 500, bytes.length / 1000);
/** Wall-clock milliseconds after which a document hangs, on a busy machine. */
const patienceWith = (limit) => 20_000 + 10 * limit;
/** Documents between two looks at the memory. */
const memoryEvery = 200;
const mostKept = 20;

/** The process that extracts, replaced where it hung or died. */
class Examiner {
  #child = null;
  #start() {
    this.#child = fork(new URL("./examine.js", import.meta.url), {
      execArgv: ["--expose-gc"],
      serialization: "advanced",
    });
    this.#child.setMaxListeners(0);
  }
  /** Sends a message, resolves with its answer or with the problem that there is none. */
  ask(message, patience) {
    if (this.#child === null) this.#start();
    const child = this.#child;
    return new Promise((resolve) => {
      const end = (answer) => {
        clearTimeout(timer);
        child.off("message", end).off("exit", died);
        resolve(answer);
      };
      const gone = (problem) => {
        this.#child = null;
        end({ problem, reason: "gone", milliseconds: 0 });
        child.kill("SIGKILL");
      };
      const died = (code, signal) => gone(`the process ended: ${code ?? signal}`);
      const timer = setTimeout(() => gone(`hang: no answer within ${Math.round(patience / 1000)} s`), patience);
      child.on("message", end).on("exit", died);
      child.send(message);
    });
  }
  examine(bytes, again = false) {
    const limit = limitOf(bytes);
    return this.ask({ bytes, again, limit }, patienceWith(limit));
  }
  memory() {
    return this.ask({ memory: true }, 60_000);
  }
  close() {
    this.#child?.kill();
  }
}

/** Null, or how much the least that was held has grown from the second quarter of the run to the last. */
function growth(looks) {
  const quarter = Math.floor(looks.length / 4);
  if (quarter < 2) return null;
  const least = (part, name) => Math.min(...part.map((look) => look[name]));
  const early = looks.slice(quarter, 2 * quarter);
  const late = looks.slice(-quarter);
  for (const [name, allowed] of [
    ["heap", 16],
    ["rss", 128],
  ]) {
    const before = least(early, name);
    const after = least(late, name);
    if (after > before + allowed) return `${name} grew from ${Math.round(before)} to ${Math.round(after)} MiB`;
  }
  return null;
}

async function replay(files) {
  const examiner = new Examiner();
  let failed = false;
  for (const file of files) {
    const { problem, reason, milliseconds } = await examiner.examine(readFileSync(file), true);
    console.log(`${file}: ${reason}, ${Math.round(milliseconds)} ms${problem === null ? "" : `\n  ${problem}`}`);
    failed ||= problem !== null;
  }
  examiner.close();
  return failed;
}

async function fuzz(minutes, seed) {
  console.log(`fuzz: ${minutes} minutes, seed ${seed}`);
  const end = Date.now() + minutes * 60_000;
  const documents = seeds();
  const examiner = new Examiner();
  const reasons = new Map();
  const problems = new Map();
  const looks = [];
  let slowest = { share: 0 };
  let bytesRead = 0;
  let number = 0;
  for (; Date.now() < end; number++) {
    const { name, bytes } = mutate(documents, seed, number);
    bytesRead += bytes.length;
    const { problem, reason, milliseconds } = await examiner.examine(bytes, number % 10 === 0);
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    const share = milliseconds / limitOf(bytes);
    if (share > slowest.share) slowest = { share, milliseconds, number, name, size: bytes.length };
    if (problem !== null) keep(problems, problem, `${seed}-${number}`, bytes, name);
    if (number % memoryEvery === memoryEvery - 1) looks.push(await examiner.memory());
  }
  examiner.close();
  const grown = growth(looks);
  const counts = [...reasons].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${reason} ${count}`);
  console.log(`${number} documents, ${Math.round(bytesRead / 1e6)} MB: ${counts.join(", ")}`);
  console.log(
    `slowest for its length: case ${slowest.number} (${slowest.name}), ${slowest.size} bytes, ${Math.round(slowest.milliseconds)} ms`,
  );
  if (looks.length > 0) {
    const first = looks[Math.floor(looks.length / 4)];
    const last = looks.at(-1);
    console.log(
      `memory after a collection: heap ${first.heap.toFixed(0)} → ${last.heap.toFixed(0)} MiB, process ${first.rss.toFixed(0)} → ${last.rss.toFixed(0)} MiB`,
    );
  }
  if (grown !== null) console.log(`memory: ${grown}`);
  console.log(`${problems.size} kinds of problem`);
  return problems.size > 0 || grown !== null;
}

/** Writes the document of a problem that is new of its kind, and says how to see it again. */
function keep(problems, problem, name, bytes, seedName) {
  const kind = problem.split("\n").slice(0, 3).join("\n").replaceAll(/\d+/g, "0");
  const seen = problems.get(kind) ?? 0;
  problems.set(kind, seen + 1);
  if (seen > 2 || problems.size > mostKept) return;
  mkdirSync(failures, { recursive: true });
  const file = join(failures, `${name}.bin`);
  writeFileSync(file, bytes);
  console.log(`\ncase ${name} (${seedName}, ${bytes.length} bytes): ${problem}\n  npm run fuzz -- --replay ${file}\n`);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { replay: { type: "boolean", default: false } },
});
const [minutes = "2", seed = String(Math.floor(Math.random() * 2 ** 31))] = positionals;
process.exitCode = (await (values.replay ? replay(positionals) : fuzz(Number(minutes), Number(seed)))) ? 1 : 0;
