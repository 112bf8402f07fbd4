import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Archive } from '../../archive/archive.ts';
import { searchablePage } from '../search/searchable.ts';
import {
  descriptionOf,
  searchablesOf,
  writeLines,
  type Searchable,
  type ShardDescription,
} from './shard-files.ts';
import { isIn, type Shard } from './shard.ts';

/**
 * Writes what the merge has to know of a shard: what it is a part of, and its articles as the search
 * index is to know them.
 * @param notes folder for them, which is made
 * @param settings of the build that the site depends on
 */
export async function writeNotes(
  { articles }: Pick<Archive, 'articles'>,
  settings: readonly unknown[],
  shard: Shard,
  notes: string,
): Promise<void> {
  const description: ShardDescription = { shard, site: digestOf(articles, settings) };
  await mkdir(notes, { recursive: true });
  await writeFile(descriptionOf(notes), JSON.stringify(description));
  await writeLines(searchablesOf(notes), searchables(articles, shard));
}

/** Of the settings and the texts: a paragraph's id is made of its words. */
function digestOf(articles: Archive['articles'], settings: readonly unknown[]): string {
  const digest = createHash('sha256').update(JSON.stringify(settings));
  for (const { id, paragraphs } of articles.values()) {
    digest.update(JSON.stringify([id, ...paragraphs.map((paragraph) => paragraph.id)]));
  }
  return digest.digest('hex');
}

function* searchables(articles: Archive['articles'], shard: Shard): Generator<Searchable> {
  let place = 0;
  for (const article of articles.values()) {
    const path = `/articles/${article.id}/`;
    if (isIn(shard, path)) yield { place, path, content: searchablePage(article) };
    place += 1;
  }
}
