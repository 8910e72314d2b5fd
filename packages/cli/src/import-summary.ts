import type { ImportTally } from "@gongkai/ingest";

/** What an import did, for a person. */
export function importSummary(tally: ImportTally, seconds: number): string {
  const { sent, duplicates, tooLarge, skipped, unreadable } = tally;
  const details = [
    [duplicates, "seen before"],
    [tooLarge, "too large to carry"],
  ] as const;
  const told = details.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
  return [
    `${sent} documents sent${told.length > 0 ? ` (${told.join(", ")})` : ""} in ${seconds.toFixed(1)} s`,
    ...(skipped > 0 ? [`${skipped} files were sent before and have not changed`] : []),
    ...(unreadable > 0 ? [`${unreadable} could not be read`] : []),
  ].join("\n");
}
