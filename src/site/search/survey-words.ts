/** Goes through the words of an archive: how many articles hold each, and where is what is common. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { keepWork } from '../archive.ts';
import { remember } from '../remember.ts';
import { fromGaps, toGaps, wordsAmong, type Appearances } from './catalogue.ts';
import { commonOf, keysFor, passagesOf, phrasesIn } from './find-common.ts';
import { volumesOf } from './volumes.ts';

interface Survey {
  /** The number of articles that hold each word. */
  readonly counts: readonly (readonly [word: string, articles: number])[];
  /** Where each of what is common appears, in the order of `commonOf`. */
  readonly lists: readonly Appearances[];
}

/** The survey of an archive: that of each volume, joined. */
export const surveyWords = remember((archive: Archive): Survey => {
  const [common, volumes] = [commonOf(archive), volumesOf(archive)];
  const surveys = keepWork(
    'surveys',
    volumes.map(({ key }) => key),
    (number) => survey(volumes[number]?.articles ?? [], common),
  );
  const counts = new Map<string, number>();
  const lists = common.map((): [headlines: number[], others: number[]] => [[], []]);
  let first = 0;
  for (const [number, part] of surveys.entries()) {
    for (const [word, articles] of part.counts) counts.set(word, (counts.get(word) ?? 0) + articles);
    for (const [at, [headlines, others]] of part.lists.entries()) {
      for (const place of fromGaps(headlines)) lists[at]?.[0].push(first + place);
      for (const place of fromGaps(others)) lists[at]?.[1].push(first + place);
    }
    first += volumes[number]?.articles.length ?? 0;
  }
  return {
    counts: [...counts],
    lists: lists.map(([headlines, others]) => [toGaps(headlines), toGaps(others)]),
  };
});

/** The survey of some articles, which are known in it by their place among them. */
function survey(articles: readonly ArticleRecord[], common: readonly string[]): Survey {
  const numbers = new Map(common.map((key, number) => [key, number]));
  const words = wordsAmong(common);
  const longer = common.filter((key) => key.split(' ').length > 2);
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

  for (const [place, article] of articles.entries()) {
    const passages = passagesOf(article);
    const all = new Set(passages.flat());
    const add = (number: number | undefined, part: 0 | 1): void => {
      if (number === undefined || lastIn[number] === place) return;
      lists[number]?.[part].push(place);
      lastIn[number] = place;
    };
    const addAll = (some: Iterable<string>, among: readonly string[][], part: 0 | 1): void => {
      for (const word of some) for (const number of listsOf(word)) add(number, part);
      for (const phrase of phrasesIn(among, words, longer)) add(numbers.get(phrase), part);
    };
    addAll(passages[0] ?? [], passages.slice(0, 1), 0);
    addAll(all, passages, 1);
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return {
    counts: [...counts],
    lists: lists.map(([headlines, others]) => [toGaps(headlines), toGaps(others)]),
  };
}
