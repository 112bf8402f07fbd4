import { mkdir } from 'node:fs/promises';
import type { Archive } from '../../archive/archive.ts';
import { searchablePage } from '../search/searchable.ts';
import { searchablesOf, writeLines, type Searchable } from './shard-files.ts';
import { isIn, type Shard } from './shard.ts';

/**
 * Writes what the merge has to know of a shard before it is rendered: its articles as the search index is
 * to know them.
 * @param notes folder for it, which is made
 */
export async function writeNotes(
  { articles }: Pick<Archive, 'articles'>,
  shard: Shard,
  notes: string,
): Promise<void> {
  await mkdir(notes, { recursive: true });
  await writeLines(searchablesOf(notes), searchables(articles, shard));
}

function* searchables(articles: Archive['articles'], shard: Shard): Generator<Searchable> {
  let place = 0;
  for (const article of articles.values()) {
    const path = `/articles/${article.id}/`;
    if (isIn(shard, path)) yield { place, path, content: searchablePage(article) };
    place += 1;
  }
}
