import { describe, expect, test, vi } from 'vitest';
import { readAddress } from '../../../src/site/search/address.ts';
import { toGaps, type Catalogue } from '../../../src/site/search/catalogue.ts';
import { openColumns } from '../../../src/site/search/columns.ts';
import { countPeriods, countValues, select } from '../../../src/site/search/facets.ts';
import { indexNames } from '../../../src/site/search/names.ts';

vi.stubGlobal('document', { documentElement: { lang: 'en' } });

/** Three articles, the second and third of which have one text, for which the third stands. */
const catalogue: Catalogue = {
  articles: 3,
  copies: { 1: 2 },
  periods: [
    ['2021-03', 2],
    ['2020-11', 1],
  ],
  common: [],
};

const names = indexNames({
  actors: [{ id: 'ilka-berun', label: 'Ilka Berun', note: '', articles: 3, labels: [] }],
  topics: [],
});

const FILES: Readonly<Record<string, unknown>> = {
  '/search/actor/0.json': [[[], toGaps([0, 1, 2])]],
  '/search/columns.json': {
    publisher: [
      ['The Lantern', toGaps([0, 1])],
      ['The Buoy', toGaps([2])],
    ],
    language: [['en', toGaps([0, 1, 2])]],
  },
};

const columns = openColumns(catalogue, names, <T>(path: string) => Promise.resolve(FILES[path] as T));

const shelves = { catalogue, columns, names, locale: 'en' };

async function filtered(address: string, hits = [0, 1, 2]) {
  const search = readAddress(new URLSearchParams(address));
  const match = { score: 1, headline: false };
  const selection = await select(new Map(hits.map((article) => [article, match])), search, shelves);
  return {
    articles: selection.articles,
    counts: await countValues(selection, search, shelves),
    periods: countPeriods(selection, shelves),
  };
}

const countsOf = ({ counts }: Awaited<ReturnType<typeof filtered>>, group: 'actor' | 'publisher') =>
  counts[group].values.map(({ id, articles }) => [id, articles]);

describe('results with the same text', () => {
  test('are one, shown by the article that stands for the text', async () => {
    expect((await filtered('')).articles).toEqual([0, 2]);
  });

  test('count once for each actor, and once for each outlet', async () => {
    expect(countsOf(await filtered(''), 'actor')).toEqual([['ilka-berun', 2]]);
    expect(countsOf(await filtered(''), 'publisher')).toEqual([
      ['The Lantern', 2],
      ['The Buoy', 1],
    ]);
  });

  test('are shown by another one where a filter excludes that article, or the words are not in it', async () => {
    expect((await filtered('publisher=The+Lantern')).articles).toEqual([0, 1]);
    expect((await filtered('', [1])).articles).toEqual([1]);
  });

  test('come as far up as the best of their headlines brings them, and say whose it is', async () => {
    const search = readAddress(new URLSearchParams('q=herring'));
    const hits = new Map([
      [0, { score: 9, headline: false }],
      [1, { score: 1, headline: true }],
      [2, { score: 1, headline: false }],
    ]);
    const { articles, headlines } = await select(hits, search, shelves);
    expect(articles).toEqual([2, 0]);
    expect([...headlines]).toEqual([[2, 1]]);
    const own = await select(new Map([...hits, [2, { score: 1, headline: true }]]), search, shelves);
    expect([...own.headlines]).toEqual([]);
  });

  test('count for what another value of a filter would show', async () => {
    expect(countsOf(await filtered('publisher=The+Lantern'), 'publisher')).toEqual([
      ['The Lantern', 2],
      ['The Buoy', 1],
    ]);
    expect(Object.fromEntries((await filtered('year=2020')).periods)).toEqual({ '2021-03': 2, '2020-11': 1 });
  });
});
