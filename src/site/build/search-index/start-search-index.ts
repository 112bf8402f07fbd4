/** Makes the search index of a site from what its shards prepared for it, with Pagefind. */
import { linkSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close } from 'pagefind';
import { readLines, searchablesOf, type Searchable } from '../shard-files.ts';
import { bindIndex } from './bind-index.ts';
import { ALL_LANGUAGES, indexFiles } from './index-volume.ts';
import { rememberVolumes } from './remember-volumes.ts';

/** What Pagefind has in the browser, which is no user interface of its own. */
const PROGRAM = /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\..*)$/u;

const ENTRY = 'pagefind-entry.json';

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
 * @param out absolute path of the folder of the site: what is indexed of the last one is not indexed again
 */
export function startSearchIndex(
  notes: readonly string[],
  prepared: Promise<unknown>,
  folder: string,
  out: string,
): Indexing {
  let [isEnded, writing] = [false, Promise.resolve()];
  const written = prepared.then(async () => {
    writing = write(notes, folder, out, () => isEnded);
    await writing;
  });
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
    async end() {
      isEnded = true;
      await close();
      await writing.catch(() => undefined);
    },
  };
}

async function write(
  notes: readonly string[],
  folder: string,
  out: string,
  isEnded: () => boolean,
): Promise<void> {
  await mkdir(join(folder, 'fragment'), { recursive: true });
  const remembered = rememberVolumes(out);
  const volumes = [];
  for await (const volume of volumesIn(notes)) {
    if (isEnded()) throw new Error('The search index is not wanted any more');
    const { fragments, articles, words, fields } = await remembered.index(volume);
    const last = join(out, 'pagefind');
    for (const [name, content] of fragments)
      writeFragment(join('fragment', `${name}.pf_fragment`), content, folder, last);
    // A copy, lest all that was read with it stays in memory.
    volumes.push({ articles, words: Buffer.from(words), fields });
  }
  const hash = await bindIndex(volumes, folder);
  await writeProgram(
    folder,
    hash,
    volumes.reduce((sum, { articles }) => sum + articles.length, 0),
  );
  remembered.forgetOthers();
}

/** The volumes of an archive, each as its articles. */
async function* volumesIn(notes: readonly string[]): AsyncGenerator<readonly Searchable[]> {
  let volume: Searchable[] = [];
  for await (const article of inOrder(notes)) {
    if (volume[0] && volume[0].volume !== article.volume) {
      yield volume;
      volume = [];
    }
    volume.push(article);
  }
  if (volume.length > 0) yield volume;
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

/** A file whose name tells its content is left alone on the disk where the last site has it. */
function writeFragment(path: string, content: Uint8Array, folder: string, last: string): void {
  const [file, target] = [join(last, path), join(folder, path)];
  if (statSync(file, { throwIfNoEntry: false })?.size === content.length) {
    try {
      return linkSync(file, target);
    } catch {
      // Another file system, or one without links.
    }
  }
  writeFileSync(target, content);
}

/** Writes Pagefind's module for the browser, and the file by which that finds the index. */
async function writeProgram(folder: string, hash: string, articles: number): Promise<void> {
  for (const { path, content } of await indexFiles(async () => {})) {
    if (!PROGRAM.test(path)) continue;
    await writeFile(join(folder, path), path === ENTRY ? entryOf(content, hash, articles) : content);
  }
}

function entryOf(content: Uint8Array, hash: string, articles: number): string {
  const entry = JSON.parse(Buffer.from(content).toString()) as object;
  const languages = { [ALL_LANGUAGES]: { hash, wasm: null, page_count: articles } };
  return JSON.stringify({ ...entry, languages });
}
