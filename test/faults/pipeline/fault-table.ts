/** What became of one fault's flow. */
export interface FaultRow {
  readonly fault: string;
  readonly times: number;
  readonly documents: number;
  /** The least that was in flight at a strike. */
  readonly inFlight: number;
  readonly lost: number;
  readonly doubled: number;
}

export function faultLine({ fault, times, documents, inFlight, lost, doubled }: FaultRow): string {
  return `| ${fault} | ${times} | ${documents} | ${inFlight} | ${lost} | ${doubled} |`;
}

export function faultTable(rows: readonly FaultRow[]): string {
  return [
    "| fault | times | documents | in flight | lost | doubled |",
    "|---|---|---|---|---|---|",
    ...rows.map(faultLine),
  ].join("\n");
}

/** docs/faults.md. */
export function faultPage(rows: readonly FaultRow[], seed: number, day: Date): string {
  const sum = (name: "times" | "documents" | "lost" | "doubled") => rows.reduce((all, row) => all + row[name], 0);
  return `# Faults

While documents come into a folder that ingest watches, and flow through real Kafka, Redis and ClickHouse, something goes wrong at random moments: a part is struck only while it is at work and messages wait for it or are in its hands (\`in flight\`: the fewest at a strike). Afterwards the ledger must balance and be settled, and each document's bytes, answer, facts and tries must be those of an undisturbed parser, once. Lost and doubled count what was not so.

Written on ${day.toISOString().slice(0, 10)} by \`FAULTS_SEED=${seed} npm run test:faults\`: ${sum("documents")} documents, ${sum("times")} strikes, ${sum("lost")} lost, ${sum("doubled")} doubled.

${faultTable(rows)}
`;
}
