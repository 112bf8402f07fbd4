/** Pagefind in the browser, asked one thing at a time: in which articles is this word, or this phrase? */
import { href } from '../links.ts';
import { joinWords, keysOf } from './words.ts';

/** Articles by their place in the archive, with how well they match. */
export type Hits = ReadonlyMap<number, number>;

/** An article as it was indexed. */
export interface Indexed {
  readonly url: string;
  readonly title: string;
  readonly passages: readonly { readonly id: string; readonly text: string }[];
}

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
  search(term: string | null, options?: { sort: Record<string, 'asc'> }): Promise<{ results: Result[] }>;
}

interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly meta: { readonly title?: string };
    readonly anchors: readonly { readonly id: string; readonly text?: string }[];
  }>;
}

/** A match in the headline outweighs any number of matches in the text. */
const RANKING = { metaWeights: { title: 25 } };

/** Loads the index. @throws where there is none, or no network */
export async function loadTextIndex(): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ href('/pagefind/pagefind.js'))) as Pagefind;
  await pagefind.options({ ranking: RANKING });
  // Sorted by its place in the archive, the list of all articles is the key to Pagefind's own ids.
  const { results: articles } = await pagefind.search(null, { sort: { order: 'asc' } });
  const placeOf = new Map(articles.map(({ id }, place) => [id, place]));
  const known = new Map<string, Promise<Hits>>();

  const search = async (term: string): Promise<{ hits: Hits; best: Result | undefined }> => {
    const { results } = await pagefind.search(term);
    return {
      hits: new Map(results.map(({ id, score }) => [placeOf.get(id) ?? -1, score])),
      best: results[0],
    };
  };
  const once = (key: string, make: () => Promise<Hits>): Promise<Hits> => {
    const hits = known.get(key) ?? make();
    known.set(key, hits);
    return hits;
  };
  const read = async (result: Result): Promise<Indexed> => {
    const { url, meta, anchors } = await result.data();
    return {
      url,
      title: joinWords(meta.title ?? ''),
      passages: anchors.map(({ id, text = '' }) => ({ id, text: joinWords(text) })),
    };
  };

  return {
    beginning: (word) =>
      once(word, async () => {
        const { hits, best } = await search(word);
        return best && (await holds(word, read(best))) ? hits : new Map();
      }),
    phrase: (words) => once(`"${words.join(' ')}"`, async () => (await search(`"${words.join(' ')}"`)).hits),
    article: async (place) => {
      const result = articles[place];
      if (!result) throw new Error(`The index has no article ${place}; it belongs to another build`);
      return read(result);
    },
  };
}

/**
 * Where no word begins as asked, Pagefind finds the longest word that the asked one begins with, and
 * does not say so. All its results then rest on that word, so that one of them tells.
 */
async function holds(word: string, article: Promise<Indexed>): Promise<boolean> {
  const { passages } = await article;
  return passages.some(({ text }) => keysOf(text).some((key) => key.startsWith(word)));
}
