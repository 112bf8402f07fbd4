import type { Time } from './clock.ts';
import type { Measured } from './measure-size.ts';

/** How a build from nothing, and those after it, compare: times by each clock, as ratios. */
export interface Ratios {
  /** Of later builds, by what was changed before, to that from nothing. */
  readonly warm: Readonly<Record<string, Time>>;
  /** Of that from nothing to what another generator and Pagefind take, by its name. */
  readonly others: Readonly<Record<string, Time>>;
  /** Of that from nothing, and of the number of articles, to the size that was measured before. */
  readonly before: (Time & { readonly articles: number }) | null;
}

/** @param before the size that was measured before */
export function ratiosOf({ articles, cold, warm, others }: Measured, before: Measured | undefined): Ratios {
  return {
    warm: mapValues(warm, (build) => ratio(build, cold)),
    others: mapValues(others, ({ render, index }) => ratio(cold, inAll(render, index))),
    before: before ? { articles: articles / before.articles, ...ratio(cold, before.cold) } : null,
  };
}

/** The time of two things that are done one after the other. */
export const inAll = (one: Time, other: Time): Time => ({
  wall: one.wall + other.wall,
  cpu: one.cpu + other.cpu,
});

const ratio = (one: Time, other: Time): Time => ({ wall: one.wall / other.wall, cpu: one.cpu / other.cpu });

const mapValues = <T, U>(values: Readonly<Record<string, T>>, of: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, of(value)]));
