/** What readers ask of a site, for measuring what it costs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleRecord } from '../../src/archive/records.ts';
import { wordsAmong, type Catalogue, type Names } from '../../src/site/search/catalogue.ts';
import { keysOf } from '../../src/site/search/words.ts';

/**
 * Names and words from the frequent to the rare, and what somebody has typed on the way to a word; several
 * words, a phrase or a word, and phrases from a text, with as many common words as there are in them. Words
 * that are in nearly every article say what the worst is.
 * @param out folder of the site
 */
export function chooseQueries(out: string): string[] {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(out, file), 'utf8'));
  const { actors, topics } = read('search/names.json') as Names;
  const words = (read('search/words.json') as readonly (readonly [string, number])[]).map(([word]) => word);
  const name = (place: number): string => actors[Math.floor(actors.length * place)]?.label ?? '';
  const word = (place: number): string => words[Math.floor(words.length * place)] ?? '';
  const { common } = read('search/catalogue.json') as Catalogue;
  const articles = readdirSync(join(out, 'articles'))
    .filter((file) => /^[^.]+\.json$/u.test(file))
    .sort();
  const { paragraphs } = read(`articles/${articles[Math.floor(articles.length / 2)]}`) as ArticleRecord;
  const queries = [
    ...[0, 0.02, 0.5].map(name),
    topics[0]?.label ?? '',
    ...[0, 0.01, 0.05, 0.9].map(word),
    ...[1, 2, 3, 4].map((length) => word(0.05).slice(0, length)),
    `${word(0)} ${words[1] ?? ''}`,
    `${word(0)} ${word(0.05)}`,
    `${word(0.05)} ${word(0.1)}`,
    `"${word(0.05)} ${word(0.1)}" OR ${word(0.3)}`,
    ...phrasesOf(
      paragraphs.map(({ text }) => keysOf(text)),
      wordsAmong(common),
    ),
  ];
  return [...new Set(queries)].filter((q) => q !== '');
}

/** Whether each word of a phrase is a common one. */
const SHAPES = [
  [false, true, false],
  [true, false],
  [false, true],
  [true, true],
  [true, true, true],
];

/** The first phrase of each shape that there is. */
const phrasesOf = (texts: readonly (readonly string[])[], common: ReadonlySet<string>): string[] =>
  SHAPES.flatMap((shape) => {
    const fits = (words: readonly string[], at: number): boolean =>
      at + shape.length <= words.length &&
      shape.every((isCommon, index) => common.has(words[at + index] ?? '') === isCommon);
    const found = texts.flatMap((words) =>
      words.flatMap((_, at) => (fits(words, at) ? [words.slice(at, at + shape.length)] : [])),
    );
    return found.slice(0, 1).map((words) => `"${words.join(' ')}"`);
  });
