import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { toGaps, type Catalogue, type Name } from '../../../src/site/search/catalogue.ts';
import { openColumns } from '../../../src/site/search/columns.ts';
import { evaluate } from '../../../src/site/search/evaluate.ts';
import { UNWEIGHED, type Hits } from '../../../src/site/search/hits.ts';
import { indexNames, recogniseNames } from '../../../src/site/search/names.ts';
import { joinTerms, parseQuery } from '../../../src/site/search/parse-query.ts';
import { distance, nearest, suggestSpelling } from '../../../src/site/search/suggest-spelling.ts';
import type { TextIndex } from '../../../src/site/search/text-index.ts';
import { keysOf } from '../../../src/site/search/words.ts';

const always = () => Promise.resolve(true);

const candidate = (spelling: string, articles = 1, means = spelling) => ({ spelling, means, articles });

describe('what a misspelt word may mean', () => {
  test('is what lies few letters away, the nearest first', () => {
    expect(
      nearest('harbor', [candidate('grain', 9), candidate('harbour'), candidate('harbours')], 3),
    ).toEqual(['harbour', 'harbours']);
  });

  test('of two as near is the one in more articles', () => {
    expect(nearest('beron', [candidate('berun', 1), candidate('baron', 7)], 3)).toEqual(['baron', 'berun']);
  });

  test('is what sounds alike', () => {
    expect(nearest('kadim', [candidate('Qadeem'), candidate('sodium')], 3)).toEqual(['Qadeem']);
  });

  test('is not guessed from one or two letters, on the way to a word', async () => {
    const nothing = () => Promise.resolve(new Map());
    const article = () => Promise.reject(new Error('not read here'));
    const index: TextIndex = { beginning: nothing, phrase: nothing, article };
    const actor = { id: 'bu', label: 'Bu', note: '', articles: 1, labels: [] };
    const names = indexNames({ actors: [actor], topics: [] });
    expect(await suggestSpelling('be', { index, names }, always)).toEqual([]);
  });

  test('is, of several words, the name that all of them are near to, and then each word alone', async () => {
    const words = Object.entries({ berun: 2, bern: 1 });
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(words)));
    const holding = (word: string): Hits => new Map(word === 'ilka' ? [[0, UNWEIGHED]] : []);
    const index: TextIndex = {
      beginning: (word) => Promise.resolve(holding(word)),
      phrase: () => Promise.resolve(new Map()),
      article: () => Promise.reject(new Error('not read here')),
    };
    const actor = { id: 'ilka-berun', label: 'Ilka Berun', note: '', articles: 2, labels: ['I. Berun'] };
    const names = indexNames({ actors: [actor], topics: [] });
    expect(await suggestSpelling('ilka beurn', { index, names }, always)).toEqual([
      'Ilka Berun',
      'ilka bern',
    ]);
    vi.unstubAllGlobals();
  });

  test('is offered once where only case or accents differ', () => {
    expect(nearest('grian', [candidate('Grain'), candidate('grain', 9), candidate('gráin')], 3)).toEqual([
      'Grain',
    ]);
  });

  test('is the name once, however many of its spellings are near', () => {
    expect(
      nearest('birun', [candidate('Berun', 3, 'Ilka Berun'), candidate('Biroon', 3, 'Ilka Berun')], 3),
    ).toEqual(['Ilka Berun']);
  });
});

