/** How many places the table has at first, a power of two. */
const FIRST = 1 << 12;

/**
 * Which groups have which samples: millions of pairs of numbers, so they lie side by side in a table of
 * open addressing instead of one list for each sample.
 */
export class SampleHolders {
  #samples = new Int32Array(FIRST);
  /** One more than the group; 0 where the place is free. */
  #groups = new Int32Array(FIRST);
  #size = 0;
  readonly #most: number;

  /** @param most how many groups are held of one sample; more say nothing */
  constructor(most: number) {
    this.#most = most;
  }

  /** The groups that have a sample, in the order in which they were added. */
  of(sample: number): number[] {
    const found: number[] = [];
    for (let at = this.#place(sample); this.#groups[at] !== 0; at = this.#next(at)) {
      if (this.#samples[at] === sample) found.push((this.#groups[at] ?? 0) - 1);
    }
    return found;
  }

  add(sample: number, group: number): void {
    if (this.#size * 2 >= this.#groups.length) this.#grow();
    let held = 0;
    let at = this.#place(sample);
    for (; this.#groups[at] !== 0; at = this.#next(at)) {
      if (this.#samples[at] === sample) held += 1;
      if (held === this.#most) return;
    }
    this.#samples[at] = sample;
    this.#groups[at] = group + 1;
    this.#size += 1;
  }

  /** Samples are the smallest of their windows, so their high bits say little: all bits are mixed. */
  #place(sample: number): number {
    const mixed = Math.imul(sample ^ (sample >>> 16), 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (this.#groups.length - 1);
  }

  #next(at: number): number {
    return (at + 1) & (this.#groups.length - 1);
  }

  #grow(): void {
    const [samples, groups] = [this.#samples, this.#groups];
    this.#samples = new Int32Array(samples.length * 2);
    this.#groups = new Int32Array(groups.length * 2);
    this.#size = 0;
    // From a free place on, so that the groups of a sample keep their order.
    const free = groups.indexOf(0);
    for (let step = 1; step < groups.length; step += 1) {
      const at = (free + step) & (groups.length - 1);
      if (groups[at] !== 0) this.add(samples[at] ?? 0, (groups[at] ?? 0) - 1);
    }
  }
}
