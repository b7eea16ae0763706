/** Choices that look like chance and are the same on every machine (a linear congruential generator, Knuth MMIX). */
export class Chance {
  private state: bigint;

  constructor(seed: number) {
    this.state = BigInt(seed);
  }

  /** A whole number from 0 up to, not including, the bound. */
  below(bound: number): number {
    this.state = (this.state * 6364136223846793005n + 1442695040888963407n) & 0xffffffffffffffffn;
    return Number((this.state >> 33n) % BigInt(bound));
  }

  /** From the first to the last, both included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1);
  }

  pick<T>(items: readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Picks by whole-number weights. */
  weighted<T extends { weight: number }>(items: readonly T[]): T {
    let left = this.below(items.reduce((sum, item) => sum + item.weight, 0));
    for (const item of items) {
      left -= item.weight;
      if (left < 0) return item;
    }
    return items[items.length - 1] as T;
  }
}
