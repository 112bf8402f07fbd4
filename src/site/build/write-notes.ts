import { mkdir } from 'node:fs/promises';
import type { Archive } from '../../archive/archive.ts';
import { searchablePage } from '../search/searchable.ts';
import { volumesOf } from '../search/volumes.ts';
import { searchablesOf, writeLines, type Searchable } from './shard-files.ts';
import { isIn, type Shard } from './shard.ts';

/**
 * Writes what the merge has to know of a shard before it is rendered: its articles as the search index is
 * to know them.
 * @param notes folder for it, which is made
 * @param isIndexed whether a volume was indexed before, by its key
 */
export async function writeNotes(
  archive: Archive,
  shard: Shard,
  notes: string,
  isIndexed: (key: string) => boolean,
): Promise<void> {
  await mkdir(notes, { recursive: true });
  await writeLines(searchablesOf(notes), searchables(archive, shard, isIndexed));
}

function* searchables(
  archive: Archive,
  shard: Shard,
  isIndexed: (key: string) => boolean,
): Generator<Searchable> {
  let place = 0;
  for (const { key, articles } of volumesOf(archive)) {
    const isKnown = isIndexed(key);
    for (const article of articles) {
      const path = `/articles/${article.id}/`;
      if (isIn(shard, path)) {
        yield { place, path, volume: key, content: isKnown ? null : searchablePage(article) };
      }
      place += 1;
    }
  }
}
