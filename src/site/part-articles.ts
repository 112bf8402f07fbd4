/**
 * Parts the articles of an archive: what is made of a part is kept from one build for the next. Where a part
 * ends depends on the articles near by and not on how many there are before: an article that is added changes
 * the part that it comes into, and the others are as they were.
 */
import { hash } from 'node:crypto';
import type { ArticleRecord } from '../archive/records.ts';

/**
 * Parts articles, which come in their order.
 * @param size how many a part has on the average; it has twice as many at most
 */
export function partArticles<T extends Pick<ArticleRecord, 'id'>>(
  articles: Iterable<T>,
  size: number,
): T[][] {
  const parts: T[][] = [[]];
  for (const article of articles) {
    const part = parts.at(-1);
    part?.push(article);
    if (part?.length === 2 * size || digestOf(article) % size === 0) parts.push([]);
  }
  return parts.filter(({ length }) => length > 0);
}

const digestOf = ({ id }: Pick<ArticleRecord, 'id'>): number => hash('sha256', id, 'buffer').readUInt32BE();
