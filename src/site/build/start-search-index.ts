/** Makes the search index of a site from what its shards prepared for it, with Pagefind. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compactIndex } from './compact-index.ts';
import { settleFiles } from './settle-files.ts';
import { readLines, searchablesOf, type Searchable } from './shard-files.ts';

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
   * The index is whole.
   * @throws Error where Pagefind fails, with what it says as the cause
   */
  readonly done: () => Promise<void>;
  /** Ends Pagefind, wherever it is. */
  readonly end: () => Promise<void>;
}

/**
 * Indexes the articles of a site. Pagefind is a process of its own: it works while pages are rendered.
 * @param notes folders with the notes of all shards
 * @param prepared once they are written
 * @param folder that the index is written to, which is made
 */
export function startSearchIndex(
  notes: readonly string[],
  prepared: Promise<unknown>,
  folder: string,
): Indexing {
  const written = prepared.then(async () => await write(folder, await fillIndex(notes)));
  // A failure is told to whoever waits for the index, and not before.
  written.catch(() => undefined);
  return {
    async done() {
      // Where Pagefind's process dies it never answers, and ours would end for want of anything to do.
      const { promise: stopped, reject } = Promise.withResolvers<never>();
      const stop = (): void => reject(new Error('Pagefind stopped without an answer'));
      process.once('beforeExit', stop);
      try {
        await Promise.race([written, stopped]);
      } catch (cause) {
        throw new Error('The search index could not be written', { cause });
      } finally {
        process.off('beforeExit', stop);
      }
    },
    end: async () => void (await close()),
  };
}

interface Filled {
  readonly index: PagefindIndex;
  readonly articles: number;
}

async function fillIndex(notes: readonly string[]): Promise<Filled> {
  const { index, errors } = await createIndex({ forceLanguage: ALL_LANGUAGES });
  if (!index) throw new Error(errors.join('; '));
  let articles = 0;
  for await (const { path, content } of inOrder(notes)) {
    check(await index.addHTMLFile({ url: path, content }));
    articles += 1;
  }
  return { index, articles };
}

/** The articles of all shards in the order of the archive: however it was parted, the index is the same. */
async function* inOrder(notes: readonly string[]): AsyncGenerator<Searchable> {
  const readers = notes.map((each) => readLines<Searchable>(searchablesOf(each)));
  const heads = await Promise.all(readers.map((reader) => reader.next()));
  for (;;) {
    let first = -1;
    for (const [index, { done, value }] of heads.entries()) {
      if (!done && (first < 0 || value.place < (heads[first]?.value?.place ?? 0))) first = index;
    }
    const [reader, head] = [readers[first], heads[first]];
    if (!reader || !head || head.done) return;
    yield head.value;
    heads[first] = await reader.next();
  }
}

async function write(outputPath: string, { index, articles }: Filled): Promise<void> {
  // Pagefind itself would not say why it cannot write to a folder: it stops.
  await mkdir(outputPath, { recursive: true });
  check(await index.writeFiles({ outputPath }));
  await settleFiles(outputPath);
  await compactIndex(outputPath, articles);
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, `pagefind-${name}`), { force: true })));
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
