/**
 * Binds the volumes of a search index into one, as Pagefind's module in the browser reads it. It is another than
 * Pagefind's own in four things. Pagefind lists the articles by the names of their files, which are digests: they cannot be
 * compressed, and a page of results needs ten of them. So the list gets the places of the articles instead,
 * and the names go to files of their own: of 20,000 articles 75 KB are left of 150. How long
 * a text is stands there roughly. The words are parted by bytes and not by how often they stand in the archive: a
 * search loads less of what it does not ask for. And a word has no forms: see `words.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { digestOf } from '../../offline/digest.ts';
import { KEPT_TOGETHER } from '../../search/catalogue.ts';
import { MARK } from '../../search/fragment.ts';
import { ARRAY, encodeCbor, encodeHead, type Cbor } from './cbor.ts';
import type { IndexedVolume } from './index-volume.ts';
import { bindWords, type BoundWord } from './words.ts';

/** A part of the words has so many bytes before it is compressed, which halves it, or a word more. */
const PART = 24 * 2 ** 10;

/** So many signs of a digest, 48 bits, name a part: the list of all of them is loaded by every search. */
const NAME = 8;

const compress = promisify(gzip);

/** The version of the index's format, which is Pagefind's own. */
const VERSION = '1.5.2';

/**
 * Writes an index.
 * @param folder of the index, which is there
 * @param volumes in the order of the archive
 * @returns the name of its list of articles and of parts, by which Pagefind finds it
 */
export async function bindIndex(
  volumes: readonly Pick<IndexedVolume, 'articles' | 'words' | 'fields'>[],
  folder: string,
): Promise<string> {
  const articles = volumes.flatMap((volume) => volume.articles);
  await writeNames(
    articles.map(([name]) => name),
    folder,
  );
  const parts = await writeParts(partWords(bindWords(volumes)), folder);
  const [fields = [], ...others] = volumes.map((volume) => volume.fields);
  if (others.some((other) => other.join() !== fields.join()))
    throw new Error('The volumes have other fields');
  const places = articles.map(([, words], place) => [String(place), roughly(words)]);
  const list = encodeCbor([VERSION, places, boundsOf(parts), [], [], fields]);
  const name = digestOf(list);
  await writePacked(join(folder, `pagefind.${name}.pf_meta`), list);
  return name;
}

async function writeNames(names: readonly string[], folder: string): Promise<void> {
  await mkdir(join(folder, 'names'), { recursive: true });
  for (let at = 0; at < names.length; at += KEPT_TOGETHER) {
    const file = join(folder, 'names', `${at / KEPT_TOGETHER}.json`);
    await writeFile(file, JSON.stringify(names.slice(at, at + KEPT_TOGETHER)));
  }
}

/** A part of the words: its first and its last, and the name of its file. */
type Part = readonly [from: string, to: string, name: string];

async function writeParts(parts: Iterable<readonly BoundWord[]>, folder: string): Promise<Part[]> {
  await mkdir(join(folder, 'index'), { recursive: true });
  const written: Part[] = [];
  for (const words of parts) {
    const records = words.map(({ record }) => record);
    const content = Buffer.concat([encodeHead(ARRAY, 1), encodeHead(ARRAY, words.length), ...records]);
    const name = digestOf(content).slice(0, NAME);
    await writePacked(join(folder, 'index', `${name}.pf_index`), content);
    written.push([words[0]?.word ?? '', words.at(-1)?.word ?? '', name]);
  }
  return written;
}

function* partWords(words: Iterable<BoundWord>): Generator<readonly BoundWord[]> {
  let part: BoundWord[] = [];
  let bytes = 0;
  for (const word of words) {
    part.push(word);
    bytes += word.record.length;
    if (bytes < PART) continue;
    yield part;
    [part, bytes] = [[], 0];
  }
  if (part.length > 0) yield part;
}

/** The bounds of the parts, no longer than it takes to tell each from the next: Pagefind's own rule. */
const boundsOf = (parts: readonly Part[]): Cbor =>
  parts.map(([from, to, name], index) => {
    const [before, after] = [parts[index - 1]?.[1], parts[index + 1]?.[0]];
    const first = before === undefined ? from : differing(from, before);
    const last = after === undefined ? to : differing(to, after);
    return [first, last < first ? to : last, name];
  });

/** The beginning of a word up to the first letter in which it differs from another. */
function differing(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  const length = letters.findIndex((letter, index) => letter !== others[index]);
  return length < 0 ? word : letters.slice(0, length + 1).join('');
}

/**
 * How long a text is, to within a sixteenth: it weighs in the score of an article, and so it is in the list,
 * which this makes a fifth smaller.
 */
function roughly(words: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(words)) - 3);
  return Math.round(words / step) * step;
}

const writePacked = async (file: string, content: Buffer): Promise<void> =>
  await writeFile(file, await compress(Buffer.concat([Buffer.from(MARK), content])));
