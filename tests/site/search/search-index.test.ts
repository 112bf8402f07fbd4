import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { startSearchIndex } from '../../../src/site/build/start-search-index.ts';
import { writeNotes } from '../../../src/site/build/write-notes.ts';
import { articleNaming } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const archiveOf = (...articles: ArticleRecord[]): Pick<Archive, 'articles'> => ({
  articles: new Map(articles.map((article) => [article.id, article])),
});

/** Indexes an archive that is built in some number of shards. */
async function index(articles: Pick<Archive, 'articles'>, folder: string, count = 1): Promise<void> {
  const shards = Array.from({ length: count }, () => temporaryFolder({}));
  for (const [at, shard] of shards.entries()) await writeNotes(articles, [], { place: at + 1, count }, shard);
  const indexing = startSearchIndex(shards, Promise.resolve());
  try {
    await indexing.writeTo(folder);
  } finally {
    await indexing.end();
  }
}

/** Everything that an index holds, by the name of its file, without the compression. */
function contentsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const bytes = readFileSync(join(parentPath, name));
      const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      return [name, (isCompressed ? gunzipSync(bytes) : bytes).toString()];
    }),
  );
}

const fragmentsOf = (folder: string): string[] =>
  Object.entries(contentsOf(folder)).flatMap(([name, content]) =>
    name.endsWith('.pf_fragment') ? [content] : [],
  );

describe('the search index', () => {
  test('holds the passages of each article with their ids', async () => {
    const folder = temporaryFolder({});
    await index(
      archiveOf(articleNaming('one', [['Alpha'], ['<b>', 'Bravo']]), articleNaming('two', [['Charlie']])),
      folder,
    );
    const fragments = fragmentsOf(folder);
    expect(fragments).toHaveLength(2);
    const one = fragments.find((fragment) => fragment.includes('/articles/one/')) ?? '';
    expect(one).toMatch(/"id":"p-1","text":"<b`?~? ?> Bravo"/u);
  });

  test('is the same, byte for byte, whenever it is written, and in however many shards', async () => {
    const archive = archiveOf(
      ...Array.from({ length: 30 }, (_, place) =>
        articleNaming(`a${place}`, [[`Word${place}`, 'and', 'more']]),
      ),
    );
    const [first, second] = [temporaryFolder({}), temporaryFolder({})];
    await index(archive, first);
    await index(archive, second, 3);
    expect(contentsOf(second)).toEqual(contentsOf(first));
  });

  test('of an empty archive can be written', async () => {
    const folder = temporaryFolder({});
    await index(archiveOf(), folder);
    expect(Object.keys(contentsOf(folder))).toContain('pagefind.js');
  });

  test('that cannot be written is an error that says so, with the cause', async () => {
    const folder = temporaryFolder({ pagefind: 'a file where the folder should be' });
    const writing = index(archiveOf(articleNaming('one', [['Alpha']])), folder);
    await expect(writing).rejects.toThrow(/search index/u);
    await expect(writing).rejects.toHaveProperty('cause.code', 'EEXIST');
  });
});
