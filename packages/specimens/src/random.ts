/**
 * A stream of random numbers that is the same for the same seed on every machine: sfc32, Chris Doty-Humphrey's small
 * fast counting generator (PractRand, public domain). Not for secrets.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private counter = 1;

  /** `stream` tells apart as many independent streams of one seed as are wanted. Both are taken modulo 2^32. */
  constructor(seed: number, stream = 0) {
    this.a = seed | 0;
    this.b = stream | 0;
    this.c = (seed / 2 ** 32) | 0;
    for (let i = 0; i < 15; i++) this.next();
  }

  /** The next 32 bits, 0 to 2^32 - 1. */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + sum) | 0;
    return sum >>> 0;
  }

  /** At least 0, below 1. */
  fraction(): number {
    return this.next() / 2 ** 32;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.fraction() * (high - low + 1));
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.fraction() * list.length)] as T;
  }

  /** A whole number whose logarithm is even from `low` to `high`: many small ones, few large ones. */
  size(low: number, high: number): number {
    return Math.round(low * (high / low) ** this.fraction());
  }

  /** `count` of the list, in the list's order. */
  some<T>(list: readonly T[], count: number): T[] {
    let wanted = count;
    return list.filter((_, at) => {
      const taken = this.fraction() * (list.length - at) < wanted;
      if (taken) wanted--;
      return taken;
    });
  }
}
