/**
 * Makes the file smaller that every search loads first. In it Pagefind lists the articles by the names
 * of their files, which are digests: they cannot be compressed, and a page of results needs ten of them.
 * So the list gets the places of the articles instead, and the names go to files of their own. Of 20,000
 * articles 75 KB are left of 150, and of 100,000 some 400 of 800.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { KEPT_TOGETHER } from '../search/catalogue.ts';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';
import { MARK } from '../search/fragment.ts';

/**
 * Rewrites an index as Pagefind 1.5.2 has written it.
 * @param folder that of the index; the articles are in the order in which Pagefind was given them
 * @param articles how many there are
 * @throws where Pagefind lists others
 */
export async function compactIndex(folder: string, articles: number): Promise<void> {
  const names = articles === 0 ? [] : await takeNames(folder);
  if (names.length !== articles) throw new Error(`Pagefind lists ${names.length} of ${articles} articles`);
  await mkdir(join(folder, 'names'), { recursive: true });
  for (let at = 0; at < names.length; at += KEPT_TOGETHER) {
    const file = join(folder, 'names', `${at / KEPT_TOGETHER}.json`);
    await writeFile(file, JSON.stringify(names.slice(at, at + KEPT_TOGETHER)));
  }
}

/** Puts places into the list, and gives the names that stood there. */
async function takeNames(folder: string): Promise<string[]> {
  const file = join(folder, `pagefind.${await listOf(folder)}.pf_meta`);
  const content = gunzipSync(await readFile(file)).subarray(MARK.length);
  const [version, articles, ...rest] = arrayOf(decodeCbor(content));
  if (version === undefined || articles === undefined) throw new Error(`${file} is no list of articles`);
  const listed = arrayOf(articles).map(arrayOf);
  const placed = listed.map(([, ...facts], place) => [String(place), ...facts]);
  const list = encodeCbor([version, placed, ...rest]);
  await writeFile(file, gzipSync(Buffer.concat([Buffer.from(MARK), list]), { level: 9 }));
  return listed.map(([name]) => String(name));
}

/** The name of the list, from the file by which Pagefind finds it. All languages are one index. */
async function listOf(folder: string): Promise<string> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly hash: string }>>;
  };
  const [index] = Object.values(entry.languages);
  if (!index) throw new Error('Pagefind has written no index');
  return index.hash;
}

function arrayOf(item: Cbor): readonly Cbor[] {
  if (!Array.isArray(item)) throw new Error('Pagefind’s list of articles is not as expected');
  return item as readonly Cbor[];
}
