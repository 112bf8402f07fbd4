import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPassages, mark, opening } from '../../../src/site/search/find-passages.ts';

const article = (...texts: string[]) => ({
  path: '/' as const,
  title: '',
  passages: texts.map((text, place) => ({ id: place === 0 ? 'headline' : `p${place}`, text })),
  facts: {
    outlet: null,
    date: null,
    basis: 'absent' as const,
    language: null,
    actors: [],
    topics: [],
    copies: [],
    otherCopies: 0,
  },
});
const word = (beginning: string) => ({ words: [beginning], beginning: true });
const phrase = (...words: string[]) => ({ words, beginning: false });
const markedIn = (text: string, ...patterns: Parameters<typeof mark>[1][number][]) =>
  mark(text, patterns)
    .filter(({ marked }) => marked)
    .map(({ text: piece }) => piece);

describe('marks', () => {
  test('stand on whole words, by their beginning or as a phrase, in the letters of the text', () => {
    expect(markedIn('Harbours, the HARBOUR-master and Tomás Berun’s harbour', word('harbour'))).toEqual([
      'Harbours',
      'HARBOUR',
      'harbour',
    ]);
    expect(markedIn('said Tomás Berun’s aide; Tomas', phrase('tomas', 'berun'))).toEqual(['Tomás Berun']);
  });

  test('take the longest of several', () => {
    expect(markedIn('the Harbour Board', word('harbour'), phrase('harbour', 'board'))).toEqual([
      'Harbour Board',
    ]);
  });

  test('leave every character of the text in its place', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ minLength: 1, maxLength: 2 }),
        (text, beginning) => {
          expect(
            mark(text, [word(beginning.toLowerCase())])
              .map(({ text: piece }) => piece)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});

describe('passages', () => {
  const grain = article(
    'Grain',
    'Grain is dear.',
    'Nothing here.',
    'Grain rots in the harbour.',
    'Grain again.',
    'And grain.',
  );

  test('are those with most of what was asked for, in reading order, and never the headline', () => {
    expect(findPassages(grain, [word('grain'), word('harbour')], 2).map(({ id }) => id)).toEqual([
      'p1',
      'p3',
    ]);
  });

  test('of a long paragraph are the stretch around the match', () => {
    const long = `${'Words before. '.repeat(60)}Then grain rots. ${'Words after. '.repeat(60)}`;
    const [passage] = findPassages(article('', long), [word('grain')], 3);
    const text = passage?.pieces.map(({ text: piece }) => piece).join('') ?? '';
    expect(text).toContain('Then grain rots.');
    expect(text.length).toBeLessThan(400);
    expect(text).toMatch(/^… .* …$/u);
  });

  test('are not needed to say how an article begins', () => {
    expect(opening(grain)).toBe('Grain is dear.');
    expect(opening(article('Headline alone'))).toBe('');
  });

  test('hold their marks and no more than the paragraph, however long its words are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('grain', 'x'.repeat(300), 'word', 'a')), (words) => {
        const text = words.join(' ');
        for (const { pieces } of findPassages(article('', text), [word('grain')], 3)) {
          expect(pieces.some(({ marked }) => marked)).toBe(true);
          expect(text).toContain(
            pieces
              .map(({ text: piece }) => piece)
              .join('')
              .replace(/^… | …$/gu, ''),
          );
        }
      }),
    );
  });
});
