import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { GongkaiError } from "@gongkai/contracts";
import { columns } from "./table.js";

/** The format that `readRows` reads: names, types, then a row a line. */
export const rowsFormat = "JSONCompactStringsEachRowWithNamesAndTypes";

/** A table that is longer serves nobody on a terminal. */
const mostRows = 1000;

const numeric = /^(Nullable\(|LowCardinality\()*(U?Int|Float|Decimal|BFloat)/;

/**
 * A query's answer in `rowsFormat` as a table of at most 1000 rows; numbers stand to the right.
 * @throws GongkaiError E_QUERY_FAILED where the answer broke off with an error
 */
export async function readRows(answer: Readable): Promise<{
  table: string;
  shown: number;
  cut: boolean;
}> {
  const lines: string[][] = [];
  let cut = false;
  for await (const line of createInterface({ input: answer, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (lines.length === mostRows + 2) {
      cut = true;
      answer.destroy();
      break;
    }
    lines.push(parseRow(line));
  }
  const [names = [], types = [], ...rows] = lines;
  const right = types.map((type) => numeric.test(type));
  return { table: names.length === 0 ? "" : columns(names, rows, right), shown: rows.length, cut };
}

function parseRow(line: string): string[] {
  try {
    return (JSON.parse(line) as (string | null)[]).map((cell) => (cell === null || cell === "ᴺᵁᴸᴸ" ? "" : cell));
  } catch {
    throw new GongkaiError("E_QUERY_FAILED", line);
  }
}
