/**
 * Keys of pages, as Astro's `cacheKey`: a page that has the key of the last build is not rendered again. A
 * key is a digest of all that its page shows, but for what every page may show: see `digestForAll`.
 * What is derived from the articles of a page alone, such as counts, needs no part of its own.
 */
import { hash } from 'node:crypto';
import type { Actor, Archive, Day, SharedPassage, Statement, Topic } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { theArchive, theTextKeys } from './archive.ts';
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

/** All of an article but its related coverage: its text says it, or the record and what is shown of the text. */
export const articleKey = remember((article: ArticleRecord): string =>
  keyOf(
    theTextKeys().get(article.seed) ?? [{ ...article, related: [] }, theArchive().savedTexts.get(article.id)],
    article.id,
    article.sameTextAs,
    countOtherCopies(article),
  ),
);

/** An article's record, and its citation. */
export const recordKey = remember((article: ArticleRecord): string =>
  keyOf(articleKey(article), article.related),
);

/** The records of some articles, as data: their text keys know the authority files, too. */
export const recordsKey = remember((articles: readonly ArticleRecord[]): string =>
  keyOf(articles.map(recordKey)),
);

/** An article's own page. */
export function articlePageKey(article: ArticleRecord): string {
  const { articles, ledger } = theArchive();
  const { earlier, later } = neighboursOf(article.id);
  const others = article.related.map(({ article: id }) => articles.get(id));
  // Not all of it: its line in the file is another whenever one above it is added.
  const recorded = ledger.entries.get(`articles/${article.id}`);
  return keyOf(
    recordKey(article),
    [earlier, later, ...others].map((other) => other && articleKey(other)),
    otherCopies(article).map(({ article: other, ...differences }) => [articleKey(other), differences]),
    [recorded?.since, recorded?.changes],
  );
}

/** A statement of a list. */
export const statementKey = ({ article, quotation }: Statement): unknown => [
  articleKey(article),
  quotation.id,
];

/** A passage of the list of two actors: which of its mentions are theirs, its article says. */
export const passageKey = ({ article, mentions }: SharedPassage): unknown => [
  articleKey(article),
  mentions[0]?.paragraph,
];

/** A day of the chronology. */
export const dayKey = ({ edtf, accounts, published }: Day): unknown => [
  edtf,
  accounts.map(({ article }) => articleKey(article)),
  published.map(articleKey),
];

/** The pages, the record and the feeds of an actor. Its statements may stand in another copy of a text. */
export const actorKey = remember(({ appearances, statements, statementsAbout, pairs }: Actor): string =>
  keyOf(
    appearances.map(({ article }) => articleKey(article)),
    [...statements, ...statementsAbout].map(statementKey),
    pairs.map(({ address, passages }) => [address, passages.length]),
  ),
);

/** The pages, the record and the feeds of a topic. Its actors may appear in another copy of a text. */
export const topicKey = remember(({ assignments, actors, narrower }: Topic): string =>
  keyOf(
    assignments.map(({ article }) => articleKey(article)),
    actors,
    narrower,
  ),
);

/**
 * A page of a list.
 * @param keyOfItem of all that the list shows of an item: which it is, too, where an article has several
 * @param shown beside the list
 */
export const listKey = <T>(
  { items, ...part }: Part<T>,
  keyOfItem: (item: T) => unknown,
  ...shown: readonly unknown[]
): string => keyOf(part, items.map(keyOfItem), shown);
