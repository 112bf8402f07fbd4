/** Writes the search index of the articles with Pagefind. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Archive } from '../archive/archive.ts';
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

/**
 * Indexes an archive's articles from their records and writes the index to `pagefind/` in a folder.
 * @throws Error where Pagefind fails, with what it says as the cause
 */
export async function writeSearchIndex(
  directory: string | URL,
  archive: Pick<Archive, 'articles'>,
): Promise<void> {
  const outputPath = join(directory instanceof URL ? fileURLToPath(directory) : directory, 'pagefind');
  // Where Pagefind's process dies it never answers, and ours would end for want of anything to do.
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new Error('Pagefind stopped without an answer'));
  process.once('beforeExit', stop);
  try {
    await Promise.race([write(outputPath, archive), stopped]);
  } catch (cause) {
    throw new Error('The search index could not be written', { cause });
  } finally {
    process.off('beforeExit', stop);
    await close();
  }
}

async function write(outputPath: string, archive: Pick<Archive, 'articles'>): Promise<void> {
  // Pagefind itself would not say why it cannot write to a folder: it stops.
  await mkdir(outputPath, { recursive: true });
  const { index, errors } = await createIndex({ forceLanguage: ALL_LANGUAGES });
  if (!index) throw new Error(errors.join('; '));
  await addArticles(index, archive);
  check(await index.writeFiles({ outputPath }));
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, `pagefind-${name}`), { force: true })));
}

async function addArticles(index: PagefindIndex, { articles }: Pick<Archive, 'articles'>): Promise<void> {
  let order = 0;
  for (const article of articles.values()) {
    check(
      await index.addHTMLFile({ url: `/articles/${article.id}/`, content: searchablePage(article, order++) }),
    );
  }
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
