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

/** Which of some parts a thing belongs to by its name, from 0: the same on every machine, and evenly spread. */
export const partOf = (name: string, parts: number): number =>
  Number.parseInt(hash('md5', name).slice(0, 8), 16) % parts;

/** The files below each of these rest on one survey of the whole archive, which one shard makes. */
const TOGETHER = ['search/', 'data/'];

/** These say of the other files of their folder how large they are, which is known once they are written. */
const LAST = ['data/', 'data/datapackage.json'];

/** Whether a path is made after all others. */
export const isLast = (path: string): boolean => LAST.includes(path);

/** Whether a path of the site is made in a shard. */
export function isIn({ place, count }: Shard, path: string): boolean {
  const group = TOGETHER.findIndex((folder) => path.startsWith(folder));
  return (group < 0 ? partOf(path, count) : group % count) === place - 1;
}
