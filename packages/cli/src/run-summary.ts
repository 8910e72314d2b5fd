import type { RunTally } from "@gongkai/standalone";
import { onStdout } from "./terminal/style.js";
import { grouped } from "./terminal/table.js";

/** The one object of `gongkai run --json` (contract.md, "The command"). */
export function summaryJson(tally: RunTally, seconds: number): object {
  const { received, duplicates, parsed, rejected, facts } = tally;
  return { received, duplicates, parsed, rejected, facts, seconds: Math.round(seconds * 1000) / 1000 };
}

/** What a run did, in a few lines. */
export function summaryText(tally: RunTally, seconds: number): string {
  const { received, duplicates, resumed, parsed, rejected, facts, editions, scripts, unreadable } = tally;
  const refused = Object.values(rejected).reduce((sum, count) => sum + count, 0);
  const lines: [string, string][] = [["received", `${grouped(received)} ${received === 1 ? "document" : "documents"}`]];
  if (duplicates > 0)
    lines.push(["duplicates", duplicates === received ? `${grouped(duplicates)}, all of them` : grouped(duplicates)]);
  if (resumed > 0) lines.push(["taken up", `${grouped(resumed)} that an earlier run had left`]);
  if (unreadable > 0) lines.push(["unreadable", grouped(unreadable)]);
  if (parsed + refused > 0) {
    lines.push(["parsed", `${grouped(parsed)}   ${facts > 0 ? `${grouped(facts)} facts` : ""}`.trimEnd()]);
    lines.push(["rejected", refused === 0 ? "0" : `${grouped(refused)}   ${counts(rejected)}`]);
    lines.push(["editions", counts(editions)], ["scripts", counts(scripts)]);
    lines.push(["speed", `${grouped(Math.round((parsed + refused) / seconds))} reports/s, ${seconds.toFixed(1)} s`]);
  }
  return lines
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `  ${onStdout("dim", name.padEnd(11))} ${value}`)
    .join("\n");
}

/** `notice 2 · empty 1`, the largest first. */
function counts(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${grouped(count)}`)
    .join(" · ");
}
