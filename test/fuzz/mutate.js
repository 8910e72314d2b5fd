import { zipSync } from "fflate";
import iconv from "iconv-lite";
import { random } from "./random.js";
import { pairs, tokens } from "./tokens.js";

/** Longest that a case becomes, in bytes; few of them come near. */
const longest = 2_000_000;

/** Case `number` of a seed: the bytes of a document made of those of `seeds`, and what it was made of. */
export function mutate(seeds, seed, number) {
  const chance = random(seed, number);
  if (chance.chance(0.03)) return { name: "random bytes", bytes: noise(chance) };
  const { name, bytes, parts } = chance.pick(seeds);
  const other = () => chance.pick(seeds).bytes;
  if (parts === undefined || chance.chance(0.3)) return { name, bytes: recoded(chance, mutated(chance, bytes, other)) };
  const part = chance.pick(Object.keys(parts));
  return {
    name: `${name} ${part}`,
    bytes: Buffer.from(zipSync({ ...parts, [part]: mutated(chance, Buffer.from(parts[part]), other) })),
  };
}

function mutated(chance, bytes, other) {
  let now = bytes;
  const steps = chance.size(1, 12);
  for (let step = 0; step < steps; step++) now = chance.pick(operators)(now, chance, other).subarray(0, longest);
  return now;
}

/** Each takes bytes, chance and a source of other documents; none changes the bytes it was given. */
const operators = [
  flip,
  flip,
  put,
  put,
  put,
  overwrite,
  overwrite,
  cutOut,
  truncate,
  double,
  repeat,
  swap,
  splice,
  graft,
  nest,
  nest,
  numbers,
];

function noise(chance) {
  const bytes = Buffer.alloc(chance.size(1, 20_000));
  // Below 0x80 now and then, so that some of it is text.
  const end = chance.pick([256, 128, 16]);
  for (let i = 0; i < bytes.length; i++) bytes[i] = chance.below(end);
  return chance.chance(0.5) ? Buffer.concat([chance.pick(tokens), bytes]) : bytes;
}

function flip(bytes, chance) {
  const flipped = Buffer.from(bytes);
  const count = chance.size(1, 40);
  for (let i = 0; i < count && flipped.length > 0; i++) {
    const at = chance.below(flipped.length);
    flipped[at] = chance.chance(0.5) ? flipped[at] ^ (1 << chance.below(8)) : chance.below(256);
  }
  return flipped;
}

/** Where a piece of a document begins and ends; mostly a short one. */
function stretch(bytes, chance) {
  const start = chance.below(bytes.length + 1);
  return [start, Math.min(bytes.length, start + chance.size(1, Math.max(2, bytes.length)))];
}

function between(bytes, start, end, ...middle) {
  return Buffer.concat([bytes.subarray(0, start), ...middle, bytes.subarray(end)]);
}

function put(bytes, chance) {
  const at = chance.below(bytes.length + 1);
  return between(bytes, at, at, ...Array(chance.size(1, 4)).fill(chance.pick(tokens)));
}

function overwrite(bytes, chance) {
  const token = chance.pick(tokens);
  const at = chance.below(bytes.length + 1);
  return between(bytes, at, at + token.length, token);
}

function cutOut(bytes, chance) {
  const [start, end] = stretch(bytes, chance);
  return between(bytes, start, end);
}

function truncate(bytes, chance) {
  const at = chance.below(bytes.length + 1);
  return chance.chance(0.8) ? bytes.subarray(0, at) : bytes.subarray(at);
}

function double(bytes, chance) {
  const [start, end] = stretch(bytes, chance);
  return between(bytes, end, end, bytes.subarray(start, end));
}

function repeat(bytes, chance) {
  const start = chance.below(bytes.length + 1);
  const piece = bytes.subarray(start, start + chance.size(1, 400));
  return between(bytes, start, start, times(piece, chance));
}

function times(piece, chance) {
  const room = chance.chance(0.05) ? 1_000_000 : 20_000;
  return Buffer.concat(
    Array(Math.min(chance.size(1, 20_000), Math.ceil(room / Math.max(1, piece.length)))).fill(piece),
  );
}

function swap(bytes, chance) {
  const [a, b, c, d] = [...stretch(bytes, chance), ...stretch(bytes, chance)].sort((x, y) => x - y);
  return Buffer.concat([
    bytes.subarray(0, a),
    bytes.subarray(c, d),
    bytes.subarray(b, c),
    bytes.subarray(a, b),
    bytes.subarray(d),
  ]);
}

function splice(bytes, chance, other) {
  const tail = other();
  return Buffer.concat([
    bytes.subarray(0, chance.below(bytes.length + 1)),
    tail.subarray(chance.below(tail.length + 1)),
  ]);
}

function graft(bytes, chance, other) {
  const donor = other();
  const [start, end] = stretch(donor, chance);
  const at = chance.below(bytes.length + 1);
  return between(bytes, at, at, donor.subarray(start, end));
}

function nest(bytes, chance) {
  const [open, close] = chance.pick(pairs);
  const [start, end] = stretch(bytes, chance);
  const depth = Math.min(chance.size(2, 20_000), Math.ceil((chance.chance(0.05) ? 1_000_000 : 30_000) / open.length));
  return between(
    bytes,
    start,
    end,
    Buffer.concat([...Array(depth).fill(open), bytes.subarray(start, end), ...Array(depth).fill(close)]),
  );
}

/** Other digits in place of some, of every length. */
function numbers(bytes, chance) {
  const digits = Buffer.from(
    chance.pick(["0", "9", "1234567", "3.14", "-5", "一千", "１２", "9".repeat(400), "", "-0", "1,2"]),
  );
  const rate = chance.pick([0.02, 0.2, 1]);
  const pieces = [];
  let kept = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x30 || bytes[at] > 0x39 || !chance.chance(rate)) continue;
    pieces.push(bytes.subarray(kept, at), digits);
    kept = at + 1;
  }
  return Buffer.concat([...pieces, bytes.subarray(kept)]);
}

/** Now and then the text in another encoding, in an envelope, or in a script. */
function recoded(chance, bytes) {
  if (!chance.chance(0.12)) return bytes;
  const text = bytes.toString();
  const encoding = chance.pick([
    "gb18030",
    "big5",
    "utf-16le",
    "utf-16be",
    "latin1",
    "mime",
    "base64",
    "script",
    "frame",
  ]);
  if (encoding === "mime")
    return Buffer.concat([Buffer.from("MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"), bytes]);
  if (encoding === "base64")
    return Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n${bytes.toString("base64")}`,
    );
  if (encoding === "script")
    return Buffer.from(`<html><script>var data = {"content": ${JSON.stringify(text)}};</script></html>`);
  if (encoding === "frame")
    return Buffer.from(`<html><iframe srcdoc="${text.replaceAll('"', "&quot;")}"></iframe></html>`);
  return iconv.encode(text, encoding, { addBOM: chance.chance(0.5) });
}
