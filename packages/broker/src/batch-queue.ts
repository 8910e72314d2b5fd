import type { IncomingMessage } from "./broker.js";

/** What one fetch brought from one partition. */
export interface Delivery {
  readonly messages: readonly IncomingMessage[];
  /** The next offset to read when all of it is done: past the last message, where records that carry none follow it. */
  readonly end: number;
}

/** Part of a delivery in a batch: `next` is the offset to commit when it is done, `last` says that nothing is left. */
export interface Share<Kind extends Delivery> {
  readonly delivery: Kind;
  readonly next: number;
  readonly last: boolean;
}

export interface Batch<Kind extends Delivery> {
  readonly messages: readonly IncomingMessage[];
  readonly shares: readonly Share<Kind>[];
}

export interface BatchLimits {
  readonly maxBytes: number;
  readonly maxMessages: number;
}

/** Deliveries in the order they came, cut into batches that may span partitions; order within a partition is kept. */
export class BatchQueue<Kind extends Delivery> {
  #waiting: { readonly delivery: Kind; at: number }[] = [];

  constructor(readonly limits: BatchLimits) {}

  get empty(): boolean {
    return this.#waiting.length === 0;
  }

  add(delivery: Kind): void {
    this.#waiting.push({ delivery, at: 0 });
  }

  /** The next batch: never empty, within the limits unless its one message alone exceeds them. Undefined: none waits. */
  take(): Batch<Kind> | undefined {
    const messages: IncomingMessage[] = [];
    const shares: Share<Kind>[] = [];
    let bytes = 0;
    while (this.#waiting.length > 0) {
      const head = this.#waiting[0]!;
      const { delivery } = head;
      const from = head.at;
      while (head.at < delivery.messages.length) {
        const message = delivery.messages[head.at]!;
        const size = incomingSize(message);
        if (messages.length > 0 && (bytes + size > this.limits.maxBytes || messages.length >= this.limits.maxMessages))
          break;
        messages.push(message);
        bytes += size;
        head.at++;
      }
      const last = head.at === delivery.messages.length;
      if (head.at > from)
        shares.push({ delivery, last, next: last ? delivery.end : delivery.messages[head.at]!.offset });
      if (!last) break;
      this.#waiting.shift();
    }
    return messages.length === 0 ? undefined : { messages, shares };
  }

  /** Forgets all that waits, and returns it. */
  clear(): Kind[] {
    const dropped = this.#waiting.map(({ delivery }) => delivery);
    this.#waiting = [];
    return dropped;
  }
}

function incomingSize({ key, value, headers }: IncomingMessage): number {
  let size = (key?.length ?? 0) + (value?.length ?? 0);
  for (const [name, text] of Object.entries(headers)) size += name.length + text.length;
  return size;
}