/** An archive of some texts, in which names stand as they are; one actor and one topic are in none. */
function searchIn(texts: readonly string[], labels: readonly string[]) {
  const keys = texts.map((text) => ` ${keysOf(text).join(' ')} `);
  const placesOf = (words: string) => [...keys.keys()].filter((place) => keys[place]?.includes(words));
  const hitsOf = (words: string): Promise<Hits> =>
    Promise.resolve(new Map(placesOf(words).map((place) => [place, UNWEIGHED])));
  const index: TextIndex = {
    beginning: (word) => hitsOf(` ${word}`),
    phrase: (words) => hitsOf(` ${words.join(' ')} `),
    article: () => Promise.reject(new Error('not read here')),
  };
  const name = (label: string): Name => {
    const articles = placesOf(` ${keysOf(label).join(' ')} `).length;
    return { id: label, label, note: '', articles, labels: [] };
  };
  const names = indexNames({ actors: labels.map(name), topics: [name('Strikes & walk-outs')] });
  const counts = new Map<string, number>();
  for (const word of keys.flatMap((text) => [...new Set(text.trim().split(' '))])) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const appearances = labels.map((label) => [[], toGaps(placesOf(` ${keysOf(label).join(' ')} `))]);
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json([...counts])));
  const catalogue: Catalogue = { articles: texts.length, copies: {}, periods: [], common: [] };
  const columns = openColumns(catalogue, names, <T>() => Promise.resolve(appearances as T));
  const count = async (q: string): Promise<number> =>
    (await evaluate(joinTerms(recogniseNames(parseQuery(q), names)), { index, catalogue, columns })).size;
  const suggest = (q: string) => suggestSpelling(q, { index, names }, async (one) => (await count(one)) > 0);
  return { count, suggest };
}

describe('what is offered', () => {
  const LABELS = ['Ada Novak', 'Boris Novak', 'Petar Šarić', 'Nobody Yet'];
  const TEXTS = [
    'Ada Novak opens the harbour',
    'The port of Petar Šarić and a soup',
    'A party of Boris Novak',
    'God of the harbours',
  ];

  test('is no name twice over, neither what was asked nor what finds nothing, and who is called so', async () => {
    const { suggest } = searchIn(TEXTS, LABELS);
    expect(await suggest('Ada Novack')).toEqual(['Ada Novak']);
    expect((await suggest('harbour Ada Novack')).map(keysOf)).toEqual([['harbour', 'ada', 'novak']]);
    expect(await suggest('Sharich')).toContain('Petar Šarić');
    expect(await suggest('party goad')).toEqual([]);
    expect(await suggest('Strikes & walk-outs')).toEqual([]);
    expect(await suggest('Nobody Yet')).toEqual([]);
    expect(await suggest('or "sop"')).toEqual([]);
    vi.unstubAllGlobals();
  });

  test('finds something, whatever was typed', async () => {
    const word = fc.constantFrom(...TEXTS.flatMap((text) => text.split(' ')), 'OR', 'walk-outs', '(goad)');
    const misspelt = fc
      .tuple(word, fc.nat({ max: 8 }), fc.constantFrom('', 'x', 'h', '"', '-'))
      .map(([one, at, letter]) => one.slice(0, at) + letter + one.slice(at + 1));
    const { count, suggest } = searchIn(TEXTS, LABELS);
    let offered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, misspelt), { minLength: 1, maxLength: 3 }), async (words) => {
        const q = words.join(' ');
        if ((await count(q)) > 0) return;
        for (const one of await suggest(q)) {
          offered += 1;
          expect(await count(one), `${q}: ${one}`).toBeGreaterThan(0);
          expect(keysOf(one), q).not.toEqual(keysOf(q));
        }
      }),
      { numRuns: 500, seed: 5 },
    );
    expect(offered).toBeGreaterThan(50);
    vi.unstubAllGlobals();
  });
});

describe('the distance of two words', () => {
  test('counts letters added, dropped, changed and swapped', () => {
    expect(distance('harbour', 'harbor', 3)).toBe(1);
    expect(distance('ab', 'ba', 3)).toBe(1);
    expect(distance('grain', 'rye', 3)).toBe(4);
  });

  test('is nothing for the same word, the same both ways, and never past the limit', () => {
    const word = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') });
    fc.assert(
      fc.property(word, word, fc.nat({ max: 8 }), (one, other, limit) => {
        expect(distance(one, one, limit)).toBe(0);
        expect(distance(one, other, limit)).toBe(distance(other, one, limit));
        expect(distance(one, other, limit)).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
