import type { ActorEntry } from '../entries.ts';
import type { ArticleRecord, RelatedArticle } from '../records.ts';
import { findRelated } from './find-related.ts';

/** Copies of its text that an article is related to at most. */
const MOST_COPIES = 8;

/**
 * Relates each article to the others: those with the same text first, then those that report the same.
 * Texts are compared once each, so a copy is related to what the article is that stands for its text.
 * @param articles in the order of time, related to none
 * @param groups ids of the articles that have the same text, that which stands for it first
 */
export function relateArticles(
  articles: readonly ArticleRecord[],
  groups: readonly (readonly string[])[],
  actors: ReadonlyMap<string, ActorEntry>,
): ArticleRecord[] {
  const texts = articles.filter(({ sameTextAs }) => sameTextAs === null);
  const related = findRelated(texts, actors);
  const relatedOf = new Map(texts.map(({ id }, index) => [id, related[index] ?? []]));
  const groupOf = new Map(groups.flatMap((group) => group.map((id) => [id, group])));
  return articles.map((article) => ({
    ...article,
    related: [
      ...reprints(article.id, groupOf.get(article.id) ?? []),
      ...(relatedOf.get(article.sameTextAs ?? article.id) ?? []),
    ],
  }));
}

const reprints = (id: string, group: readonly string[]): RelatedArticle[] =>
  group
    .slice(0, MOST_COPIES + 1)
    .filter((other) => other !== id)
    .slice(0, MOST_COPIES)
    .map((article) => ({ article, reasons: [{ reprint: true }] }));
