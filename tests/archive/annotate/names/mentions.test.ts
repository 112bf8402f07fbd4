import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignTopics } from '../../../../src/archive/annotate/assign-topics.ts';
import { LANGUAGES } from '../../../../src/archive/language/languages.ts';
import type { Passage } from '../../../../src/archive/shapes.ts';
import { articleOf, namesIn, stated, vocabularyOf } from '../marked.ts';

const vocabulary = vocabularyOf(
  {
    valdoria: {
      type: 'state',
      prefLabel: 'Valdoria',
      altLabel: ['فالدوريا', 'Вальдория', 'ולדוריה', '瓦国'],
      metonym: ['Kestrin'],
      demonym: ['Valdorian'],
      role: ['crown of Valdoria'],
    },
    'ann-marlow': { type: 'person', prefLabel: 'Ann Marlow', role: ['Valdorian president'] },
    'ida-marlow': { type: 'person', prefLabel: 'Ida Marlow' },
    'bakr-al-hadri': { type: 'person', prefLabel: 'Bakr al-Hadri' },
    institute: { type: 'organisation', prefLabel: 'Valdorian Institute for Tides' },
  },
  { tides: { prefLabel: 'Tides', terms: ['tide'], actors: [['valdoria', 'ann-marlow']] } },
);

/** Pieces that names are made of, and what may stand around and within them. */
const piece = fc.constantFrom(
  ...[
    'Valdoria',
    'valdoria',
    'VALDORIA',
    'Valdorian',
    'Kestrin',
    'Ann',
    'Marlow',
    'Ida',
    'B.',
    'al',
    'Hadri',
    'Bakr',
  ],
  ...[
    'president',
    'President',
    'the',
    'The',
    'former',
    'foreign minister',
    'envoy to',
    'in',
    'and',
    'Institute',
    'of',
  ],
  ...['فالدوريا', 'وفالدوريا', 'Вальдории', 'בולדוריה', '瓦国', 'tide', 's', 'U.S.', 'says', 'arrived', '17'],
  ...[
    ' ',
    ' ',
    ' ',
    ' ',
    '-',
    '’',
    "'",
    ', ',
    '. ',
    '“',
    '”',
    '\u200B',
    '\u00AD',
    '\u0301',
    '\u202E',
    '😀',
    '\uD83D',
    '\n',
  ],
);
const text = fc.oneof(
  fc.array(piece, { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
);
const article = fc
  .record({
    paragraphs: fc.array(text, { maxLength: 4 }),
    headline: text,
    language: fc.constantFrom('en', 'it', 'not a tag', ...LANGUAGES.map(({ tag }) => tag)),
  })
  .map(({ paragraphs, headline, language }) =>
    articleOf(paragraphs, language, { headline: stated(headline), creditLine: stated('Kestrin') }),
  );

describe('of any text in any language', () => {
  test('mentions slice to their text, stand in reading order and do not overlap', () => {
    fc.assert(
      fc.property(article, (read) => {
        const { mentions, unresolved } = namesIn(read, vocabulary);
        const texts = new Map(read.paragraphs.map(({ id, text: body }) => [id, body]));
        texts.set('headline', read.headline.value ?? '');
        for (const { paragraph, start, end, text: surface } of [...mentions, ...unresolved]) {
          expect(surface).not.toBe('');
          expect(texts.get(paragraph)?.slice(start, end)).toBe(surface);
        }
        const order = ['headline', ...read.paragraphs.map(({ id }) => id)];
        const place = ({ paragraph }: Passage) => order.indexOf(paragraph);
        for (const [index, mention] of mentions.entries()) {
          const before = mentions[index - 1];
          if (!before) continue;
          expect(place(mention)).toBeGreaterThanOrEqual(place(before));
          if (place(mention) === place(before)) expect(mention.start).toBeGreaterThanOrEqual(before.end);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('topics have evidence that slices to its text', () => {
    fc.assert(
      fc.property(article, (read) => {
        const { passages, mentions, rules } = namesIn(read, vocabulary);
        for (const { evidence } of assignTopics(passages, mentions, rules, vocabulary)) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { paragraph, start, end, text: surface } of evidence) {
            expect(passages.find((passage) => passage.paragraph === paragraph)?.text.slice(start, end)).toBe(
              surface,
            );
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('invisible characters in a name change nothing but its length', () => {
    const invisible = fc.constantFrom('\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200E', '\u061C');
    fc.assert(
      fc.property(invisible, fc.integer({ min: 1, max: 7 }), fc.string(), (character, at, before) => {
        const name = `Valdoria`.slice(0, at) + character + `Valdoria`.slice(at);
        const body = `${before.replaceAll(/[\p{L}\p{N}\p{M}'’-]/gu, '')}, ${name}.`;
        const { mentions } = namesIn(articleOf([body], 'en'), vocabulary);
        expect(mentions.map(({ text: surface }) => surface)).toEqual([name]);
      }),
    );
  });
});
