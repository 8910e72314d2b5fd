/** How long a failed document waits before steps 1, 2 and 3, in seconds: 1 minute, 10 minutes, 1 hour. */
export const defaultDelays: readonly number[] = [60, 600, 3600];

/** The last step: what fails there is a dead letter. Remedies of the steps: `remedies` of the extraction pool. */
export const lastStep = defaultDelays.length;

/** Documents that failed together do not come back together. */
const jitter = 0.2;

/** Milliseconds to wait before a step (from 1), 20 % more or less by chance. */
export function delayOf(step: number, delays: readonly number[] = defaultDelays, random = Math.random): number {
  const seconds = delays[Math.min(step, delays.length) - 1] ?? 0;
  return Math.round(seconds * 1000 * (1 + jitter * (2 * random() - 1)));
}
