import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { startSearchIndex } from '../../../src/site/search-index.ts';
import { articleNaming } from '../../support/articles.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const archiveOf = (...articles: ArticleRecord[]): Pick<Archive, 'articles'> => ({
  articles: new Map(articles.map((article) => [article.id, article])),
});

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
    await startSearchIndex(
      archiveOf(articleNaming('one', [['Alpha'], ['<b>', 'Bravo']]), articleNaming('two', [['Charlie']])),
    ).writeTo(folder);
    const fragments = fragmentsOf(folder);
    expect(fragments).toHaveLength(2);
    const one = fragments.find((fragment) => fragment.includes('/articles/one/')) ?? '';
    expect(one).toMatch(/"id":"p-1","text":"<b`?~? ?> Bravo"/u);
  });

  test('is the same, byte for byte, whenever it is written', async () => {
    const archive = archiveOf(
      ...Array.from({ length: 30 }, (_, place) =>
        articleNaming(`a${place}`, [[`Word${place}`, 'and', 'more']]),
      ),
    );
    const [first, second] = [temporaryFolder({}), temporaryFolder({})];
    await startSearchIndex(archive).writeTo(first);
    await startSearchIndex(archive).writeTo(second);
    expect(contentsOf(second)).toEqual(contentsOf(first));
  });

  test('of an empty archive can be written', async () => {
    const folder = temporaryFolder({});
    await startSearchIndex(archiveOf()).writeTo(folder);
    expect(Object.keys(contentsOf(folder))).toContain('pagefind.js');
  });

  test('that cannot be written is an error that says so, with the cause', async () => {
    const folder = temporaryFolder({ pagefind: 'a file where the folder should be' });
    const writing = startSearchIndex(archiveOf(articleNaming('one', [['Alpha']]))).writeTo(folder);
    await expect(writing).rejects.toThrow(/search index/u);
    await expect(writing).rejects.toHaveProperty('cause.code', 'EEXIST');
  });
});
