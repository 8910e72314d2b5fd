import { setTimeout as sleep } from "node:timers/promises";
import { losesMembership } from "./kafka-errors.js";

/**
 * Keeps a group membership alive while work is done, until `stop`. `lost` is called once, when the broker says that
 * the group rebalances or has put this member out. Other failures (a broker that restarts) are tried again.
 */
export class Heartbeat {
  readonly #stopped = new AbortController();
  readonly #running: Promise<void>;

  constructor(beat: () => Promise<void>, intervalMs: number, lost: (error: unknown) => void) {
    this.#running = this.#run(beat, intervalMs, lost);
  }

  /** Resolves when no request of it is on its way: a late one would meet the next generation of the group. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#running;
  }

  async #run(beat: () => Promise<void>, intervalMs: number, lost: (error: unknown) => void): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      try {
        await beat();
      } catch (error) {
        if (losesMembership(error)) return lost(error);
      }
      await sleep(intervalMs, undefined, { signal }).catch(() => undefined);
    }
  }
}
