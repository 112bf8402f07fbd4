import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../../src/archive/annotate/words/split-words.ts';

const keys = (text: string) => splitWords(text).map(({ key }) => key);
const surfaces = (text: string) => splitWords(text).map(({ start, end }) => text.slice(start, end));

describe('one key for every way of writing the same letters', () => {
  test.each([
    ['case', 'Ümit', 'ÜMIT'],
    ['sharp s', 'Groß', 'GROSS'],
    ['composition', 'Caf\u00E9', 'Cafe\u0301'],
    ['letters that Unicode does not take apart', 'Łódź Ørsted', 'Lodz Orsted'],
    ['final sigma', 'ΛΟΓΟΣ', 'λόγος'],
    ['Cyrillic diacritics', 'Пётр Андреи', 'Петр Андрей'],
    ['Arabic and Persian letters', 'علي كريم', 'علی کریم'],
    ['Arabic alif and vowel signs', 'أَحْمَد', 'احمد'],
    ['stretched Arabic', 'محـــمد', 'محمد'],
    ['Hebrew points', 'שָׁלוֹם', 'שלום'],
    ['invisible characters', 'Mo\u200Bn\u00ADta\u2060na\uFEFF', 'Montana'],
    ['stops of an acronym', 'the N.O.R.', 'the NOR'],
    ['stops of a doubled plural', 'los NN. RR. y NN.RR.', 'los NNRR y NNRR'],
    ['spaces between initials', 'J. K. Tell', 'J.K. Tell'],
    ['presentation forms', 'ﬁre ﻋﻠﻲ', 'fire علی'],
  ])('%s', (_, one, other) => expect(keys(one)).toEqual(keys(other)));

  test('vowel signs of other scripts are letters', () => {
    expect(keys('राम')).not.toEqual(keys('रोम'));
    expect(keys('が')).not.toEqual(keys('か'));
  });
});

describe('words', () => {
  test('are parted by spaces, hyphens and apostrophes', () => {
    expect(surfaces('L’an dernier, al-Tell’s 2 half‑sisters')).toEqual([
      'L',
      'an',
      'dernier',
      'al',
      'Tell',
      's',
      '2',
      'half',
      'sisters',
    ]);
  });

  test('are parted by the zero-width non-joiner in Arabic script, and by no other invisible character', () => {
    expect(surfaces('می‌رود')).toEqual(['می', 'رود']);
    expect(surfaces('Mon\u200Ctana')).toEqual(['Mon\u200Ctana']);
  });

  test('are single letters where a script leaves no spaces', () => {
    expect(surfaces('魏林said')).toEqual(['魏', '林', 'said']);
  });

  test.each([
    ['Ann Tell', true],
    ['Ann-Tell', true],
    ['Ann\u00A0Tell', true],
    ['St. Tell', true],
    ['Ann, Tell', false],
    ['Annabel. Tell', false],
    ['Ann    Tell', false],
  ])('%s is one name: %s', (text, joins) => expect(splitWords(text)[1]?.joins).toBe(joins));
});

test('of any text, words are in order, do not overlap, have a key and lie within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let end = 0;
      for (const word of splitWords(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        end = word.end;
      }
    }),
    { numRuns: 1000 },
  );
});
