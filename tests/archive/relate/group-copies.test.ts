import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../../src/archive/records.ts';
import { groupCopies } from '../../../src/archive/relate/group-copies.ts';
import { publishedOn, report } from '../../support/report.ts';

/** Fourteen made-up words to a sentence; no two numbers share a word. */
const proseOf = (number: number, sentences = 12): string[] =>
  Array.from({ length: sentences }, (_, sentence) =>
    Array.from({ length: 14 }, (_, word) => `w${number}s${sentence}w${word}`).join(' '),
  );

/** The ids of the groups, each with the article first that stands for the text. */
const groupsOf = (...articles: ArticleRecord[]): string[][] =>
  groupCopies(articles).map((group) => group.map((place) => articles[place]?.id ?? ''));

const PROSE = proseOf(1);
const original = report('original', PROSE, publishedOn('2020-03-02'));

describe('articles with the same text', () => {
  it('are told whatever their headlines and outlets', () => {
    const reprint = report('reprint', PROSE, publishedOn('2020-03-04'));
    expect(groupsOf(original, report('other', proseOf(2)), reprint)).toEqual([['original', 'reprint']]);
  });

  it('are told where capitals, accents, quotation marks and breaks between paragraphs differ', () => {
    const other = report('other', [`“${PROSE.join('”, “').toUpperCase().replaceAll('S', 'Ś')}”`]);
    expect(groupsOf(original, other)).toHaveLength(1);
  });

  it('are told where the page has left lines of its own among them', () => {
    const [first = '', ...rest] = PROSE;
    expect(
      groupsOf(original, report('other', ['Share this story now', first, 'Advertisement', ...rest])),
    ).toHaveLength(1);
  });

  it('are told where one word in twenty differs', () => {
    const words = PROSE.join(' ').split(' ');
    const edited = words.map((word, index) => (index % 20 === 10 ? `${word}x` : word)).join(' ');
    expect(groupsOf(original, report('edited', [edited]))).toHaveLength(1);
  });

  it('are told where one of them is cut off', () => {
    expect(groupsOf(original, report('cut', PROSE.slice(0, 4)))).toEqual([['original', 'cut']]);
  });

  it('are none where they share the lead of an agency and go on differently', () => {
    const lead = PROSE.slice(0, 5);
    const [one, other] = [proseOf(2, 7), proseOf(3, 7)];
    expect(groupsOf(report('one', [...lead, ...one]), report('other', [...lead, ...other]))).toEqual([]);
  });

  it('are none where an agency reports an event anew in much the same words', () => {
    const update = [...proseOf(2, 4), ...PROSE.slice(4)];
    expect(groupsOf(original, report('update', update))).toEqual([]);
  });

  it('are none where one quotes a piece of the other, or a round-up holds them', () => {
    const pieces = report('round-up', [...proseOf(2), ...PROSE, ...proseOf(3)]);
    expect(groupsOf(original, pieces)).toEqual([]);
    expect(groupsOf(original, report('quoting', [...PROSE.slice(5, 7), ...proseOf(2)]))).toEqual([]);
  });

  it('are none where a form is filled in with other numbers', () => {
    const bulletin = (low: number, high: number, wind: number, rain: number) =>
      `On the coast it was ${low} degrees at night and ${high} degrees by day. The wind came from the west with ${wind} knots, and ${rain} millimetres of rain fell in the harbour before noon.`;
    expect(
      groupsOf(report('one', [bulletin(3, 9, 14, 2)]), report('other', [bulletin(5, 8, 20, 7)])),
    ).toEqual([]);
  });

  it('are none where the same sentences stand in another order', () => {
    expect(groupsOf(original, report('reversed', PROSE.toReversed()))).toEqual([]);
  });

  it('need the same headline as well where they have few words', () => {
    const notice = ['Sign in to read the whole of this article.'];
    const headline = { headline: original.headline };
    expect(groupsOf(report('one', notice), report('other', notice))).toEqual([]);
    expect(groupsOf(report('one', notice, headline), report('other', notice, headline))).toHaveLength(1);
  });

  it('are never those without a text', () => {
    const { headline } = original;
    expect(groupsOf(report('one', [], { headline }), report('other', [], { headline }))).toEqual([]);
  });

  it('are told in scripts without spaces', () => {
    const signs = Array.from({ length: 80 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 37) % 900)),
    ).join('');
    expect(groupsOf(report('one', [signs]), report('other', [signs, '一二三']))).toHaveLength(1);
  });
});

