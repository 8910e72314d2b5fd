export interface WindowLimits {
  readonly bytes: number;
  readonly items: number;
}

/** Work on its way, at most so much of it, settled in the order in which it was begun and never past a failure. */
export class Window {
  readonly #links: Promise<void>[] = [];
  #last: Promise<void> = Promise.resolve();
  #bytes = 0;

  constructor(readonly limits: WindowLimits) {}

  /**
   * Adds work that holds so many bytes; `settle` gets its result after all earlier work is settled. Resolves when there
   * is room for more; rejects with the first error of any work, after which nothing is settled.
   */
  async add<Result>(bytes: number, work: Promise<Result>, settle: (result: Result) => void): Promise<void> {
    // One that rejects before its turn is met in its turn.
    work.catch(() => undefined);
    const link = this.#last.then(async () => {
      settle(await work);
      this.#links.shift();
      this.#bytes -= bytes;
    });
    link.catch(() => undefined);
    this.#last = link;
    this.#links.push(link);
    this.#bytes += bytes;
    while (this.#bytes > this.limits.bytes || this.#links.length > this.limits.items) await this.#links[0];
  }

  /** Resolves when all is settled; rejects with the first error. */
  async drained(): Promise<void> {
    await this.#last;
  }
}
