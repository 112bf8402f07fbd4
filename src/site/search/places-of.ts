import type { Archive } from '../../archive/archive.ts';
import { remember } from '../remember.ts';

/** The place of each article, by its id. */
export const placesOf = remember(
  ({ articles }: Archive): ReadonlyMap<string, number> =>
    new Map([...articles.keys()].map((id, place) => [id, place])),
);
