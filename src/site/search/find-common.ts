/** Finds what is common in an archive: words, beginnings of words, two words together, and names of several. */
import { hash } from 'node:crypto';
import type { Archive } from '../../archive/archive.ts';
import type { ArticleRecord } from '../../archive/records.ts';
import { keepWork } from '../archive.ts';
import { articleKey } from '../cache-keys.ts';
import { remember } from '../remember.ts';
import { beginningKey, SHORTEST_BEGINNING, wordsAmong } from './catalogue.ts';
import { makeNames } from './make-names.ts';
import { searchableTexts } from './searchable-texts.ts';
import { keysOf } from './words.ts';

/** What is in a greater share of the articles than this is common. */
const SHARE = 1 / 8;

/** What is in fewer articles than this is not: there is little for Pagefind to tell. */
const FEWEST = 100;

/** A run of letters may be as long as a text: what is longer is never common, nor is a longer beginning of it. */
const LONGEST = 40;

/** As many articles tell well enough what is common in all. */
const SAMPLE = 1000;

/** The keys of what is common (see `catalogue.ts`), in a fixed order. */
export const commonOf = remember((archive: Archive): readonly string[] => {
  const articles = oldestOf([...archive.articles.values()]);
  const share = Math.max(SHARE, FEWEST / articles.length);
  if (share >= 1) return [];
  const names = makeNames(archive)
    .actors.filter((actor) => actor.articles > share * articles.length)
    .flatMap(({ label, labels }) => [label, ...labels])
    .map((label) => keysOf(label).join(' '));
  const longer = longerOf(names).sort();
  const sample = sampleOf(articles);
  const key = hash('md5', JSON.stringify([share, longer, sample.map(articleKey)]));
  return [...keepWork('common', [key], () => findCommon(sample, longer, share))].flat();
});

/** The phrases of more than two words. */
export const longerOf = (phrases: readonly string[]): string[] =>
  phrases.filter((phrase) => phrase.split(' ').length > 2);

/** Two words that are often together are often there: pairs are counted of common words alone. */
function findCommon(sample: readonly ArticleRecord[], longer: readonly string[], share: number): string[] {
  const texts = sample.map(passagesOf);
  const frequent = (keysIn: (passages: readonly string[][]) => Iterable<string>): string[] => {
    const counts = new Map<string, number>();
    for (const passages of texts) {
      for (const key of new Set(keysIn(passages))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts.keys()].filter((key) => (counts.get(key) ?? 0) > share * sample.length);
  };
  const words = frequent((passages) => [...new Set(passages.flat())].flatMap(keysFor));
  const common = wordsAmong(words);
  const phrases = frequent((passages) => phrasesIn(passages, common, longer));
  return [...words, ...phrases].sort();
}

/** The words of each passage of an article, its headline first. */
export const passagesOf = (article: ArticleRecord): string[][] =>
  searchableTexts(article).map(([, text]) => keysOf(text));

/**
 * The oldest articles, in a number that is a round one: new articles then seldom change what is common,
 * and with it how all others are indexed.
 */
function oldestOf(newestFirst: readonly ArticleRecord[]): ArticleRecord[] {
  const round = 2 ** Math.max(0, Math.floor(Math.log2(newestFirst.length)) - 3);
  return newestFirst.slice(newestFirst.length % round).toReversed();
}

/** Some of the articles, as if drawn by lot: an older one that is added later is seldom among them, and moves no other. */
function sampleOf(articles: readonly ArticleRecord[]): ArticleRecord[] {
  const lots = new Map(articles.map((article) => [article, hash('md5', article.id)]));
  const lotOf = (article: ArticleRecord): string => lots.get(article) ?? '';
  return articles.toSorted((one, other) => (lotOf(one) < lotOf(other) ? -1 : 1)).slice(0, SAMPLE);
}

/** Under what a word is found: itself, and everything that it begins with. */
export function keysFor(word: string): string[] {
  const keys = word.length > LONGEST ? [] : [word];
  for (let length = SHORTEST_BEGINNING; length <= Math.min(word.length, LONGEST); length += 1) {
    keys.push(beginningKey(word.slice(0, length)));
  }
  return keys;
}

/**
 * The phrases that stand in passages.
 * @param passages the words of each
 * @param common words: each two of them that stand together are one
 * @param longer those of more words that are looked for
 */
export function phrasesIn(
  passages: readonly (readonly string[])[],
  common: ReadonlySet<string>,
  longer: readonly string[],
): string[] {
  const phrases = passages.flatMap((words) => pairsIn(words, common));
  if (longer.length === 0) return phrases;
  const texts = passages.map((words) => ` ${words.join(' ')} `);
  return [...phrases, ...longer.filter((phrase) => texts.some((text) => text.includes(` ${phrase} `)))];
}

function pairsIn(words: readonly string[], common: ReadonlySet<string>): string[] {
  const pairs: string[] = [];
  let last: string | undefined;
  for (const word of words) {
    const isCommon = common.has(word);
    if (isCommon && last !== undefined) pairs.push(`${last} ${word}`);
    last = isCommon ? word : undefined;
  }
  return pairs;
}
