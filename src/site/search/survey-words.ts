/** Goes through the words of an archive: how many articles hold each, and where is what is common. */
import type { Archive } from '../../archive/archive.ts';
import { remember } from '../remember.ts';
import { toGaps, type Appearances } from './catalogue.ts';
import { commonOf, keysFor, pairsIn, phrasesIn } from './find-common.ts';
import { searchableTexts } from './searchable-texts.ts';
import { keysOf } from './words.ts';

interface Survey {
  /** The number of articles that hold each word. */
  readonly counts: ReadonlyMap<string, number>;
  /** Where each of what is common appears, in the order of `commonOf`. */
  readonly lists: readonly Appearances[];
}

/** The survey of an archive. */
export const surveyWords = remember((archive: Archive): Survey => {
  const common = commonOf(archive);
  const numbers = new Map(common.map((key, number) => [key, number]));
  const phrases = common.filter((key) => key.split(' ').length > 2);
  const lists = common.map((): [headlines: number[], others: number[]] => [[], []]);
  /** The article that each list was last given. */
  const lastIn = new Int32Array(common.length).fill(-1);
  const counts = new Map<string, number>();
  const known = new Map<string, readonly number[]>();

  /** The numbers of the lists that a word belongs to. */
  const listsOf = (word: string): readonly number[] => {
    const list = known.get(word) ?? keysFor(word).flatMap((key) => numbers.get(key) ?? []);
    known.set(word, list);
    return list;
  };

  for (const [place, article] of [...archive.articles.values()].entries()) {
    const passages = searchableTexts(article).map(([, text]) => keysOf(text));
    const words = new Set(passages.flat());
    const add = (number: number, part: 0 | 1): void => {
      if (lastIn[number] !== place) lists[number]?.[part].push(place);
      lastIn[number] = place;
    };
    const addAll = (some: Iterable<string>, among: readonly string[][], part: 0 | 1): void => {
      for (const word of some) for (const number of listsOf(word)) add(number, part);
      for (const key of [...among.flatMap(pairsIn), ...phrasesIn(among, phrases)]) {
        const number = numbers.get(key);
        if (number !== undefined) add(number, part);
      }
    };
    addAll(passages[0] ?? [], passages.slice(0, 1), 0);
    addAll(words, passages, 1);
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return { counts, lists: lists.map(([headlines, others]) => [toGaps(headlines), toGaps(others)]) };
});
