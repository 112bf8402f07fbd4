import type { Companion } from '../archive.ts';

/** Counts how often each key occurs. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** The most frequent first; equal ones by key. */
  ranked(): Companion[] {
    return [...this.#counts].map(([id, articles]) => ({ id, articles })).sort(byFrequency);
  }
}

/** The order of companions: the most frequent first; equal ones by id. */
export const byFrequency = (a: Companion, b: Companion): number =>
  b.articles - a.articles || (a.id < b.id ? -1 : 1);
