import fc from "fast-check";
import { expect, test } from "vitest";
import { countLines, countRecords } from "./count-rows.js";

/** The text in pieces that are cut anywhere. */
async function* cut(text: string, at: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  const places = [...at.map((place) => place % (bytes.length + 1)), 0, bytes.length].sort((a, b) => a - b);
  for (const [index, place] of places.entries()) yield bytes.subarray(place, places[index + 1] ?? place);
}

async function counted(count: typeof countLines, text: string, at: readonly number[]) {
  let rows = 0;
  const passed: Uint8Array[] = [];
  const onRows = (more: number) => {
    rows += more;
  };
  for await (const chunk of count(cut(text, at), onRows)) passed.push(chunk);
  expect(Buffer.concat(passed).toString()).toBe(text);
  return rows;
}

const places = fc.array(fc.nat(), { maxLength: 5 });
const cell = fc.string({ unit: fc.constantFrom("a", '"', "\n", ",", "共") });
const inCsv = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("records of CSV, whatever stands within quotes and wherever it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell)), places, async (rows, at) => {
      const csv = [["head", "two"], ...rows].map((row) => `${row.map(inCsv).join(",")}\n`).join("");
      expect(await counted(countRecords, csv, at)).toBe(rows.length);
    }),
  );
});

test("JSON lines", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(cell), places, async (rows, at) => {
      const lines = rows.map((text) => `${JSON.stringify({ text })}\n`).join("");
      expect(await counted(countLines, lines, at)).toBe(rows.length);
    }),
  );
});
