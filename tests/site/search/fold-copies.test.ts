import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../src/site/search/address.ts';
import type { Catalogue } from '../../../src/site/search/catalogue.ts';
import { filter } from '../../../src/site/search/facets.ts';

/** Three articles, the second and third of which have one text, for which the third stands. */
const catalogue: Catalogue = {
  values: {
    actor: [['ilka-berun', 'Ilka Berun']],
    topic: [],
    publisher: [
      ['The Lantern', 'The Lantern'],
      ['The Buoy', 'The Buoy'],
    ],
    year: [
      ['2021', '2021'],
      ['2020', '2020'],
    ],
    language: [['en', 'English']],
  },
  columns: {
    actor: [[0], [0], [0]],
    topic: [[], [], []],
    publisher: [[0], [0], [1]],
    year: [[0], [0], [1]],
    language: [[0], [0], [0]],
  },
  copies: { 1: 2 },
  credits: {},
  headlined: [0, 0, 0],
  dates: [
    ['2021-03-05', '5 March 2021', '2021-03'],
    ['2020-11-02', '2 November 2020', '2020-11'],
  ],
  published: [
    [0, 'stated'],
    [0, 'stated'],
    [1, 'stated'],
  ],
};

const filtered = (address: string, hits = [0, 1, 2]) =>
  filter(new Map(hits.map((article) => [article, 1])), readAddress(new URLSearchParams(address)), catalogue);

const countsOf = ({ counts }: ReturnType<typeof filtered>, group: 'actor' | 'publisher') =>
  counts[group].map(({ id, articles }) => [id, articles]);

describe('results with the same text', () => {
  test('are one, shown by the article that stands for the text', () => {
    expect(filtered('').articles).toEqual([0, 2]);
  });

  test('count once for each actor, and once for each outlet', () => {
    expect(countsOf(filtered(''), 'actor')).toEqual([['ilka-berun', 2]]);
    expect(countsOf(filtered(''), 'publisher')).toEqual([
      ['The Lantern', 2],
      ['The Buoy', 1],
    ]);
  });

  test('are shown by another one where a filter excludes that article, or the words are not in it', () => {
    expect(filtered('publisher=The+Lantern').articles).toEqual([0, 1]);
    expect(filtered('', [1]).articles).toEqual([1]);
  });

  test('count for what another value of a filter would show', () => {
    expect(countsOf(filtered('publisher=The+Lantern'), 'publisher')).toEqual([
      ['The Lantern', 2],
      ['The Buoy', 1],
    ]);
    expect(Object.fromEntries(filtered('year=2020').periods)).toEqual({ '2021-03': 2, '2020-11': 1 });
  });
});
