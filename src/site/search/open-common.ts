/** Answers for what is common in the archive, and asks Pagefind for the rest. */
import { beginningKey, fromGaps, wordsAmong, type Appearances } from './catalogue.ts';
import { fetchJson, type Fetch } from './fetch-json.ts';
import { either, UNWEIGHED, type Hits } from './hits.ts';
import { waysToWrite } from './index-words.ts';
import { once } from './once.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Puts lists before an index. What they find says little of an article, and weighs nothing beside other
 * words.
 * @param keys of what there are lists for, as in the catalogue
 */
export function openCommon(
  keys: readonly string[],
  index: TextIndex,
  fetchFile: Fetch = fetchJson,
): TextIndex {
  const files = new Map(keys.map((key, number) => [key, `/search/common/${number}.json` as const]));
  const common = wordsAmong(keys);
  const known = once<Hits>();
  const listed = (key: string): Promise<Hits> | undefined => {
    const file = files.get(key);
    return file && known(file, async () => hitsOf(await fetchFile<Appearances>(file)));
  };
  return {
    ...index,
    beginning: (word) => listed(beginningKey(word)) ?? index.beginning(word),
    phrase: (words) =>
      listed(words.join(' ')) ??
      Promise.all(waysToWrite(words, common).map((way) => index.phrase(way))).then(either),
  };
}

const hitsOf = ([headlines, others]: Appearances): Hits =>
  new Map([
    ...fromGaps(headlines).map((place) => [place, { ...UNWEIGHED, headline: true }] as const),
    ...fromGaps(others).map((place) => [place, UNWEIGHED] as const),
  ]);
