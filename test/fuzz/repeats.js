// npm run fuzz:repeats -- MINUTES [SEED]: one piece of a document, a row, a clause or an element, again and again where it
// stands. Prints what takes longer than a second a megabyte, and whether four times the length makes it slower still: that
// is a rule that runs over what it has read. The test of linear time (linear.test.ts) keeps what this finds.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { extract } from "@gongkai/extraction";
import { random } from "./random.js";
import { seeds } from "./seeds.js";

const failures = fileURLToPath(new URL("../../fuzz-failures/", import.meta.url));
const length = 280_000;
/** Milliseconds of processor time a megabyte. */
const most = 1000;

/** Texts, and the text that is read of each page: rows of both kinds are repeated. */
function texts() {
  return seeds().flatMap(({ name, bytes }) => {
    const source = new TextDecoder().decode(bytes);
    if (source.includes("\ufffd") || source.includes("\0")) return [];
    const { text } = extract(bytes);
    return text === null || text === source
      ? [{ name, source }]
      : [
          { name, source },
          { name: `${name} (its text)`, source: text },
        ];
  });
}

const boundaries = [/\n/g, /<(?:p|td|tr|div|table|h\d)\b/gi, /(?<=[。；，、])/g, /(?<=[\n\t |])/g];

/** Where a piece begins and ends: at boundaries of one kind, or anywhere. */
function piece(source, chance) {
  if (chance.chance(0.3)) {
    const start = chance.below(source.length);
    return [start, start + chance.size(1, 200)];
  }
  const cuts = [0, ...Array.from(source.matchAll(chance.pick(boundaries)), ({ index }) => index), source.length];
  const first = chance.below(cuts.length - 1);
  return [cuts[first], cuts[Math.min(cuts.length - 1, first + chance.size(1, 12))]];
}

function repeated({ source }, [start, end], bytes, keepsRest) {
  const part = source.slice(start, end);
  const times = Math.ceil(bytes / Math.max(1, Buffer.byteLength(part)));
  return Buffer.from(source.slice(0, start) + part.repeat(times) + (keepsRest ? source.slice(end) : ""));
}

/** Milliseconds a megabyte: the least of three, since a collection of garbage may fall into one. */
function pace(bytes) {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && least > most; run++) {
    const before = process.cpuUsage();
    extract(bytes);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000 / (bytes.length / 1e6));
  }
  return least;
}

const [minutes = "2", seed = String(Math.floor(Math.random() * 2 ** 31))] = process.argv.slice(2);
console.log(`repeats: ${minutes} minutes, seed ${seed}`);
const documents = texts();
const end = Date.now() + Number(minutes) * 60_000;
let number = 0;
let slow = 0;
for (; Date.now() < end; number++) {
  const chance = random(Number(seed), number);
  const document = chance.pick(documents);
  const place = piece(document.source, chance);
  const keepsRest = chance.chance(0.5);
  const bytes = repeated(document, place, length, keepsRest);
  const found = pace(bytes);
  if (found <= most) continue;
  slow++;
  mkdirSync(failures, { recursive: true });
  writeFileSync(`${failures}repeat-${seed}-${number}.bin`, bytes);
  const longer = pace(repeated(document, place, 4 * length, keepsRest));
  console.log(
    `${Math.round(found)} → ${Math.round(longer)} ms a megabyte: ${document.name}: ${JSON.stringify(document.source.slice(...place).slice(0, 120))}`,
  );
}
console.log(`${number} documents, ${slow} slower than a second a megabyte`);
process.exitCode = slow > 0 ? 1 : 0;
