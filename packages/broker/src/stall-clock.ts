/**
 * Tells how long a consumer has stood still although there is lag. Fed at regular intervals: time that was not observed
 * (the process was stopped, the clock jumped, the broker did not answer) does not count.
 */
export class StallClock {
  #progress: number | undefined;
  #stood = 0;

  constructor(readonly intervalMs: number) {}

  /** Milliseconds of standing still, after this observation. `lag` is undefined where it cannot be known. */
  observe(progress: number, lag: number | undefined): number {
    const stands = progress === this.#progress && lag !== undefined && lag > 0;
    this.#stood = stands ? this.#stood + this.intervalMs : 0;
    this.#progress = progress;
    return this.#stood;
  }
}
