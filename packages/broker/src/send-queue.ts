/** One call of `add`: settled once, when its last item is sent or the first one fails. */
interface Call {
  left: number;
  failed: boolean;
  resolve(): void;
  reject(error: unknown): void;
}

interface Entry<Item> {
  readonly item: Item;
  readonly bytes: number;
  readonly call: Call;
}

/**
 * Sends one request at a time, of at most `maxBytes` unless one item alone is larger; what is added meanwhile shares the
 * next request. One at a time is a matter of safety, see kafka-producer.ts.
 */
export class SendQueue<Item> {
  #entries: Entry<Item>[] = [];
  #bytes = 0;
  #pumping: Promise<void> | undefined;

  constructor(
    readonly send: (items: readonly Item[]) => Promise<void>,
    readonly sizeOf: (item: Item) => number,
    readonly maxBytes: number,
  ) {}

  /** Bytes taken and not yet sent. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when all items are sent; rejects with the error of the first request that fails, the rest unsent. */
  add(items: readonly Item[]): Promise<void> {
    if (items.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const call = { left: items.length, failed: false, resolve, reject };
      for (const item of items) {
        const bytes = this.sizeOf(item);
        this.#bytes += bytes;
        this.#entries.push({ item, bytes, call });
      }
      this.#pumping ??= this.#pump();
    });
  }

  /** Resolves when nothing is left. */
  async drained(): Promise<void> {
    await this.#pumping;
  }

  async #pump(): Promise<void> {
    // Calls of the same moment are to share the first request too.
    await Promise.resolve();
    while (this.#entries.length > 0) await this.#sendNext();
    this.#pumping = undefined;
  }

  async #sendNext(): Promise<void> {
    const request = this.#take();
    try {
      if (request.length > 0) await this.send(request.map(({ item }) => item));
      for (const { call } of request) if (--call.left === 0) call.resolve();
    } catch (error) {
      for (const { call } of request) {
        call.failed = true;
        call.reject(error);
      }
    }
    for (const { bytes } of request) this.#bytes -= bytes;
  }

  #take(): Entry<Item>[] {
    const taken: Entry<Item>[] = [];
    let bytes = 0;
    let at = 0;
    for (; at < this.#entries.length; at++) {
      const entry = this.#entries[at]!;
      if (entry.call.failed) this.#bytes -= entry.bytes;
      else if (taken.length > 0 && bytes + entry.bytes > this.maxBytes) break;
      else {
        taken.push(entry);
        bytes += entry.bytes;
      }
    }
    this.#entries = this.#entries.slice(at);
    return taken;
  }
}
