/** Documents of one partition and what became of them, each counted by itself. */
export interface PartitionBalance {
  /** Of `reports.raw`; "local" where documents came without Kafka. */
  readonly partition: number | "local";
  readonly received: number;
  readonly parsed: number;
  readonly refused: number;
  readonly dead: number;
  readonly inRetry: number;
  readonly inFlight: number;
}

/** One document that the balance cannot account for. */
export interface Difference {
  readonly reportId: string;
  readonly difference: string;
}

/** received = parsed + refused + dead + in retry + in flight, in distinct documents. */
export interface Ledger {
  readonly balanced: boolean;
  /** Nothing is in flight; retries that wait are shown apart. */
  readonly settled: boolean;
  readonly partitions: readonly PartitionBalance[];
  readonly differences: readonly Difference[];
  /** Messages that are no documents and no answers, by topic; absent for a local folder. */
  readonly malformed?: Readonly<Record<string, number>>;
}

/** Whether the two sides of every partition are equal. */
export function holds(partitions: readonly PartitionBalance[]): boolean {
  return partitions.every(
    ({ received, parsed, refused, dead, inRetry, inFlight }) =>
      received === parsed + refused + dead + inRetry + inFlight,
  );
}
