/** A part of a site that is built by itself, beside others on one machine or on machines of their own. */
import { hash } from 'node:crypto';

/** The `place`-th of `count` parts, counted from 1. */
export interface Shard {
  readonly place: number;
  readonly count: number;
}

/** The whole site as its only shard. */
export const WHOLE: Shard = { place: 1, count: 1 };

export const formatShard = ({ place, count }: Shard): string => `${place}/${count}`;

/** Whether a thing is made in a shard, by its name: the same on every machine, and evenly spread. */
export const isIn = ({ place, count }: Shard, name: string): boolean =>
  count === 1 || Number.parseInt(hash('md5', name).slice(0, 8), 16) % count === place - 1;
