/** The articles by the year that they were published in. */
import { earliestDay } from '../archive/dates/edtf-bounds.ts';
import { foldCopies } from '../archive/fold-copies.ts';
import type { ArticleRecord } from '../archive/records.ts';
import type { Archive } from '../archive/archive.ts';
import { theArchive } from './archive.ts';
import { remember } from './remember.ts';

export interface Year {
  /** The last part of the address of its page. */
  readonly id: string;
  readonly name: string;
  /** Newest first. */
  readonly articles: readonly ArticleRecord[];
}

const UNDATED = 'undated';

/**
 * The years of the archive, newest first, the undated articles last. An article whose date is an
 * interval stands under the year that the interval begins in; of those with the same text one is listed.
 */
export const articlesByYear = (): readonly Year[] => yearsIn(theArchive());

const yearsIn = remember(({ articles: all }: Archive): Year[] => {
  const years = Map.groupBy(all.values(), ({ published: { value } }) =>
    value === null ? UNDATED : (earliestDay(value)?.slice(0, 4) ?? UNDATED),
  );
  return [...years]
    .map(([id, articles]) => ({
      id,
      name: id === UNDATED ? 'Undated' : id,
      articles: foldCopies(articles, (article) => article),
    }))
    .toSorted((one, other) => (one.id < other.id ? 1 : -1))
    .toSorted((one, other) => Number(one.id === UNDATED) - Number(other.id === UNDATED));
});
