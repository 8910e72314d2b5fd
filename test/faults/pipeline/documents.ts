import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome } from "@gongkai/contracts";
import { extract } from "@gongkai/extraction";
import { specimens } from "@gongkai/specimens";

/** Documents of one flow by report id, and what a parser that nobody disturbs makes of each. */
export type Expected = ReadonlyMap<string, Outcome>;

/** More than any flow has. */
const most = 100_000;

/**
 * Documents that no other flow has, as many as are asked for: reports, and one in twenty each that is no report and that
 * no encoding reads, so that every way through the pipeline is taken.
 */
export function* flowDocuments(flow: number): Generator<{ name: string; bytes: Uint8Array }> {
  let number = 0;
  for (const { name, bytes } of specimens({ seed: 4711, from: flow * most, count: most })) {
    if (number % 20 === 7) yield { name, bytes: noReport(flow, number) };
    else if (number % 20 === 13) yield { name, bytes: noise(flow, number) };
    else yield { name, bytes };
    number++;
  }
}

/** What an undisturbed parser makes of the files of a folder. */
export function expectedOf(folder: string): Expected {
  const expected = new Map<string, Outcome>();
  for (const name of readdirSync(folder)) {
    const { outcome } = extract(readFileSync(join(folder, name)));
    expected.set(outcome.reportId, outcome);
  }
  return expected;
}

function noReport(flow: number, number: number): Buffer {
  return Buffer.from(
    `临河县供水公告第${flow}-${number}号\n因管道检修，明日上午停水四小时，请居民提前储水。给您带来不便，敬请谅解。\n`,
  );
}

/** Bytes that no encoding reads: the failure climbs the retry ladder. */
function noise(flow: number, number: number): Buffer {
  const blocks = Array.from({ length: 60 }, (_, at) => createHash("sha256").update(`${flow} ${number} ${at}`).digest());
  return Buffer.from(Buffer.concat(blocks).map((byte) => byte | 0x80));
}
