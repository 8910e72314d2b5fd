/** Documents that failed together do not come back together. */
const jitter = 0.2;

/** Milliseconds to wait before a step (from 1), 20 % more or less by chance; `delays` are the seconds of each step. */
export function delayOf(step: number, delays: readonly number[], random = Math.random): number {
  const seconds = delays[Math.min(step, delays.length) - 1] ?? 0;
  return Math.round(seconds * 1000 * (1 + jitter * (2 * random() - 1)));
}
