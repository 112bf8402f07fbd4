/** Goes through the words of an archive: how many articles hold each, and where is what is common. */
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { keepWork } from '../archive.ts';
import { remember } from '../remember.ts';
import { fromGaps, toGaps, wordsAmong, type Appearances } from './catalogue.ts';
import { commonOf, keysFor, longerOf, passagesOf, phrasesIn } from './find-common.ts';
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
  const { count, add, finish } = startSurvey(common.length);
  let first = 0;
  let volume = 0;
  for (const { counts, lists } of surveys) {
    for (const [word, articles] of counts) count(word, articles);
    for (const [list, parts] of lists.entries()) {
      for (const part of [0, 1] as const) {
        for (const place of fromGaps(parts[part])) add(list, part, first + place);
      }
    }
    first += volumes[volume]?.articles.length ?? 0;
    volume += 1;
  }
  return finish();
});

/** A survey that is being made. */
function startSurvey(listed: number) {
  const counts = new Map<string, number>();
  const lists = Array.from({ length: listed }, (): [headlines: number[], others: number[]] => [[], []]);
  return {
    count(word: string, articles: number): void {
      counts.set(word, (counts.get(word) ?? 0) + articles);
    },
    /** @param part 0 for articles whose headline has it, 1 for others */
    add(list: number, part: 0 | 1, place: number): void {
      lists[list]?.[part].push(place);
    },
    finish: (): Survey => ({
      counts: [...counts],
      lists: lists.map(([headlines, others]) => [toGaps(headlines), toGaps(others)]),
    }),
  };
}

/** The survey of some articles, which are known in it by their place among them. */
function survey(articles: readonly ArticleRecord[], common: readonly string[]): Survey {
  const numbers = new Map(common.map((key, number) => [key, number]));
  const words = wordsAmong(common);
  const longer = longerOf(common);
  const { count, add: addTo, finish } = startSurvey(common.length);
  /** The article that each list was last given. */
  const lastIn = new Int32Array(common.length).fill(-1);
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
      addTo(number, part, place);
      lastIn[number] = place;
    };
    const addAll = (some: Iterable<string>, among: readonly string[][], part: 0 | 1): void => {
      for (const word of some) for (const number of listsOf(word)) add(number, part);
      for (const phrase of phrasesIn(among, words, longer)) add(numbers.get(phrase), part);
    };
    addAll(passages[0] ?? [], passages.slice(0, 1), 0);
    addAll(all, passages, 1);
    for (const word of all) count(word, 1);
  }
  return finish();
}
