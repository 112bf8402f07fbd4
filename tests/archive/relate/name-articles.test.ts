import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESERVED_IDS, Slug } from '../../../src/archive/shapes.ts';
import { nameArticles } from '../../../src/archive/relate/name-articles.ts';
import { articleNaming } from '../../support/articles.ts';

interface Named {
  readonly headline: string | null;
  readonly seed?: string;
}

const article = ({ headline, seed = 'text.txt' }: Named) => ({
  ...articleNaming('any', []),
  seed,
  headline:
    headline === null
      ? ({ value: null, basis: 'absent' } as const)
      : ({ value: headline, basis: 'supplied', note: 'made up' } as const),
});

const idsOf = (articles: readonly Named[]) => nameArticles(articles.map(article));
const idOf = (headline: string | null, seed?: string) => idsOf([{ headline, ...(seed && { seed }) }])[0];

describe('the id of an article', () => {
  it.each([
    ['Harbour reopens', 'harbour-reopens'],
    ["The port's U.S. ships aren’t late", 'the-ports-us-ships-arent-late'],
    ['  What?! — “Nothing”…  ', 'what-nothing'],
    ['Ferry_line no. 5/6', 'ferry-line-no-5-6'],
    ['Échouée à Brest', 'échouée-à-brest'],
    ['İzmir', 'i̇zmir'],
    ['کشتی‌ها در بندر', 'کشتیها-در-بندر'],
    ['Корабли в порту', 'корабли-в-порту'],
    ['船が港に着いた', '船が港に着いた'],
    ['Ｆｕｌｌ ｗｉｄｔｈ', 'full-width'],
  ])('is made of the words of its headline: %s', (headline, id) => {
    expect(idOf(headline)).toBe(id);
  });

  it('is cut between words where the headline is long', () => {
    expect(idOf('wave '.repeat(40))).toBe(Array.from({ length: 16 }, () => 'wave').join('-'));
  });

  it('is cut between characters where one word is longer than that', () => {
    expect(idOf('ш'.repeat(100))).toBe('ш'.repeat(40));
  });

  it.each(['page', 'By letter', 'CON', '!!!', '‮', ''])(
    'is the name of the file where the headline %j gives none',
    (headline) => {
      expect(idOf(headline, 'deep/Morning news.v2.txt')).toBe('morning-news-v2');
    },
  );

  it('is the name of the file where there is no headline, and "text" where that gives none', () => {
    expect(idOf(null, 'a/b/tide.txt')).toBe('tide');
    expect(idOf(null, 'a/页/!.txt')).toBe('text');
  });

  it('has a suffix where an earlier path has the same headline, whatever the order of reading', () => {
    const articles = [
      { headline: 'Storm', seed: 'c.txt' },
      { headline: 'Storm', seed: 'a.txt' },
      { headline: 'storm!', seed: 'b.txt' },
    ];
    expect(idsOf(articles)).toEqual(['storm-3', 'storm', 'storm-2']);
  });

  it('never takes by its suffix what is the id of another', () => {
    const articles = [
      { headline: 'Storm', seed: 'a.txt' },
      { headline: 'Storm', seed: 'b.txt' },
      { headline: 'Storm 2', seed: 'c.txt' },
    ];
    expect(idsOf(articles)).toEqual(['storm', 'storm-3', 'storm-2']);
  });

  it('is unique, valid and short enough for a file name, whatever the headlines', { timeout: 60_000 }, () => {
    const headline = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('Storm', 'Storm 2', 'Storm 2 2', '', 'page', 'Con', 'COM¹', 'text', 'text 2'),
    );
    fc.assert(
      fc.property(fc.array(headline, { maxLength: 20 }), (headlines) => {
        const ids = idsOf(headlines.map((value, index) => ({ headline: value, seed: `${index}.txt` })));
        expect(new Set(ids).size).toBe(headlines.length);
        for (const id of ids) {
          expect(Slug.safeParse(id).success, id).toBe(true);
          expect(RESERVED_IDS.has(id), id).toBe(false);
          expect(Buffer.byteLength(id)).toBeLessThanOrEqual(90);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for thousands of equal headlines, each with its own number', () => {
    const ids = idsOf(
      Array.from({ length: 5_000 }, (_, index) => ({ headline: 'Storm', seed: `${index}.txt` })),
    );
    expect(new Set(ids).size).toBe(5_000);
  });
});
