/** Queries and filters against a plain evaluation, over an index that is a plain list of texts. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readAddress, type Search } from '../../../src/site/search/address.ts';
import { toGaps, type Catalogue, type Group } from '../../../src/site/search/catalogue.ts';
import { openColumns } from '../../../src/site/search/columns.ts';
import { byRelevance, evaluate } from '../../../src/site/search/evaluate.ts';
import { countValues, inKnownLanguages, select } from '../../../src/site/search/facets.ts';
import type { Hits, Match } from '../../../src/site/search/hits.ts';
import { indexNames, recogniseNames } from '../../../src/site/search/names.ts';
import { joinTerms, parseQuery } from '../../../src/site/search/parse-query.ts';
import type { TextIndex } from '../../../src/site/search/text-index.ts';
import { keysOf } from '../../../src/site/search/words.ts';

/** Newest first, the last without a date. */
const TEXTS = [
  'Berun opens the harbour',
  'Harbours are shut as grain rots',
  'Grain prices rise, says Biroon',
  'The harbour board meets',
  'Unrelated words',
];

vi.stubGlobal('document', { documentElement: { lang: 'en' } });

const catalogue: Catalogue = {
  articles: TEXTS.length,
  copies: {},
  periods: [
    ['2021-03', 1],
    ['2021', 1],
    ['2020-11', 2],
    ['', 1],
  ],
  common: [],
};

const names = indexNames({
  actors: [
    { id: 'ilka-berun', label: 'Ilka Berun', note: '', articles: 2, labels: ['Berun', 'Biroon'] },
    { id: 'harbour-board', label: 'Harbour Board', note: '', articles: 1, labels: [] },
  ],
  topics: [
    { id: 'grain', label: 'Grain', note: '', articles: 2, labels: [] },
    { id: 'harbours', label: 'Harbours', note: '', articles: 3, labels: [] },
  ],
});

/** The articles that have each value. */
const PLACES: Readonly<Record<Group, Readonly<Record<string, readonly number[]>>>> = {
  actor: { 'ilka-berun': [0, 2], 'harbour-board': [3] },
  topic: { grain: [1, 2], harbours: [0, 1, 3] },
  publisher: { 'The Lantern': [0, 2] },
  year: { 2021: [0, 1], 2020: [2, 3] },
  language: { en: [0, 1, 2, 3, 4] },
};

const FILES: Readonly<Record<string, unknown>> = {
  '/search/actor/0.json': [
    [toGaps([0]), toGaps([2])],
    [[], toGaps([3])],
  ],
  '/search/topic/0.json': [
    [[], toGaps([1, 2])],
    [[], toGaps([0, 1, 3])],
  ],
  '/search/columns.json': {
    publisher: [['The Lantern', toGaps([0, 2])]],
    language: [['en', toGaps([0, 1, 2, 3, 4])]],
  },
};

const columns = openColumns(catalogue, names, <T>(path: string) => Promise.resolve(FILES[path] as T));

const MATCH: Match = { score: 1, headline: false };

const hitsWhere = (holds: (keys: readonly string[]) => boolean): Promise<Hits> =>
  Promise.resolve(new Map(TEXTS.flatMap((text, article) => (holds(keysOf(text)) ? [[article, MATCH]] : []))));

const index: TextIndex = {
  beginning: (word) => hitsWhere((keys) => keys.some((key) => key.startsWith(word))),
  phrase: (words) => hitsWhere((keys) => ` ${keys.join(' ')} `.includes(` ${words.join(' ')} `)),
  article: () => Promise.reject(new Error('not read here')),
};

async function found(query: string): Promise<number[]> {
  const asked = joinTerms(recogniseNames(parseQuery(query), names));
  const hits = await evaluate(asked, { index, catalogue, columns });
  return [...hits.keys()].toSorted();
}

const searchOf = (address: string): Search => readAddress(new URLSearchParams(address));

const shelves = { catalogue, columns, names, locale: 'en' };

