/** Random numbers that are the same for the same seed and case on every machine (mulberry32). */
export function random(seed, number) {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 to `end`, without `end`. */
    below: (end) => Math.floor(fraction() * end),
    chance: (probability) => fraction() < probability,
    pick: (list) => list[Math.floor(fraction() * list.length)],
    /** From `low` to `high`: many small ones, few large ones. */
    size: (low, high) => Math.round(low * (high / low) ** fraction()),
  };
}
