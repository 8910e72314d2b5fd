import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOf } from "./lines.js";

async function* inPieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  let from = 0;
  for (const cut of cuts.map((at) => at % (bytes.length + 1)).toSorted((a, b) => a - b)) {
    yield bytes.subarray(from, cut);
    from = cut;
  }
  yield bytes.subarray(from);
}

async function all(text: string, most = 1000, cuts: readonly number[] = []) {
  const found: [number, string | null][] = [];
  for await (const { number, text: line } of linesOf(inPieces(Buffer.from(text), cuts), most))
    found.push([number, line]);
  return found;
}

test("lines keep their numbers; empty ones, carriage returns and a byte order mark are left out", async () => {
  expect(await all("\ufeff一\r\n\n  \n二")).toEqual([
    [1, "一"],
    [4, "二"],
  ]);
});

test("a line that is too long is told without its text, and the next one is read", async () => {
  expect(await all(`${"x".repeat(50)}\nok\n`, 10)).toEqual([
    [1, null],
    [2, "ok"],
  ]);
});

test("wherever the bytes are cut, also within a character", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom("一", "a", "\n", "𠮷", "é"), { maxLength: 40 }),
      fc.array(fc.nat()),
      async (parts, cuts) => {
        const text = parts.join("");
        expect(await all(text, 12, cuts)).toEqual(await all(text, 12));
      },
    ),
  );
});