/** The articles and counts of a search in which all these are hits. */
async function filtered(address: string, hits = TEXTS.map((_, article) => article)) {
  const search = searchOf(address);
  const selection = await select(new Map(hits.map((article) => [article, MATCH])), search, shelves);
  return { articles: selection.articles, counts: await countValues(selection, search, shelves) };
}

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
    expect(await found('Ilka Berun OR meets')).toEqual([0, 2, 3]);
    expect(await found('-Ilka Berun')).toEqual([1, 3, 4]);
    expect(await found('-Biroon')).toEqual([1, 3, 4]);
    expect(await found('-"Biroon"')).toEqual([0, 1, 3, 4]);
  });

  test('without words finds everything', async () => {
    expect(await found('')).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('results', () => {
  test('whose headline has all that was asked for come first, however often others have it', () => {
    const hits = new Map([
      [0, { score: 90, headline: false }],
      [1, { score: 1, headline: true }],
      [2, { score: 2, headline: true }],
      [3, { score: 90, headline: false }],
    ]);
    expect([...hits.keys()].sort(byRelevance(hits))).toEqual([2, 1, 0, 3]);
  });

  test('have what was asked for in the headline where every part of the query stands there', async () => {
    const terms = parseQuery('berun harbour').map((term) => ({ ...term, actors: [] }));
    const both = (word: string): Promise<Hits> =>
      Promise.resolve(
        new Map([
          [0, { score: 1, headline: true }],
          [1, { score: 1, headline: word === 'berun' }],
        ]),
      );
    const hits = await evaluate(joinTerms(terms), {
      index: { ...index, beginning: both },
      catalogue,
      columns,
    });
    expect([...hits].map(([article, { headline }]) => [article, headline])).toEqual([
      [0, true],
      [1, false],
    ]);
  });

  test('have an actor in the headline under whichever name', async () => {
    const asked = joinTerms(recogniseNames(parseQuery('biroon'), names));
    const hits = await evaluate(asked, { index, catalogue, columns });
    expect(hits.get(0)?.headline).toBe(true);
    expect(hits.get(2)?.headline).toBe(false);
  });
});

describe('filters', () => {
  test('take any value within a group and ask for every group', async () => {
    expect((await filtered('actor=ilka-berun&actor=harbour-board&topic=harbours')).articles).toEqual([0, 3]);
  });

  test('count what another value of the same group would add', async () => {
    const { counts } = await filtered('year=2021');
    expect(counts.year.values.map(({ id, articles, chosen }) => [id, articles, chosen])).toEqual([
      ['2020', 2, false],
      ['2021', 2, true],
    ]);
    expect(counts.topic.values.map(({ id, articles }) => [id, articles])).toEqual([
      ['harbours', 2],
      ['grain', 1],
    ]);
  });

  test('take a month for a year, and find nothing under what the archive does not know', async () => {
    expect((await filtered('year=2020-11')).articles).toEqual([2, 3]);
    expect((await filtered('year=2020-1')).articles).toEqual([]);
    expect((await filtered('actor=nobody')).articles).toEqual([]);
  });

  test('take a language whatever its case, and leave one that the archive has not', async () => {
    const languages = async (address: string) =>
      (await inKnownLanguages(searchOf(address), columns)).chosen.language;
    expect(await languages('language=EN&language=en')).toEqual(['en']);
    expect(await languages('language=XX')).toEqual(['XX']);
  });

  test('stay among their values where nothing has them, so that they can be taken away', async () => {
    const { counts } = await filtered('year=2020-11&actor=nobody');
    expect(counts.year.values.filter(({ chosen }) => chosen)).toEqual([
      { id: '2020-11', label: 'November 2020', articles: 0, chosen: true },
    ]);
    expect(counts.actor.values.at(-1)).toEqual({ id: 'nobody', label: 'nobody', articles: 0, chosen: true });
  });

  test('put the undated last, newest or oldest first', async () => {
    expect((await filtered('sort=newest')).articles).toEqual([0, 1, 2, 3, 4]);
    expect((await filtered('sort=oldest')).articles).toEqual([3, 2, 1, 0, 4]);
  });

  test('agree with a plain evaluation, and so do their counts', async () => {
    const groups = Object.keys(PLACES) as Group[];
    const chosen = fc.record(
      Object.fromEntries(groups.map((group) => [group, fc.subarray(Object.keys(PLACES[group]))])) as Record<
        Group,
        fc.Arbitrary<string[]>
      >,
    );
    await fc.assert(
      fc.asyncProperty(chosen, fc.subarray([0, 1, 2, 3, 4]), async (choice, hits) => {
        const has = (article: number, group: Group, id: string) => PLACES[group][id]?.includes(article);
        const passes = (article: number, group: Group) =>
          choice[group].length === 0 || choice[group].some((id) => has(article, group, id));
        const parameters = groups.flatMap((group) => choice[group].map((id) => [group, id]));
        const address = new URLSearchParams([...parameters, ['sort', 'newest']]).toString();
        const { articles, counts } = await filtered(address, hits);
        expect(articles).toEqual(hits.filter((article) => groups.every((group) => passes(article, group))));
        for (const group of groups) {
          const rest = hits.filter((article) =>
            groups.every((other) => other === group || passes(article, other)),
          );
          for (const { id, articles: count } of counts[group].values) {
            expect(count).toBe(rest.filter((article) => has(article, group, id)).length);
          }
        }
      }),
    );
  });
});
