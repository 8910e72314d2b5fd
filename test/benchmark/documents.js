import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const samples = fileURLToPath(new URL("../../samples/raw/", import.meta.url));

/** A small generator of numbers (mulberry32): the same documents for the same seed on every machine. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const isDigit = (byte) => byte >= 0x30 && byte <= 0x39;

/**
 * A document like `bytes` and unlike every other: one in fifty of its short numbers has another last digit, and a
 * mark of its own stands at the end. Years keep theirs, sums mostly hold, and no byte of a Chinese character changes.
 */
function variant(bytes, html, seed) {
  const next = random(seed);
  const varied = Buffer.from(bytes);
  for (let at = 0; at < varied.length; at++) {
    if (!isDigit(varied[at])) continue;
    let end = at;
    while (end < varied.length && isDigit(varied[end])) end++;
    // A digit after a high byte may be half of a character in GB18030.
    const free = at > 0 && varied[at - 1] < 0x80;
    if (free && end - at <= 3 && next() < 0.02) varied[end - 1] = 0x30 + Math.floor(next() * 10);
    at = end;
  }
  return Buffer.concat([varied, Buffer.from(html ? `\n<!-- ${seed} -->` : `\n\n[${seed}]`)]);
}

/** The documents of a folder, as they are, PDF aside. */
export function documentsOf(folder) {
  return filesOf(folder, (extension) => extension !== ".pdf");
}

/** The PDFs of a folder. */
export function pdfsOf(folder) {
  return filesOf(folder, (extension) => extension === ".pdf");
}

function filesOf(folder, wanted) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith(".") && wanted(extname(entry.name)))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** `count` unique documents made from those of `folder` (by default samples/raw), in turn. */
export function* variants(count, folder = samples) {
  const originals = documentsOf(folder);
  for (let at = 0; at < count; at++) {
    const { name, bytes } = originals[at % originals.length];
    const extension = extname(name);
    yield {
      name: `${name.slice(0, -extension.length)}-${at}${extension}`,
      bytes: variant(bytes, extension === ".html", at + 1),
    };
  }
}
