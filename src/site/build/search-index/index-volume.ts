/** What Pagefind makes of a volume of articles. */
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { MARK } from '../../search/fragment.ts';
import { digestOf } from '../../offline/digest.ts';
import { ARRAY, decodeCbor, readCbor, type Cbor } from './cbor.ts';
import type { Share } from './words.ts';

/**
 * Pagefind brings no stemmer for this one, and so keeps words as they are written. All languages are
 * then one index that a query in any of them finds, and the exact word can be asked for.
 */
export const ALL_LANGUAGES = 'unknown';

/** A volume that is indexed. */
export interface IndexedVolume extends Share {
  /** The articles in their order: the name of what is kept of each, and how many words it has. */
  readonly articles: readonly (readonly [name: string, words: number])[];
  /** What is kept of the articles, as files by their names: see `fragment.ts`. */
  readonly fragments: ReadonlyMap<string, Uint8Array>;
  /** The names of what else is searched of an article, beside its text. */
  readonly fields: readonly string[];
}

/** So many articles are on their way to Pagefind at a time. */
const AT_A_TIME = 32;

/**
 * Indexes a volume.
 * @throws Error where Pagefind fails, or answers in another way than Pagefind 1.5.2 does
 */
export async function indexVolume(
  articles: readonly { readonly path: string; readonly content: string }[],
): Promise<IndexedVolume> {
  const files = await indexFiles(async (index) => {
    for (let at = 0; at < articles.length; at += AT_A_TIME) {
      const next = articles.slice(at, at + AT_A_TIME);
      const answers = next.map(({ path, content }) => index.addHTMLFile({ url: path, content }));
      for (const answer of await Promise.all(answers)) check(answer);
    }
  });
  return readVolume(files, articles.length);
}

/**
 * The files of an index that Pagefind makes.
 * @param fill gives it what there is to index
 */
export async function indexFiles(
  fill: (index: PagefindIndex) => Promise<void>,
): Promise<readonly IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: ALL_LANGUAGES });
  if (!index) throw new Error(errors.join('; '));
  await fill(index);
  const answer = await index.getFiles();
  check(answer);
  await index.deleteIndex();
  return answer.files;
}

function readVolume(files: readonly IndexFile[], count: number): IndexedVolume {
  const byName = new Map(files.map(({ path, content }) => [basename(path), content]));
  const contentOf = (name: string): Buffer => {
    const content = byName.get(name);
    if (!content) throw new Error(`Pagefind has not made ${name}`);
    return content.subarray(0, 2).join() === '31,139' ? gunzipSync(content) : Buffer.from(content);
  };
  const list = [...byName.keys()].find((name) => name.endsWith('.pf_meta'));
  if (list === undefined) throw new Error('Pagefind has made no index');
  const [, articles, parts, , , fields] = arrayOf(decodeCbor(contentOf(list).subarray(MARK.length)));
  const fragments = new Map<string, Uint8Array>();
  const listed = arrayOf(articles).map((article): [string, number] => {
    const [name, words] = arrayOf(article);
    const fragment = byName.get(`${String(name)}.pf_fragment`);
    if (!fragment) throw new Error(`Pagefind has lost the article ${String(name)}`);
    // Pagefind's own names are short, and the same may be given in two volumes.
    const digest = digestOf(Buffer.from(fragment));
    fragments.set(digest, fragment);
    return [digest, Number(words)];
  });
  if (listed.length !== count) throw new Error(`Pagefind lists ${listed.length} of ${count} articles`);
  const words = arrayOf(parts).map((part) => wordsOf(contentOf(`${String(arrayOf(part)[2])}.pf_index`)));
  return { articles: listed, words: Buffer.concat(words), fragments, fields: arrayOf(fields).map(String) };
}

/** The records of a part of the index, without what stands around them. */
function wordsOf(part: Buffer): Buffer {
  const reader = readCbor(part, MARK.length);
  reader.head(ARRAY);
  reader.head(ARRAY);
  return part.subarray(reader.at());
}

function arrayOf(item: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(item)) throw new Error('Pagefind’s index is not as expected');
  return item as readonly Cbor[];
}

function check({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(errors.join('; '));
}
