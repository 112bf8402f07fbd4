import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { UNWEIGHED, type Hits } from '../../../src/site/search/hits.ts';
import { indexNames } from '../../../src/site/search/names.ts';
import { distance, nearest, suggestSpelling } from '../../../src/site/search/suggest-spelling.ts';
import type { TextIndex } from '../../../src/site/search/text-index.ts';

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
    expect(await suggestSpelling('be', { index, names })).toEqual([]);
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
    expect(await suggestSpelling('ilka beurn', { index, names })).toEqual(['Ilka Berun', 'ilka bern']);
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
