import type { Broker, PartitionLag } from "@gongkai/broker";
import { groups, isMalformed, parsedTopic, rawTopic, readRawMessage } from "@gongkai/contracts";
import type { Account, PartitionAccount, Warehouse } from "@gongkai/warehouse";
import { type Difference, holds, type Ledger, type PartitionBalance } from "./ledger.js";

/** What the loader has not committed yet. */
interface Tails {
  /** Documents that stand on the rest of `reports.raw`, with their partition. */
  readonly received: ReadonlyMap<string, number>;
  /** Documents that the rest of `reports.parsed` answers. */
  readonly answered: ReadonlySet<string>;
  readonly messages: number;
  readonly malformed: number;
}

/**
 * The balance of the pipeline, by partition of `reports.raw`, while it works. The order of the looks is what makes it
 * right: first what the groups have committed, then what stands on the topics behind the loader, then what is stored. So
 * a document that moves meanwhile is seen at least once, and one that is seen nowhere is a difference.
 */
export async function pipelineLedger(broker: Broker, warehouse: Warehouse): Promise<Ledger> {
  const parser = await broker.lag(groups.parser, rawTopic);
  const rawLoader = await broker.lag(groups.rawLoader, rawTopic);
  const outcomeLoader = await broker.lag(groups.outcomeLoader, parsedTopic);
  const malformedRaw = await warehouse.malformedBefore(rawTopic, nextOffsets(rawLoader));
  const malformedAnswers = await warehouse.malformedBefore(parsedTopic, nextOffsets(outcomeLoader));
  const tails = await readTails(broker, rawLoader, outcomeLoader);
  const { account, archived } = await accountOf(warehouse, nextOffsets(parser), [...tails.received.keys()]);

  const balances = new Balances(parser.map(({ partition }) => partition));
  const differences: Difference[] = [];
  for (const stored of account.partitions) differences.push(...balances.add(stored, tails.answered));
  differences.push(...balances.addNotArchived(account, tails.received, archived));
  const partitions = balances.all();
  const inFlight = partitions.reduce((sum, partition) => sum + partition.inFlight, 0);
  const unread = parser.reduce((sum, { lag }) => sum + lag, 0);
  return {
    balanced: holds(partitions) && differences.length === 0,
    settled: inFlight === 0 && unread === 0 && tails.messages === 0,
    partitions,
    differences,
    malformed: { [rawTopic]: malformedRaw + tails.malformed, [parsedTopic]: malformedAnswers },
  };
}

/** A loader that archives all the time ends a look that never fits. */
const mostLooks = 20;

/**
 * What is stored, and which documents of the tail are among it: asked until the loader has archived none of them between
 * the two looks, or one would be counted in both places or in none.
 */
async function accountOf(warehouse: Warehouse, parserNext: readonly number[], tail: readonly string[]) {
  let archived = await warehouse.storedIds(tail);
  for (let looks = 1; ; looks++) {
    const account = await warehouse.account(parserNext);
    const now = await warehouse.storedIds(tail);
    if (now.size === archived.size || looks === mostLooks) return { account, archived: now };
    archived = now;
  }
}

/** By partition from 0, the next offset that a group will read. */
function nextOffsets(lags: readonly PartitionLag[]): number[] {
  const next: number[] = [];
  for (const { partition, committed, start } of lags) next[partition] = committed ?? start;
  return Array.from(next, (offset) => offset ?? 0);
}

async function readTails(
  broker: Broker,
  raw: readonly PartitionLag[],
  parsed: readonly PartitionLag[],
): Promise<Tails> {
  const received = new Map<string, number>();
  const answered = new Set<string>();
  let messages = 0;
  let malformed = 0;
  await broker.scan(rawTopic, committedOf(raw), (message) => {
    messages++;
    const read = readRawMessage(message);
    if (isMalformed(read)) malformed++;
    else if (!received.has(read.reportId)) received.set(read.reportId, message.partition);
  });
  await broker.scan(parsedTopic, committedOf(parsed), ({ key }) => {
    messages++;
    if (key !== null) answered.add(key);
  });
  return { received, answered, messages, malformed };
}

const committedOf = (lags: readonly PartitionLag[]): Map<number, number> =>
  new Map(lags.map(({ partition, committed, start }) => [partition, committed ?? start]));

type Counts = { -readonly [Name in keyof Omit<PartitionBalance, "partition">]: number };
const columnOf = { parsed: "parsed", refused: "refused", failed: "dead", retrying: "inRetry" } as const;

/** The balances of all partitions, as they are added up. */
class Balances {
  readonly #byPartition = new Map<number, Counts>();

  constructor(partitions: readonly number[]) {
    for (const partition of partitions) this.#of(partition);
  }

  /** Documents that are archived. Answers those that were read, and neither answered nor under way. */
  add(stored: PartitionAccount, answered: ReadonlySet<string>): Difference[] {
    const { partition, received, parsed, refused, dead, in_retry, unread, waiting } = stored;
    const lost = waiting.filter((reportId) => !answered.has(reportId));
    const inFlight = unread + waiting.length - lost.length;
    const counts = { received, parsed, refused, dead, inRetry: in_retry, inFlight };
    Object.assign(this.#of(partition), counts);
    const difference = "read by the parser, and no answer is stored or under way";
    return lost.map((reportId) => ({ reportId, difference }));
  }

  /** Documents whose raw message is not archived yet. Answers those that were answered without having been received. */
  addNotArchived(account: Account, received: ReadonlyMap<string, number>, archived: ReadonlySet<string>): Difference[] {
    const statuses = new Map(account.notArchived.map(({ reportId, status }) => [reportId, status]));
    for (const [reportId, partition] of received) {
      const status = statuses.get(reportId);
      if (status === undefined && archived.has(reportId)) continue;
      const counts = this.#of(partition);
      counts.received++;
      counts[columnOf[status as keyof typeof columnOf] ?? "inFlight"]++;
    }
    return [...statuses.keys()]
      .filter((reportId) => !received.has(reportId))
      .map((reportId) => ({ reportId, difference: "answered, but never received" }));
  }

  all(): PartitionBalance[] {
    return [...this.#byPartition]
      .sort(([one], [other]) => one - other)
      .map(([partition, counts]) => ({ partition: partition < 0 ? "local" : partition, ...counts }));
  }

  #of(partition: number): Counts {
    const known = this.#byPartition.get(partition);
    if (known) return known;
    const counts = { received: 0, parsed: 0, refused: 0, dead: 0, inRetry: 0, inFlight: 0 };
    this.#byPartition.set(partition, counts);
    return counts;
  }
}
