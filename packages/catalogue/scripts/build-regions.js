// Writes data/regions.tsv: `node packages/catalogue/scripts/build-regions.js` (needs npm and the registry).
import { writeFileSync } from "node:fs";
import { regionRevisions } from "./region-revisions.js";

const revisions = regionRevisions();
const spans = new Map();
for (const [at, { names }] of revisions.entries()) {
  for (const [code, name] of names) {
    const key = `${code}\t${name}`;
    const span = spans.get(key);
    if (span === undefined) spans.set(key, { first: at, last: at });
    else span.last = at;
  }
}

const yearOf = ({ date }) => Number(date.slice(0, 4));

// A change came some time between two revisions, so the years of both may be its year; after September the older
// one's year is over for our purpose: what changes then is first named in reports of the next year.
function firstYear(at) {
  if (at === 0) return yearOf(revisions[0]);
  const before = revisions[at - 1];
  return Math.min(yearOf(revisions[at]), yearOf(before) + (before.date.slice(5) > "07" ? 1 : 0));
}
const lastYear = (at) => (at === revisions.length - 1 ? "" : yearOf(revisions[at + 1]));

const lines = [...spans].map(([key, { first, last }]) => `${key}\t${firstYear(first)}\t${lastYear(last)}\n`).sort();
writeFileSync(new URL("../data/regions.tsv", import.meta.url), `code\tname\tfrom\tto\n${lines.join("")}`);
process.stderr.write(`${lines.length} names from ${revisions.length} revisions\n`);
