import { setTimeout as sleep } from "node:timers/promises";
import type { BatchContext, BatchHandler, IncomingMessage } from "@gongkai/broker";

/** How the messages of one topic become rows. */
export interface Loading<Row> {
  /** Reads one message: pure work of the processor. */
  read(message: IncomingMessage): Row;
  /** Stores rows; durable when it resolves, and harmless when done twice. */
  store(rows: readonly Row[]): Promise<void>;
  /** Bytes of messages that are read and stored together. */
  readonly roundBytes: number;
  /** How long an insert that is on its way is waited for after the consumer was asked to end; default 5000 ms. */
  readonly graceMs?: number;
}

const sayingSo = 10_000;

/**
 * A batch in rounds: while ClickHouse takes one, the next is read. Resolves when all is durable. However a batch is cut
 * the next time, the same rows have no effect.
 */
export function batchLoader<Row>({ read, store, roundBytes, graceMs = 5000 }: Loading<Row>): BatchHandler {
  return async (messages, context) => {
    let storing = Promise.resolve();
    for (const round of rounds(messages, roundBytes)) {
      const rows = round.map(read);
      await patiently(storing, context, graceMs);
      context.signal.throwIfAborted();
      storing = store(rows);
      storing.catch(() => {});
    }
    await patiently(storing, context, graceMs);
  };
}

function* rounds(messages: readonly IncomingMessage[], roundBytes: number): Generator<IncomingMessage[]> {
  let round: IncomingMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    round.push(message);
    bytes += message.value?.length ?? 0;
    if (bytes < roundBytes) continue;
    yield round;
    round = [];
    bytes = 0;
  }
  if (round.length > 0) yield round;
}

/** Waits for a slow ClickHouse and says so to the watchdog; once asked to end, not for long. */
async function patiently(
  storing: Promise<void>,
  { signal, stillWorking }: BatchContext,
  graceMs: number,
): Promise<void> {
  const saying = setInterval(stillWorking, sayingSo);
  const over = new AbortController();
  try {
    await Promise.race([storing, tooLongAfter(signal, graceMs, over.signal)]);
  } finally {
    clearInterval(saying);
    over.abort();
  }
  stillWorking();
}

/** Rejects when `signal` has fired and the grace is over; never, where `over` fires first. */
function tooLongAfter(signal: AbortSignal, graceMs: number, over: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () =>
      void sleep(graceMs, undefined, { signal: over }).then(
        () => reject(signal.reason),
        () => {},
      );
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true, signal: over });
  });
}
