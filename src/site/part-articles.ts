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
 * @param lengthOf how long an article is, where a part may not be much longer than `LONGEST`
 */
export function partArticles<T extends Pick<ArticleRecord, 'id'>>(
  articles: Iterable<T>,
  size: number,
  lengthOf: (article: T) => number = () => 0,
): T[][] {
  const parts: T[][] = [];
  let part: T[] = [];
  let length = 0;
  for (const article of articles) {
    if (part.length === 0) parts.push(part);
    part.push(article);
    length += lengthOf(article);
    if (part.length === 2 * size || length > LONGEST || digestOf(article) % size === 0) {
      part = [];
      length = 0;
    }
  }
  return parts;
}

/** UTF-16 code units: what is made of a part has to be one string, and V8 has none of more than 2 ** 29. */
export const LONGEST = 2 ** 22;

const digestOf = ({ id }: Pick<ArticleRecord, 'id'>): number => hash('sha256', id, 'buffer').readUInt32BE();
