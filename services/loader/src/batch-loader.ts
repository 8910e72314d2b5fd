import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import type { BatchContext, BatchHandler, IncomingMessage } from "@gongkai/broker";
import type { Round } from "./round.js";

/** How the messages of one topic become rows. */
export interface Loading {
  /** Begins a round. */
  open(): Round;
  /** Bytes of messages that are read and stored together. */
  readonly roundBytes: number;
  /** How long an insert that is on its way is waited for after the consumer was asked to end; default 5000 ms. */
  readonly graceMs?: number;
}

const sayingSo = 10_000;

/** Milliseconds of reading after which others may have their turn: a round that is being stored takes several steps. */
const longestTurn = 5;

/**
 * A batch in rounds: while ClickHouse takes one, the next is read. Resolves when all is durable. However a batch is cut
 * the next time, the same rows have no effect.
 */
export function batchLoader({ open, roundBytes, graceMs = 5000 }: Loading): BatchHandler {
  return async (messages, context) => {
    let storing = Promise.resolve();
    for await (const round of rounds(messages, open, roundBytes)) {
      await patiently(storing, context, graceMs);
      context.signal.throwIfAborted();
      storing = round.store();
      storing.catch(() => {});
    }
    await patiently(storing, context, graceMs);
  };
}

async function* rounds(
  messages: readonly IncomingMessage[],
  open: () => Round,
  roundBytes: number,
): AsyncGenerator<Round> {
  let round: Round | undefined;
  let bytes = 0;
  let since = performance.now();
  for (const message of messages) {
    round ??= open();
    round.add(message);
    bytes += message.value?.length ?? 0;
    if (performance.now() - since > longestTurn) {
      await turn();
      since = performance.now();
    }
    if (bytes < roundBytes && !round.full) continue;
    yield round;
    round = undefined;
    bytes = 0;
    since = performance.now();
  }
  if (round !== undefined) yield round;
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
