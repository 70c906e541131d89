/** A value as JSON has it, to be changed in place. */
export type Value = null | boolean | number | string | Value[] | Values;
export interface Values {
  [key: string]: Value;
}

/** Draws at random, the same from the same seed (mulberry32). */
export class Draw {
  constructor(private state: number) {}

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0 to `below`, which it never is. */
  index(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(all: readonly T[]): T {
    return all[this.index(all.length)]!;
  }

  /** Some of them, in their order. */
  some<T>(all: readonly T[], share = 0.5): T[] {
    return all.filter(() => this.chance(share));
  }

  shuffled<T>(all: readonly T[]): T[] {
    const ranked = all.map((one) => ({ one, rank: this.next() }));
    return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
  }
}

export const isValues = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

export const mapOf = (value: Value | undefined): Values => (isValues(value) ? value : {});
