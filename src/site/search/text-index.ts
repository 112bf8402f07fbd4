/** Pagefind in the browser, asked one thing at a time: in which articles is this word, or this phrase? */
import { href } from '../links.ts';
import { trustScripts } from '../trust-scripts.ts';
import { fetchJson } from './fetch-json.ts';
import { readFragment, type Indexed } from './fragment.ts';
import { keysOf } from './words.ts';

/** Articles by their place in the archive, with how well they match. */
export type Hits = ReadonlyMap<number, number>;

export interface TextIndex {
  /** The articles with a word that begins so. */
  beginning(word: string): Promise<Hits>;
  /** The articles with these very words, one after the other. */
  phrase(words: readonly string[]): Promise<Hits>;
  /** An article by its place. */
  article(place: number): Promise<Indexed>;
}

/** As much as Dossier uses of what Pagefind's own module offers. */
interface Pagefind {
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: readonly { readonly id: string; readonly score: number }[] }>;
}

/** A match in the headline outweighs any number of matches in the text. */
const RANKING = { metaWeights: { title: 25 } };

/** Sorts after everything that a word can go on with. */
const LAST = '\u{10FFFF}';

/** Loads the index. @throws where there is none, or no network */
export async function loadTextIndex(): Promise<TextIndex> {
  trustScripts();
  const [pagefind, ids] = await Promise.all([
    import(/* @vite-ignore */ href('/pagefind/pagefind.js')) as Promise<Pagefind>,
    fetchJson<readonly string[]>('/pagefind/articles.json'),
  ]);
  await pagefind.options({ ranking: RANKING });
  const placeOf = new Map(ids.map((id, place) => [id, place]));
  const known = remember<Hits>();
  const read = remember<Indexed>();

  const search = async (term: string): Promise<Hits> => {
    const { results } = await pagefind.search(term);
    return new Map(results.map(({ id, score }) => [placeOf.get(id) ?? -1, score]));
  };
  const article = (place: number): Promise<Indexed> =>
    read(ids[place] ?? '', async (id) => readFragment(await fetchFragment(id)));

  return {
    beginning: (word) =>
      known(word, async () => {
        // The words that begin so may go on in another part of the index, which a search would not load.
        await pagefind.preload(word + LAST);
        const hits = await search(word);
        const [best] = hits.keys();
        return best !== undefined && holds(word, await article(best)) ? hits : new Map();
      }),
    phrase: (words) => known(`"${words.join(' ')}"`, search),
    article,
  };
}

/** Makes each value once, unless making it fails. */
function remember<T>(): (key: string, make: (key: string) => Promise<T>) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key, make) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    value.catch(() => known.delete(key));
    return value;
  };
}

/**
 * Where no word begins as asked, Pagefind finds the longest word that the asked one begins with, and
 * does not say so. All its results then rest on that word, so that one of them tells.
 */
const holds = (word: string, { passages }: Indexed): boolean =>
  passages.some(({ text }) => keysOf(text).some((key) => key.startsWith(word)));

/** Some hosts uncompress what they send and some do not. */
async function fetchFragment(id: string): Promise<string> {
  const response = await fetch(href(`/pagefind/fragment/${id}.pf_fragment`));
  if (!response.ok) throw new Error(`The search index lacks a part: ${response.status}`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const body = new Blob([bytes]).stream();
  return new Response(isCompressed ? body.pipeThrough(new DecompressionStream('gzip')) : body).text();
}
