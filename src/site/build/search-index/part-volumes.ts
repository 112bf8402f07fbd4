/**
 * Parts the articles of an archive into volumes, each of which is indexed by itself. Where a volume ends
 * depends on the articles near by and not on how many there are before: an article that is added changes the
 * volume that it comes into, and the others are as they were.
 */
import { hash } from 'node:crypto';
import type { Searchable } from '../shard-files.ts';

/** A volume has so many articles on the average, and twice as many at most. */
const ARTICLES = 1024;

/** Some of the articles of an archive, in their order. */
export interface Volume {
  /** Digest of all that Pagefind is given of them. */
  readonly key: string;
  readonly articles: readonly Searchable[];
}

/** Parts articles, which come in their order. */
export async function* partVolumes(searchables: AsyncIterable<Searchable>): AsyncGenerator<Volume> {
  let articles: Searchable[] = [];
  for await (const article of searchables) {
    articles.push(article);
    if (!isLast(article) && articles.length < 2 * ARTICLES) continue;
    yield volumeOf(articles);
    articles = [];
  }
  if (articles.length > 0) yield volumeOf(articles);
}

const isLast = ({ path }: Searchable): boolean =>
  hash('sha256', path, 'buffer').readUInt32BE() % ARTICLES === 0;

function volumeOf(articles: readonly Searchable[]): Volume {
  const digests = articles.map(({ path, content }) => [path, hash('sha256', content, 'base64url')]);
  return { key: hash('sha256', JSON.stringify(digests)).slice(0, 32), articles };
}
