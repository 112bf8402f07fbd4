import { readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Archive } from '../../../src/archive/archive.ts';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { provideArchive } from '../../../src/site/archive.ts';
import { memoryOf } from '../../../src/site/build/memory.ts';
import { isIndexed } from '../../../src/site/build/search-index/remember-volumes.ts';
import { startSearchIndex } from '../../../src/site/build/search-index/start-search-index.ts';
import { writeNotes } from '../../../src/site/build/write-notes.ts';
import { KEPT_TOGETHER } from '../../../src/site/search/catalogue.ts';
import { articleNaming } from '../../support/articles.ts';
import { bareArchive } from '../../support/bare-archive.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An archive of these articles and nothing else, as the whole site sees it. */
function archiveOf(...articles: ArticleRecord[]): Archive {
  const archive = bareArchive(articles);
  provideArchive(archive);
  return archive;
}

/** Indexes an archive that is built in some number of shards; what is the same as in the last site is remembered. */
async function index(
  archive: Archive,
  folder: string,
  { count = 1, last = temporaryFolder({}) } = {},
): Promise<void> {
  const shards = Array.from({ length: count }, () => temporaryFolder({}));
  for (const [at, shard] of shards.entries()) {
    await writeNotes(archive, { place: at + 1, count }, shard, (key) => isIndexed(last, key));
  }
  const indexing = startSearchIndex(shards, Promise.resolve(), join(folder, 'pagefind'), last);
  try {
    await indexing.done();
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

const fragmentNames = (contents: Record<string, string>): string[] =>
  Object.keys(contents).flatMap((name) => /^(.*)\.pf_fragment$/u.exec(name)?.[1] ?? []);

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
    await index(archive, second, { count: 3 });
    expect(contentsOf(second)).toEqual(contentsOf(first));
  });

  test('is the same where it is recalled, and leaves alone on the disk what the last site has of it', async () => {
    const archive = archiveOf(...['one', 'two'].map((id) => articleNaming(id, [[id]])));
    const [last, next] = [temporaryFolder({}), temporaryFolder({})];
    await index(archive, last, { last });
    await index(archive, next, { last });
    expect(contentsOf(next)).toEqual(contentsOf(last));
    for (const name of fragmentNames(contentsOf(last))) {
      const file = `pagefind/fragment/${name}.pf_fragment`;
      expect(statSync(join(next, file)).ino).toBe(statSync(join(last, file)).ino);
    }
  });

  test('asks for a volume again that was kept and cannot be read', async () => {
    const archive = archiveOf(articleNaming('one', [['Alpha']]));
    const [last, next] = [temporaryFolder({}), temporaryFolder({})];
    await index(archive, last, { last });
    for (const volume of readdirSync(join(memoryOf(last), 'volumes'))) {
      truncateSync(join(memoryOf(last), 'volumes', volume), 20);
    }
    await expect(index(archive, next, { last })).rejects.toHaveProperty('cause.name', 'LostVolumeError');
  });

  test('lists the articles by their places, and keeps the names of their files apart, in this order', async () => {
    const folder = temporaryFolder({});
    const ids = Array.from({ length: 230 }, (_, place) => `a${place}`);
    await index(archiveOf(...ids.map((id) => articleNaming(id, [[id]]))), folder);
    const contents = contentsOf(folder);
    const list = Object.entries(contents).find(([name]) => name.endsWith('.pf_meta'))?.[1] ?? '';
    expect(list).not.toMatch(new RegExp(fragmentNames(contents).join('|'), 'u'));
    const files = Array.from({ length: Math.ceil(ids.length / KEPT_TOGETHER) }, (_, file) => `${file}.json`);
    const names = files.flatMap((file) => JSON.parse(contents[file] ?? '') as string[]);
    const paths = names.map((name) => /"url":"([^"]*)"/u.exec(contents[`${name}.pf_fragment`] ?? '')?.[1]);
    expect(paths).toEqual(ids.map((id) => `/articles/${id}/`));
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
    await expect(writing).rejects.toHaveProperty('cause.code', 'ENOTDIR');
  });
});
