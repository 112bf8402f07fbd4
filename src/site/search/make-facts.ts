/** Collects what a result says of its article beside its texts. */
import type { ArticleRecord, Mention } from '../../archive/records.ts';
import { otherCopies } from '../copies.ts';
import { dateInWords, outletOf } from '../present.ts';
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
    actors: rankActors(article).slice(0, ACTORS),
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

/** The actors that an article names: those in its headline first, then those that it names most often. */
function rankActors({ mentions }: ArticleRecord): readonly string[] {
  const named = Map.groupBy(mentions, ({ actor }) => actor);
  const isInHeadline = ([, all]: [string, Mention[]]): boolean =>
    all.some(({ paragraph }) => paragraph === 'headline');
  return [...named]
    .toSorted(
      (one, other) =>
        Number(isInHeadline(other)) - Number(isInHeadline(one)) || other[1].length - one[1].length,
    )
    .map(([actor]) => actor);
}
