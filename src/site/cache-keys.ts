/**
 * Keys of pages, as Astro's `cacheKey`: a page that has the key of the last build is not rendered again. A
 * key is a digest of all that its page shows, but for what every page may show: see `digestForAll`.
 * What is derived from some articles alone, such as counts, needs no part of its own.
 */
import { hash } from 'node:crypto';
import type { Actor, Archive, Topic } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { theArchive } from './archive.ts';
import { countOtherCopies, otherCopies } from './copies.ts';
import { neighboursOf } from './neighbours.ts';
import type { Part } from './paginate.ts';
import { remember } from './remember.ts';

const keyOf = (...shown: readonly unknown[]): string => hash('md5', JSON.stringify(shown), 'base64url');

/** What any page may show: the description of the archive, and the names of actors and topics. */
export const digestForAll = ({ description, actors, topics }: Archive): string =>
  keyOf(
    description,
    [...[...actors.values()], ...topics.values()].map(({ id, entry }) => [id, entry]),
  );

/** What other pages show of an article: anything but its related coverage. */
export const articleKey = remember((article: ArticleRecord): string =>
  keyOf({ ...article, related: [] }, countOtherCopies(article)),
);

/** An article's record, and its citation. */
export const recordKey = (article: ArticleRecord): string => keyOf(articleKey(article), article.related);

/** An article's own page. */
export function articlePageKey(article: ArticleRecord): string {
  const { articles, savedTexts, ledger } = theArchive();
  const { earlier, later } = neighboursOf(article.id);
  const others = article.related.map(({ article: id }) => articles.get(id));
  return keyOf(
    recordKey(article),
    [earlier, later, ...others].map((other) => other && articleKey(other)),
    otherCopies(article).map(({ article: other, ...differences }) => [articleKey(other), differences]),
    savedTexts.get(article.id),
    ledger.entries.get(`articles/${article.id}`),
  );
}

/** The pages, the record and the feeds of an actor. */
export const actorKey = remember(({ appearances, pairs }: Actor): string =>
  keyOf(
    appearances.map(({ article }) => articleKey(article)),
    pairs.map(({ address, passages }) => [address, passages.length]),
  ),
);

/** The pages, the record and the feeds of a topic. */
export const topicKey = remember(({ assignments, narrower }: Topic): string =>
  keyOf(
    assignments.map(({ article }) => articleKey(article)),
    narrower,
  ),
);

/**
 * A page of a list.
 * @param articlesOf the articles that an item of the list shows
 * @param shown beside the list
 */
export const listKey = <T>(
  { items, ...part }: Part<T>,
  articlesOf: (item: T) => readonly ArticleRecord[],
  ...shown: readonly unknown[]
): string =>
  keyOf(
    part,
    items.map((item) => articlesOf(item).map(articleKey)),
    shown,
  );
