import { type Answer, ExtractionPool, type PendingDocument, type Remedy, remedies } from "@gongkai/extraction-pool";

/** A thread for each remedy, started when it is first needed, so that slow documents do not hold up the others. */
export class RemedyPools {
  readonly #pools: readonly ExtractionPool[];

  /** `plan` is by step; `module` answers in place of extraction, in tests. */
  constructor(plan: readonly Remedy[] = remedies, module?: URL) {
    this.#pools = plan.map((remedy) => new ExtractionPool({ ...remedy, threads: 1, ...(module ? { module } : {}) }));
  }

  /** Reads a document with the remedy of a step. */
  extract(step: number, document: PendingDocument): Promise<Answer> {
    return this.#pools[Math.min(step, this.#pools.length - 1)]!.extract(document);
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.map((pool) => pool.close()));
  }
}
