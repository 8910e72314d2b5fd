import type { Random } from "../random.js";

/** Cuts `total` into `count` parts that add up to it; about `empty` of them get nothing. */
export function split(random: Random, total: number, count: number, empty = 0.3): number[] {
  if (total === 0) return new Array<number>(count).fill(0);
  const weights = Array.from({ length: count }, () => (random.chance(empty) ? 0 : random.fraction() ** 2 + 0.02));
  return splitBy(random, total, weights);
}

/** Cuts `total` in these proportions, roughly; what rounding leaves goes to a part that has something. */
export function splitBy(random: Random, total: number, weights: readonly number[]): number[] {
  if (total === 0) return new Array<number>(weights.length).fill(0);
  const sum = weights.reduce((a, b) => a + b, 0);
  const lucky = sum === 0 ? random.between(0, weights.length - 1) : weights.indexOf(Math.max(...weights));
  const parts = weights.map((weight) => (sum === 0 ? 0 : Math.floor((total * weight) / sum)));
  parts[lucky] = (parts[lucky] as number) + total - parts.reduce((a, b) => a + b, 0);
  return parts;
}

/** Mostly 0, else a few; `scale` as in Organ. */
export function rarely(random: Random, scale: number, probability = 0.06): number {
  return random.chance(probability * scale) ? random.size(1, 1 + scale * scale) : 0;
}
