/** Collects what a result says of its article beside its texts. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { theArchive } from '../archive.ts';
import { otherCopies } from '../copies.ts';
import { dateInWords, outletOf } from '../present.ts';
import { remember } from '../remember.ts';
import type { Facts } from './fragment.ts';

/** How many actors, topics and other copies a result names. */
const ACTORS = 6;
const TOPICS = 3;
const COPIES = 5;

/** The facts of an article of the archive. */
export function factsOf(article: ArticleRecord): Facts {
  const others = otherCopies(article).map((copy) => copy.article);
  return {
    outlet: outletOf(article),
    date: dateOf(article),
    basis: article.published.basis,
    language: article.language.value,
    actors: (rankedActors(theArchive()).get(article.id) ?? []).slice(0, ACTORS),
    topics: article.topics.slice(0, TOPICS).map(({ topic }) => topic),
    copies: others
      .slice(0, COPIES)
      .map((copy) => ({ id: copy.id, outlet: outletOf(copy), date: dateOf(copy)?.[1] ?? null })),
    otherCopies: others.length,
  };
}

function dateOf({ published: { value } }: ArticleRecord): Facts['date'] {
  if (value === null) return null;
  const day = withoutTime(value);
  return [day, dateInWords(day)];
}

/** An EDTF date without the time of day. */
export const withoutTime = (edtf: string): string => edtf.replace(/T[^/]*/gu, '');

/** The actors of each article: those in its headline first, then those that it names most often. */
const rankedActors = remember(({ actors }: Archive): ReadonlyMap<string, readonly string[]> => {
  const ranked = Map.groupBy(
    [...actors.values()].flatMap(({ id, appearances }) =>
      appearances.map(({ article, mentions }) => ({
        id,
        article: article.id,
        isHeadlined: mentions.some(({ paragraph }) => paragraph === 'headline'),
        mentions: mentions.length,
      })),
    ),
    ({ article }) => article,
  );
  return new Map(
    [...ranked].map(([article, appearing]) => [
      article,
      appearing
        .toSorted(
          (one, other) =>
            Number(other.isHeadlined) - Number(one.isHeadlined) || other.mentions - one.mentions,
        )
        .map(({ id }) => id),
    ]),
  );
});
