/** Pagefind in the browser, asked one thing at a time: in which articles is this word, or this phrase? */
import { href } from '../links.ts';
import { trustScripts } from '../trust-scripts.ts';
import { HEADLINE_WORDS, KEPT_TOGETHER } from './catalogue.ts';
import { fetchJson } from './fetch-json.ts';
import { readFragment, type Indexed } from './fragment.ts';
import type { Hits } from './hits.ts';
import { once } from './once.ts';
import { keysOf } from './words.ts';

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
  destroy(): Promise<void>;
  init(): Promise<void>;
  options(options: { ranking: { metaWeights: Record<string, number> } }): Promise<void>;
  preload(term: string): Promise<void>;
  search(term: string): Promise<{ results: readonly Result[] }>;
}

interface Result {
  /** The place of the article: see `build/search-index/bind-index.ts`. */
  readonly id: string;
  readonly score: number;
  /** Where the words stand in the article, counted in words. */
  readonly words: readonly number[];
}

/** Of several words, those in the headline outweigh any number of those in the text. */
const RANKING = { metaWeights: { title: 25 } };

/** Sorts after everything that a word can go on with. */
const LAST = '\u{10FFFF}';

/** Loads the index. @throws where there is none, or no network */
export async function loadTextIndex(): Promise<TextIndex> {
  trustScripts();
  const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
  // What has once failed to load would fail for good.
  await pagefind.destroy();
  await pagefind.options({ ranking: RANKING });
  // It loads while the rest of the search does, also where the first words asked for are common ones.
  await pagefind.init();
  const known = once<Hits>();
  const names = once<readonly string[]>();
  const read = once<Indexed>();

  const search = async (term: string): Promise<Hits> => {
    const { results } = await pagefind.search(term);
    // Pagefind finds nothing, and does not say why, where a part of the index did not come.
    if (results.length === 0) await fetchJson('/pagefind/pagefind-entry.json');
    return new Map(
      results.map(({ id, score, words }) => [
        Number(id),
        { score, headline: words.some((at) => at < HEADLINE_WORDS) },
      ]),
    );
  };
  const article = (place: number): Promise<Indexed> =>
    read(String(place), async () => {
      const path = `/pagefind/names/${Math.floor(place / KEPT_TOGETHER)}.json` as const;
      const kept = await names(path, () => fetchJson(path));
      return readFragment(await fetchFragment(kept[place % KEPT_TOGETHER] ?? ''));
    });

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