describe('the article that stands for a text', () => {
  const copies = (...fields: Partial<ArticleRecord>[]) =>
    groupsOf(...fields.map((field, index) => report(`${index}`, PROSE, field)))[0];

  it('is the earliest, by the day at which each was out for certain', () => {
    expect(copies(publishedOn('2020-03'), publishedOn('2020-03-09'), publishedOn('2020-03-02'))).toEqual([
      '2',
      '1',
      '0',
    ]);
  });

  it('is not one whose date is unknown or only inferred', () => {
    const inferred = { published: { value: '2019-01-01/..', basis: 'inferred', note: 'made up' } } as const;
    expect(copies({}, inferred, publishedOn('2020'))?.[0]).toBe('2');
  });

  it('is one that has the whole of it, even where a cut-off copy is earlier', () => {
    const cut = report('cut', PROSE.slice(0, 6), publishedOn('2020-03-01'));
    const truncated = report('truncated', PROSE, {
      ...publishedOn('2020-03-01'),
      truncated: { value: true, line: 9, text: 'Read more' },
    });
    expect(groupsOf(cut, truncated, original)[0]?.[0]).toBe('original');
  });

  it('is one that may be shown, then the fuller one, then the first by path', () => {
    expect(copies({ access: 'metadata' }, {})?.[0]).toBe('1');
    expect(groupsOf(report('a', PROSE), report('b', [...PROSE, 'And a last line.']))[0]?.[0]).toBe('b');
    expect(groupsOf(report('b', PROSE), report('a', PROSE))[0]?.[0]).toBe('a');
  });
});

describe('grouping', () => {
  /** Texts that are made of a few sentences, so that many share some. */
  const texts = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 12,
  });
  const articlesOf = (made: number[][]) =>
    made.map((sentences, index) =>
      report(
        `t${index}`,
        sentences.map((number) => proseOf(number + 20, 1)[0] ?? ''),
      ),
    );
  const asSets = (groups: string[][]) => groups.map((group) => group.join()).sort();

  it('is the same in whatever order the articles come', () => {
    fc.assert(
      fc.property(texts, (made) => {
        const articles = articlesOf(made);
        expect(asSets(groupsOf(...articles.toReversed()))).toEqual(asSets(groupsOf(...articles)));
      }),
    );
  });

  it('puts a text with its own copy, and in one group only', () => {
    fc.assert(
      fc.property(texts, fc.nat(), (made, at) => {
        const articles = articlesOf(made);
        const twin = articles[at % articles.length];
        if (!twin) return;
        const groups = groupsOf(...articles, { ...twin, id: 'twin', seed: 'twin.txt' }).filter((group) =>
          group.some((id) => id === twin.id || id === 'twin'),
        );
        // Short ones are told by their headline as well, which the twin shares.
        expect(groups).toHaveLength(1);
        expect(groups[0]).toEqual(expect.arrayContaining([twin.id, 'twin']));
      }),
    );
  });

  it('compares a text with a few others at most, however many share its phrases', () => {
    const phrase = proseOf(1, 3);
    const articles = Array.from({ length: 600 }, (_, index) =>
      report(`t${index}`, [...phrase, ...proseOf(index + 2, 4)]),
    );
    const effort = { comparisons: 0 };
    expect(groupCopies(articles, effort)).toEqual([]);
    expect(effort.comparisons).toBeLessThanOrEqual(3 * articles.length);
  });
});
