/** Queries and filters against a plain evaluation, over an index that is a plain list of texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAddress, type Search } from '../../../src/site/search/address.ts';
import type { Catalogue, Group } from '../../../src/site/search/catalogue.ts';
import { evaluate } from '../../../src/site/search/evaluate.ts';
import { filter } from '../../../src/site/search/facets.ts';
import { indexNames, recogniseNames } from '../../../src/site/search/names.ts';
import { parseQuery } from '../../../src/site/search/parse-query.ts';
import type { Hits, TextIndex } from '../../../src/site/search/text-index.ts';
import { keysOf } from '../../../src/site/search/words.ts';

/** Newest first, the last without a date. */
const TEXTS = [
  'Berun opens the harbour',
  'Harbours are shut as grain rots',
  'Grain prices rise, says Biroon',
  'The harbour board meets',
  'Unrelated words',
];

const catalogue: Catalogue = {
  values: {
    actor: [
      ['ilka-berun', 'Ilka Berun'],
      ['harbour-board', 'Harbour Board'],
    ],
    topic: [
      ['grain', 'Grain'],
      ['harbours', 'Harbours'],
    ],
    publisher: [['The Lantern', 'The Lantern']],
    year: [
      ['2021', '2021'],
      ['2020', '2020'],
    ],
    language: [['en', 'English']],
  },
  columns: {
    actor: [[0], [], [0], [1], []],
    topic: [[1], [0, 1], [0], [1], []],
    publisher: [[0], [], [0], [0], []],
    year: [[0], [0], [1], [1], []],
    language: [[0], [0], [0], [0], [0]],
  },
  copies: {},
  credits: {},
  headlined: [1, 0, 0, 1, 0],
  dates: [
    ['2021-03-05', '5 March 2021', '2021-03'],
    ['2021', '2021', '2021'],
    ['2020-11-02', '2 November 2020', '2020-11'],
  ],
  published: [[0, 'stated'], [1, 'supplied'], [2, 'stated'], [2, 'stated'], null],
};

const hitsWhere = (holds: (keys: readonly string[]) => boolean): Promise<Hits> =>
  Promise.resolve(new Map(TEXTS.flatMap((text, article) => (holds(keysOf(text)) ? [[article, 1]] : []))));

const index: TextIndex = {
  beginning: (word) => hitsWhere((keys) => keys.some((key) => key.startsWith(word))),
  phrase: (words) => hitsWhere((keys) => ` ${keys.join(' ')} `.includes(` ${words.join(' ')} `)),
  article: () => Promise.reject(new Error('not read here')),
};

const names = indexNames({
  actors: [
    { id: 'ilka-berun', label: 'Ilka Berun', note: '', articles: 2, labels: ['Berun', 'Biroon'] },
    { id: 'harbour-board', label: 'Harbour Board', note: '', articles: 1, labels: [] },
  ],
  topics: [],
});

async function found(query: string): Promise<number[]> {
  const { all, none } = parseQuery(query);
  const hits = await evaluate({ all: recogniseNames(all, names), none }, { index, catalogue });
  return [...hits.keys()].toSorted();
}

const searchOf = (address: string): Search => readAddress(new URLSearchParams(address));

const filtered = (address: string) =>
  filter(new Map(TEXTS.map((_, article) => [article, 1])), searchOf(address), catalogue);

describe('a query', () => {
  test('finds words by how they begin, a plural by its singular, and short words as they are', async () => {
    expect(await found('harbour')).toEqual([0, 1, 3]);
    expect(await found('harbours')).toEqual([0, 1, 3]);
    expect(await found('as')).toEqual([1]);
  });

  test('finds a name in every spelling, and a phrase in its own words alone', async () => {
    expect(await found('berun')).toEqual([0, 2]);
    expect(await found('Ilka Berun')).toEqual([0, 2]);
    expect(await found('harbour board')).toEqual([3]);
  });

  test('joins its parts with AND, OR and NOT', async () => {
    expect(await found('grain harbour')).toEqual([1]);
    expect(await found('meets OR rots')).toEqual([1, 3]);
    expect(await found('harbour -grain')).toEqual([0, 3]);
    expect(await found('-harbour')).toEqual([2, 4]);
  });

  test('without words finds everything', async () => {
    expect(await found('')).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('filters', () => {
  test('take any value within a group and ask for every group', () => {
    expect(filtered('actor=ilka-berun&actor=harbour-board&topic=harbours').articles).toEqual([0, 3]);
  });

  test('count what another value of the same group would add', () => {
    const { counts } = filtered('year=2021');
    expect(counts.year.map(({ id, articles, chosen }) => [id, articles, chosen])).toEqual([
      ['2020', 2, false],
      ['2021', 2, true],
    ]);
    expect(counts.topic.map(({ id, articles }) => [id, articles])).toEqual([
      ['harbours', 2],
      ['grain', 1],
    ]);
  });

  test('take a month for a year, and find nothing under what the archive does not know', () => {
    expect(filtered('year=2020-11').articles).toEqual([2, 3]);
    expect(filtered('actor=nobody').articles).toEqual([]);
  });

  test('put the undated last, newest or oldest first', () => {
    expect(filtered('sort=newest').articles).toEqual([0, 1, 2, 3, 4]);
    expect(filtered('sort=oldest').articles.at(-1)).toBe(4);
    expect(filtered('sort=oldest').articles.slice(0, 2).toSorted()).toEqual([2, 3]);
  });

  test('agree with a plain evaluation, and so do their counts', () => {
    const groups = Object.keys(catalogue.values) as Group[];
    const chosen = fc.record(
      Object.fromEntries(
        groups.map((group) => [group, fc.subarray(catalogue.values[group].map(([id]) => id))]),
      ) as Record<Group, fc.Arbitrary<string[]>>,
    );
    fc.assert(
      fc.property(chosen, fc.subarray([0, 1, 2, 3, 4]), (choice, hits) => {
        const idsOf = (article: number, group: Group) =>
          catalogue.columns[group][article]?.map((place) => catalogue.values[group][place]?.[0]) ?? [];
        const passes = (article: number, group: Group) =>
          choice[group].length === 0 || idsOf(article, group).some((id) => choice[group].includes(id ?? ''));
        const search = { ...searchOf('sort=newest'), chosen: choice };
        const { articles, counts } = filter(new Map(hits.map((article) => [article, 1])), search, catalogue);
        expect(articles).toEqual(hits.filter((article) => groups.every((group) => passes(article, group))));
        for (const group of groups) {
          const rest = hits.filter((article) =>
            groups.every((other) => other === group || passes(article, other)),
          );
          for (const { id, articles: count } of counts[group]) {
            expect(count).toBe(rest.filter((article) => idsOf(article, group).includes(id)).length);
          }
        }
      }),
    );
  });
});
