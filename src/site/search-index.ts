/** Writes the search index of the articles with Pagefind. */
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
import type { ArticleRecord } from '../archive/records.ts';
import { readFragment } from './search/fragment.ts';
import { searchablePage } from './search/searchable.ts';

/**
 * Pagefind brings no stemmer for this one, and so keeps words as they are written. All languages are
 * then one index that a query in any of them finds, and the exact word can be asked for.
 */
const ALL_LANGUAGES = 'unknown';

/** Pagefind's own user interfaces, which Dossier does not use. */
const UNUSED = [
  'ui.js',
  'ui.css',
  'modular-ui.js',
  'modular-ui.css',
  'component-ui.js',
  'component-ui.css',
  'highlight.js',
];

/** A search index in the making. */
export interface Indexing {
  /**
   * Writes the index to `pagefind/` in a folder, once all articles are in it.
   * @throws Error where Pagefind fails, with what it says as the cause
   */
  readonly writeTo: (directory: string | URL) => Promise<void>;
}

/**
 * Begins to index an archive's articles, from their records. Pagefind is a process of its own: it works
 * while pages are rendered.
 */
export function startSearchIndex(archive: Pick<Archive, 'articles'>): Indexing {
  const filled = fillIndex(archive.articles.values());
  // A failure is told when the index is written, and not before.
  filled.catch(() => undefined);
  return {
    async writeTo(directory) {
      const outputPath = join(directory instanceof URL ? fileURLToPath(directory) : directory, 'pagefind');
      // Where Pagefind's process dies it never answers, and ours would end for want of anything to do.
      const { promise: stopped, reject } = Promise.withResolvers<never>();
      const stop = (): void => reject(new Error('Pagefind stopped without an answer'));
      process.once('beforeExit', stop);
      try {
        await Promise.race([write(outputPath, filled, archive), stopped]);
      } catch (cause) {
        throw new Error('The search index could not be written', { cause });
      } finally {
        process.off('beforeExit', stop);
        await close();
      }
    },
  };
}

async function fillIndex(articles: Iterable<ArticleRecord>): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ forceLanguage: ALL_LANGUAGES });
  if (!index) throw new Error(errors.join('; '));
  for (const article of articles) {
    check(await index.addHTMLFile({ url: pathOf(article), content: searchablePage(article) }));
  }
  return index;
}

async function write(
  outputPath: string,
  filled: Promise<PagefindIndex>,
  { articles }: Pick<Archive, 'articles'>,
): Promise<void> {
  // Pagefind itself would not say why it cannot write to a folder: it stops.
  await mkdir(outputPath, { recursive: true });
  const index = await filled;
  check(await index.writeFiles({ outputPath }));
  const ids = await idsOf(join(outputPath, 'fragment'), articles.values());
  await writeFile(join(outputPath, 'articles.json'), JSON.stringify(ids));
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, `pagefind-${name}`), { force: true })));
}

const pathOf = ({ id }: ArticleRecord): string => `/articles/${id}/`;

/** Pagefind's id for each article, which is the name of the file that it keeps of it. */
async function idsOf(fragments: string, articles: Iterable<ArticleRecord>): Promise<(string | null)[]> {
  const idOf = new Map<string, string>();
  for await (const name of glob('*.pf_fragment', { cwd: fragments })) {
    const { path } = readFragment(gunzipSync(await readFile(join(fragments, name))).toString());
    idOf.set(path, basename(name, '.pf_fragment'));
  }
  return [...articles].map((article) => idOf.get(pathOf(article)) ?? null);
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
